/// Counting what the journal tells.
@NullMarked
package vn.binhyen.figures.application;

import org.jspecify.annotations.NullMarked;
