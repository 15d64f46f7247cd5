package vn.binhyen.cases.application;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.binhyen.cases.CaseDesk;
import vn.binhyen.cases.CaseLine;
import vn.binhyen.cases.CaseView;
import vn.binhyen.cases.Duplicates;
import vn.binhyen.cases.Outcome;
import vn.binhyen.cases.Verdict;
import vn.binhyen.cases.domain.Case;
import vn.binhyen.cases.domain.Cases;
import vn.binhyen.cases.domain.Likeness;
import vn.binhyen.cases.domain.Repetitions;
import vn.binhyen.cases.domain.Telling;
import vn.binhyen.cases.domain.Vocabulary;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;

/// Suggests repetitions by [Likeness] and keeps what an officer decided.
@Service
class MarkDuplicates implements Duplicates {

    private static final int SHOWN = 5;

    private final Transactions transactions;
    private final CaseDesk desk;
    private final Cases cases;
    private final Repetitions repetitions;
    private final Clock clock;

    MarkDuplicates(
            Transactions transactions,
            CaseDesk desk,
            Cases cases,
            Repetitions repetitions,
            Clock clock) {
        this.transactions = transactions;
        this.desk = desk;
        this.cases = cases;
        this.repetitions = repetitions;
        this.clock = clock;
    }

    @Override
    public List<Likely> likely(CaseView it) {
        var telling =
                new Telling(it.wordsAt(), it.latitude(), it.longitude(), it.topic(), it.words());
        List<Repetitions.Near> near = repetitions.near(it);
        var vocabulary = new Vocabulary();
        vocabulary.meet(telling);
        near.forEach(other -> vocabulary.meet(other.telling()));
        record Compared(CaseLine line, Likeness likeness) {}
        return near.stream()
                .map(other ->
                        new Compared(
                                other.line(), Likeness.of(telling, other.telling(), vocabulary)))
                .filter(compared -> compared.likeness().worthALook())
                .sorted(Comparator.comparing((Compared c) -> c.likeness().sum()).reversed())
                .limit(SHOWN)
                .map(compared -> likely(compared.line(), compared.likeness()))
                .toList();
    }

    private static Likely likely(CaseLine line, Likeness likeness) {
        return new Likely(
                line,
                (int) likeness.metres(),
                likeness.apart(),
                (int) Math.round(100 * likeness.overlap()));
    }

    @Override
    public Optional<CaseLine> originalOf(UUID id) {
        return repetitions.originalOf(id).flatMap(repetitions::line);
    }

    @Override
    public List<CaseLine> repeating(UUID id) {
        return repetitions.repeating(id);
    }

    @Override
    public Marked mark(StaffMember me, UUID id, UUID original, String words) {
        return transactions.as(
                me.asker(),
                () -> {
                    UUID first = repetitions.originalOf(original).orElse(original);
                    Optional<Case> repeated = cases.find(first);
                    if (first.equals(id) || repeated.isEmpty()) return new Marked.NoSuchOriginal();
                    Verdict verdict = desk.close(me, id, Outcome.DUPLICATE, words);
                    if (!(verdict instanceof Verdict.Done)) return new Marked.Refused(verdict);
                    Case repetition = cases.find(id).orElseThrow();
                    repetitions.mark(repetition, repeated.get(), me.id(), clock.instant());
                    return new Marked.Done();
                });
    }
}
