package vn.binhyen.journal;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Rung on this node when something was written, so that nobody has to look all the time. What
/// other nodes write is found by looking now and then.
@Component
class JournalBell {

    private final Semaphore rung = new Semaphore(0);
    private final boolean heard;

    /// @param heard false where readers look in their own time only
    JournalBell(@Value("${binhyen.journal.bell:true}") boolean heard) {
        this.heard = heard;
    }

    /// There may be something to read.
    void written() {
        if (heard) ring();
    }

    void ring() {
        if (rung.availablePermits() == 0) rung.release();
    }

    /// Returns once it was rung, and after the longest wait anyhow.
    void await(Duration longest) throws InterruptedException {
        if (rung.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) rung.drainPermits();
    }
}
