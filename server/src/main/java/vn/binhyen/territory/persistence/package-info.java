/// Villages and counts as tables; row-level security decides who may write them.
@NullMarked
package vn.binhyen.territory.persistence;

import org.jspecify.annotations.NullMarked;
