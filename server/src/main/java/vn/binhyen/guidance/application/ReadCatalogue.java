package vn.binhyen.guidance.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.guidance.Answer;
import vn.binhyen.guidance.Catalogue;
import vn.binhyen.guidance.EntryKind;
import vn.binhyen.guidance.EntryState;
import vn.binhyen.guidance.EntryVersion;
import vn.binhyen.guidance.EntryView;
import vn.binhyen.guidance.InForce;
import vn.binhyen.guidance.Procedure;
import vn.binhyen.guidance.Silence;
import vn.binhyen.guidance.domain.Quotable;
import vn.binhyen.guidance.persistence.Entries;

/// Reads the catalogue; what may be quoted is held until the catalogue or the day has changed.
@Component
class ReadCatalogue implements Catalogue {

    private final Entries entries;
    private final Quotable quotable;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable InForce held;

    ReadCatalogue(Entries entries, Quotable quotable) {
        this.entries = entries;
        this.quotable = quotable;
    }

    @Override
    public long version() {
        return entries.catalogueVersion();
    }

    /// The version is read first: what is committed in between is then read under the older number
    /// and once more under the newer. Of many who ask at once one reads, and the others wait.
    @Override
    public InForce inForce(LocalDate day) {
        long version = version();
        InForce before = held;
        if (before != null && before.version() == version && before.day().equals(day)) {
            return before;
        }
        reading.lock();
        try {
            InForce meanwhile = held;
            boolean same =
                    meanwhile != null
                            && meanwhile.version() == version
                            && meanwhile.day().equals(day);
            if (meanwhile != null && same) return meanwhile;
            InForce now = read(version, day);
            held = now;
            return now;
        } finally {
            reading.unlock();
        }
    }

    private InForce read(long version, LocalDate day) {
        var procedures = new LinkedHashMap<String, Procedure>();
        entries.each(
                EntryKind.PROCEDURE,
                EntryState.APPROVED,
                it -> {
                    if (it.entry() instanceof Procedure procedure
                            && quotable.silence(procedure, it.state(), day).isEmpty()) {
                        procedures.put(procedure.code(), procedure);
                    }
                });
        var answers = new LinkedHashMap<String, Answer>();
        entries.each(
                EntryKind.ANSWER,
                EntryState.APPROVED,
                it -> {
                    if (it.entry() instanceof Answer answer
                            && quotable.silence(answer, it.state(), day, procedures::containsKey)
                                    .isEmpty()) {
                        answers.put(answer.id(), answer);
                    }
                });
        return new InForce(version, day, procedures, answers);
    }

    @Override
    public Optional<EntryView> find(String id) {
        return entries.find(id);
    }

    @Override
    public Optional<EntryView> bySlug(String slug) {
        return entries.bySlug(slug);
    }

    @Override
    public Optional<Silence> silence(EntryView it, LocalDate day) {
        return switch (it.entry()) {
            case Procedure procedure -> quotable.silence(procedure, it.state(), day);
            case Answer answer ->
                    quotable.silence(
                            answer, it.state(), day, inForce(day).procedures()::containsKey);
        };
    }

    @Override
    public List<EntryVersion> history(String id) {
        return entries.history(id);
    }
}
