package vn.binhyen.acceptance.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import vn.binhyen.acceptance.Result;
import vn.binhyen.acceptance.running.Story;

/// The first start as a newcomer lives it: `bin/run` on an empty folder, everything built before,
/// until the portal's home answers; then the server's memory once it rests.
public final class StartBench {

    private static final Duration REST = Duration.ofSeconds(20);

    private StartBench() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length > 0) {
            System.err.println("bin/bench start takes no options, but got " + List.of(arguments));
            System.exit(2);
        }
        long begin = System.nanoTime();
        try (var story = Story.begin()) {
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "first page after %.1f s; resting %d s%n",
                    seconds,
                    REST.toSeconds());
            Thread.sleep(REST);
            new Result()
                    .with("first_page_s", seconds)
                    .with("rest_mb", story.residentMegabytes())
                    .print();
        }
    }
}
