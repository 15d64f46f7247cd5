/// Zalo's side of the webhook door: events as Zalo words them, signed as Zalo signs them, posted
/// over plain sockets so that the sender costs next to nothing beside the server it measures.
@NullMarked
package vn.binhyen.acceptance.door;

import org.jspecify.annotations.NullMarked;
