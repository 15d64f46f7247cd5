/// Misbehaviours that can be switched on: each is a share of cases, drawn from a seed, or a number
/// of next cases; and the habits of the pretended platform where its true ones are not known.
@NullMarked
package vn.binhyen.simulator.trouble;

import org.jspecify.annotations.NullMarked;
