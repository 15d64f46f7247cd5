/// Pages for people: chat as a resident, answer as the page's own chat tool, switch misbehaviours,
/// look at deliveries. Works without JavaScript, live with it.
@NullMarked
package vn.binhyen.simulator.pages;

import org.jspecify.annotations.NullMarked;
