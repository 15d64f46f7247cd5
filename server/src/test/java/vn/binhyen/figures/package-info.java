/// Figures: rules first (`domain`), then the whole way on a real database.
@NullMarked
package vn.binhyen.figures;

import org.jspecify.annotations.NullMarked;
