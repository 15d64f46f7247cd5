/// What is done with villages and counts beyond one row at a time.
@NullMarked
package vn.binhyen.territory.application;

import org.jspecify.annotations.NullMarked;
