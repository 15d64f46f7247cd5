/// Time in the pretended world: it can be moved ahead, and what is due then happens at once.
@NullMarked
package vn.binhyen.simulator.clock;

import org.jspecify.annotations.NullMarked;
