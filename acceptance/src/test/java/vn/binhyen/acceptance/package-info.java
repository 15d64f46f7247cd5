/// The journeys, short faults and short benches that bin/test runs, and the rules of the measuring
/// itself.
@NullMarked
package vn.binhyen.acceptance;

import org.jspecify.annotations.NullMarked;
