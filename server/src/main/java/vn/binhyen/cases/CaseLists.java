package vn.binhyen.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.binhyen.kernel.UnitId;

/// Reads of cases, each within a running transaction: an officer's sees their units, a worker's
/// all.
public interface CaseLists {

    Optional<CaseView> view(UUID id);

    Turn.Page<CaseLine> lines(CaseQuery query, Instant now);

    /// Every line that is meant, streamed.
    void each(CaseFilter filter, CaseQuery.Order order, Instant now, Consumer<CaseLine> line);

    /// The cases that are meant, the oldest first, no more than `most`.
    List<UUID> ids(CaseFilter filter, Instant now, int most);

    /// These cases, the oldest first, as far as the asker sees them.
    List<CaseLine> chosen(Set<UUID> ids);

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

    /// Takes in anew the words cases are told in; a worker's.
    void learnWords();

    /// How many cases of each commune may stand on a map, and where they are; crime information and
    /// what is not classified yet are left out.
    List<OfCommune> onTheMap(LocalDate from, LocalDate to);

    /// The points of one commune's cases on the map, the newest first, at most 500.
    List<Pin> pinsOf(UnitId commune, LocalDate from, LocalDate to);

    record OfCommune(UnitId commune, int all, int open) {}

    record Pin(CaseLine line, double latitude, double longitude) {}

    record Counts(int open, int late, int dueToday, int received, int mine, int waiting) {}

    record OfConversation(UUID conversation, CaseLine line) {}
}
