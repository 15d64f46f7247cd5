package vn.binhyen.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The catalogue of procedures and answers, to be read. Every method works in the running
/// transaction, an officer's or a worker's.
public interface Catalogue {

    /// Raised in the transaction of every change: two nodes that see the same version see the same
    /// entries.
    long version();

    /// All that may be quoted on that day. Built anew when the version or the day has changed, else
    /// the same object; never changed once given.
    InForce inForce(LocalDate day);

    /// An entry in whatever state, also one that is not quoted: by a procedure's code or an
    /// answer's id.
    Optional<EntryView> find(String id);

    /// A procedure in whatever state, by its slug.
    Optional<EntryView> bySlug(String slug);

    /// Why residents are not quoted it on that day; empty when they are.
    Optional<Silence> silence(EntryView it, LocalDate day);

    /// Every version there was, the newest first; empty for an unknown id.
    List<EntryVersion> history(String id);
}
