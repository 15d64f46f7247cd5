/// The frozen rows.
@NullMarked
package vn.binhyen.published.persistence;

import org.jspecify.annotations.NullMarked;
