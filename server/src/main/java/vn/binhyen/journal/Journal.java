package vn.binhyen.journal;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;

/// Where modules write down what happened.
public interface Journal {

    /// Writes one row in the running transaction: kept with it, gone with it.
    ///
    /// @throws IllegalStateException outside a transaction
    void write(Happening happening);

    /// No reader is given a row of these subjects again, nor are they counted from the beginning.
    /// The rows stay. In a worker's running transaction; the second time nothing happens.
    void withhold(Collection<UUID> subjects);

    /// Every row of one type, in order, inside a worker's running transaction; for counting from
    /// the beginning. Rows are streamed, however many there are.
    void each(Class<? extends Happening> type, Consumer<Entry> reader);
}
