/// Events on their way to an app: shape, signature, attempts, retries, and the record of it all.
@NullMarked
package vn.binhyen.simulator.webhook;

import org.jspecify.annotations.NullMarked;
