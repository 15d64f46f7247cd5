/// The tables of conversations, messages, attachments and the outbox.
@NullMarked
package vn.binhyen.channels.persistence;

import org.jspecify.annotations.NullMarked;
