/// What must hold when things break: a planned, seeded stream of events through the webhook door
/// while server and database are killed, and the reckoning afterwards by independent SQL.
@NullMarked
package vn.binhyen.acceptance.fault;

import org.jspecify.annotations.NullMarked;
