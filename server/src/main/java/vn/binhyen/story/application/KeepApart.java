package vn.binhyen.story.application;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.story.WrongDatabase;
import vn.binhyen.story.persistence.Marker;

/// Story and real work never share a database: the guard at every start.
@Component
class KeepApart extends AtStart {

    private static final Asker STORY = new Asker.Worker("story");

    private final Transactions transactions;
    private final Marker marker;
    private final Clock clock;
    private final boolean story;

    KeepApart(
            Transactions transactions,
            Marker marker,
            Clock clock,
            @Value("${binhyen.mode:real}") String mode) {
        super(FIRST);
        this.transactions = transactions;
        this.marker = marker;
        this.clock = clock;
        this.story = mode.equals("story");
    }

    boolean isStory() {
        return story;
    }

    /// Marks an empty database as the story's, or finds it marked.
    ///
    /// @throws WrongDatabase when the database belongs to the other mode
    void check() {
        transactions.as(
                STORY,
                () -> {
                    boolean marked = marker.see().isPresent();
                    if (!story && marked) {
                        throw new WrongDatabase(
                                "A story was told in this database; real work must not begin in it.",
                                "Give real work a database of its own: set BINHYEN_DATABASE_URL, or another"
                                        + " BINHYEN_HOME.");
                    }
                    if (story && !marked && marker.holdsWork()) {
                        throw new WrongDatabase(
                                "This database holds real work; no story is told in it.",
                                "Start with bin/run --real, or give the story an empty database.");
                    }
                    if (story && !marked) marker.set(clock.instant());
                });
    }

    @Override
    void begin() {
        check();
    }
}
