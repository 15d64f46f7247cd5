/// Public figures: what is hidden stays hidden, and what is public stays as it is.
@NullMarked
package vn.binhyen.published;

import org.jspecify.annotations.NullMarked;
