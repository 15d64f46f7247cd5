/// The control API: what tests, faults and scripts use to set up the world, move time and look
/// inside.
@NullMarked
package vn.binhyen.simulator.control;

import org.jspecify.annotations.NullMarked;
