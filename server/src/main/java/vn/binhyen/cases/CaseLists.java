package vn.binhyen.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// Reads of cases, each within a running transaction: an officer's sees their units, a worker's
/// all.
public interface CaseLists {

    Optional<CaseView> view(UUID id);

    /// One line more than the page holds, if there is a next page.
    List<CaseLine> lines(CaseQuery query, Instant now);

    /// Every line of the query, page by page ignored, for an export; at most 50,000.
    void each(CaseQuery query, Instant now, Consumer<CaseLine> line);

    /// What Today counts.
    Counts counts(UUID me, Instant now);

    /// The open case of each of these conversations, where there is one.
    List<OfConversation> openOf(Set<UUID> conversations);

    /// The cases of a conversation, newest first, at most 20.
    List<CaseLine> ofConversation(UUID conversation);

    /// What may be counted of these cases.
    List<CaseFact> facts(Set<UUID> ids);

    /// The same of every case, streamed; for counting from the beginning.
    void eachFact(Consumer<CaseFact> reader);

    record Counts(int open, int late, int dueToday, int received, int mine, int waiting) {}

    record OfConversation(UUID conversation, CaseLine line) {}
}
