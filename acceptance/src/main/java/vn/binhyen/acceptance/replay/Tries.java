package vn.binhyen.acceptance.replay;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Doing something over a line that may break and a server that may be killed: again until an
/// answer came.
final class Tries {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PAUSE_MS = 100;

    private Tries() {}

    /// Something that fails with an exception while the server is away.
    interface Deed<T> {
        T tried() throws IOException, InterruptedException;
    }

    /// The first answer there was.
    ///
    /// @throws IllegalStateException when there was none for three minutes
    static <T> T untilAnswered(String what, Deed<T> deed) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        @Nullable IOException last = null;
        while (System.nanoTime() < end) {
            try {
                return deed.tried();
            } catch (IOException broken) {
                last = broken;
                pause(PAUSE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted: " + what, e);
            }
        }
        throw new IllegalStateException("no answer for three minutes: " + what, last);
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
