/// Somebody says or does something: the one place where conversations change and events are born.
@NullMarked
package vn.binhyen.simulator.talk;

import org.jspecify.annotations.NullMarked;
