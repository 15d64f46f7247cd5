@NullMarked
package vn.binhyen.activities.persistence;

import org.jspecify.annotations.NullMarked;
