package vn.binhyen.guidance.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.guidance.Answer;
import vn.binhyen.guidance.Catalogue;
import vn.binhyen.guidance.InForce;
import vn.binhyen.guidance.domain.Passage;
import vn.binhyen.guidance.finding.Lexicon;
import vn.binhyen.guidance.finding.Snapshot;
import vn.binhyen.kernel.UnitId;

/// What can be found today, for each unit: the province's entries, and its own answers where it has
/// any. Made anew when the catalogue or the day has changed; swapped whole, so whoever is asking
/// meanwhile goes on with the one before.
@Component
class FindPassages {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Catalogue catalogue;
    private final Lexicon lexicon;
    private final Clock clock;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Made made;

    FindPassages(Catalogue catalogue, Lexicon lexicon, Clock clock) {
        this.catalogue = catalogue;
        this.lexicon = lexicon;
        this.clock = clock;
    }

    /// What is in force, and how it is found.
    record Today(InForce entries, Snapshot found) {}

    private record Made(InForce entries, Snapshot common, Map<UnitId, Snapshot> own) {
        /// Whether the same is found in those: a new day seldom changes what is in force.
        boolean isAsGoodFor(InForce others) {
            return entries.procedures().equals(others.procedures())
                    && entries.answers().equals(others.answers());
        }

        Today of(UnitId unit) {
            return new Today(entries, own.getOrDefault(unit, common));
        }
    }

    /// In the running transaction.
    Today of(UnitId unit) {
        InForce entries = catalogue.inForce(LocalDate.ofInstant(clock.instant(), HERE));
        Made before = made;
        if (before != null && before.entries() == entries) return before.of(unit);
        if (before == null) making.lock();
        else if (!making.tryLock()) return before.of(unit);
        try {
            Made meanwhile = made;
            if (meanwhile == null || meanwhile.entries() != entries) {
                meanwhile =
                        meanwhile != null && meanwhile.isAsGoodFor(entries)
                                ? new Made(entries, meanwhile.common(), meanwhile.own())
                                : make(entries);
                made = meanwhile;
            }
            return meanwhile.of(unit);
        } finally {
            making.unlock();
        }
    }

    private Made make(InForce entries) {
        var own = new HashMap<UnitId, Snapshot>();
        entries.answers().values().stream()
                .map(Answer::owner)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(unit -> own.put(unit, snapshot(entries, unit)));
        return new Made(entries, snapshot(entries, null), Map.copyOf(own));
    }

    private Snapshot snapshot(InForce entries, @Nullable UnitId unit) {
        List<Passage> passages =
                entries.passages().stream()
                        .filter(each -> isFor(unit, entries.answers().get(each.id())))
                        .toList();
        return Snapshot.of(passages, lexicon);
    }

    private static boolean isFor(@Nullable UnitId unit, @Nullable Answer answer) {
        return answer == null || answer.owner() == null || answer.owner().equals(unit);
    }
}
