/// The SQL of partners.
@NullMarked
package vn.binhyen.partners.persistence;

import org.jspecify.annotations.NullMarked;
