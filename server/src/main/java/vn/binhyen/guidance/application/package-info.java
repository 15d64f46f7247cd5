/// Keeping the catalogue, reading it, filling it at the first start.
@NullMarked
package vn.binhyen.guidance.application;

import org.jspecify.annotations.NullMarked;
