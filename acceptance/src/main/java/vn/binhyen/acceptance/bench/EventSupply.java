package vn.binhyen.acceptance.bench;

import java.util.List;
import vn.binhyen.acceptance.door.Events;

/// Signed events, each another message, spread over all pages and two thousand residents; made
/// before the clock runs, so that signing them costs the measurement nothing.
final class EventSupply {

    private final Events events;
    private final List<String> pages;
    private final int size;
    private final String run;
    private long made;

    /// @param size bytes of each body
    /// @param run a few letters that make this run's message ids its own
    EventSupply(Events events, List<String> pages, int size, String run) {
        this.events = events;
        this.pages = pages;
        this.size = size;
        this.run = run;
    }

    byte[][] next(int count) {
        byte[][] requests = new byte[count][];
        for (int i = 0; i < count; i++) {
            long number = made++;
            String page = pages.get((int) (number % pages.size()));
            String person = "3333%015d".formatted(number % 2_000);
            String messageId = run + "%014x".formatted(number);
            requests[i] =
                    events.textOfSize(size, page, person, messageId, System.currentTimeMillis());
        }
        return requests;
    }

    long made() {
        return made;
    }
}
