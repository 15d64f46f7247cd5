package vn.binhyen.journal;

import java.util.List;

/// Somebody who follows the journal: figures, notices, indexes. A bean of this type is found and
/// fed.
public interface JournalReader {

    /// The name its position is kept under; changing it starts the reader from the beginning.
    String name();

    /// Reads a batch in order, inside the worker transaction that also moves the position: what it
    /// writes and how far it has come are one act. It may see a row again only if that transaction
    /// failed.
    void read(List<Entry> batch);

    /// Whether somebody waits for what it does, so that it reads as soon as something was written
    /// and not in even steps.
    default boolean isPrompt() {
        return false;
    }

    /// How many rows it is given at most in one transaction. Whoever takes its time for each, or
    /// holds what others wait for, wants few.
    default int atMost() {
        return 500;
    }
}
