/// The residents' door, the inspectors' pages, the page that opens the door, and the one that moves
/// a message.
@NullMarked
package vn.binhyen.conduct.web;

import org.jspecify.annotations.NullMarked;
