package vn.binhyen.acceptance.fault;

import vn.binhyen.acceptance.door.Events;

/// One event the platform has to tell us, and will tell again until it is acknowledged.
sealed interface Arrival {

    String page();

    String person();

    /// The message's id: receipts and echoes carry that of the message they are about.
    String messageId();

    /// When it happened, by the platform's clock, in milliseconds.
    long time();

    byte[] request(Events events);

    /// A resident wrote.
    record Text(String page, String person, String messageId, long time, String words)
            implements Arrival {
        @Override
        public byte[] request(Events events) {
            return events.text(page, person, messageId, time, words);
        }
    }

    /// Somebody answered from the page's own chat tool, not through us.
    record OwnReply(String page, String person, String messageId, long time, String words)
            implements Arrival {
        @Override
        public byte[] request(Events events) {
            return events.echo(page, person, messageId, time, words);
        }
    }

    /// A resident's phone got a message of the page's.
    record Received(String page, String person, String messageId, long time) implements Arrival {
        @Override
        public byte[] request(Events events) {
            return events.received(page, person, messageId, time);
        }
    }

    /// A resident looked at a message of the page's.
    record Seen(String page, String person, String messageId, long time) implements Arrival {
        @Override
        public byte[] request(Events events) {
            return events.seen(page, person, messageId, time);
        }
    }
}
