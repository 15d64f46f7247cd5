/// Measuring how well questions are answered and how fast: `bin/eval answers` and `bin/bench
/// guidance`. Nothing here is used by the running server.
@NullMarked
package vn.binhyen.guidance.measuring;

import org.jspecify.annotations.NullMarked;
