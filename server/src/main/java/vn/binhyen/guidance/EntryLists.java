package vn.binhyen.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// Lists of entries for the officers who keep them. In the running transaction.
public interface EntryLists {

    int PER_PAGE = 25;

    /// @param page counted from 1
    List<EntryView> page(EntryFilter filter, LocalDate day, int page);

    long count(EntryFilter filter, LocalDate day);

    /// Every entry of one kind, streamed, however many there are.
    void each(EntryKind kind, Consumer<EntryView> reader);

    /// The fields of all procedures there are, by name.
    List<String> fields();
}
