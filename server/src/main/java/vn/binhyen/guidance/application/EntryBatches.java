package vn.binhyen.guidance.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.binhyen.guidance.Answer;
import vn.binhyen.guidance.CatalogueEntry;
import vn.binhyen.guidance.EntryState;
import vn.binhyen.guidance.EntryVersion.Deed;
import vn.binhyen.guidance.EntryView;
import vn.binhyen.guidance.Procedure;
import vn.binhyen.guidance.files.Given;
import vn.binhyen.guidance.files.Mistake;
import vn.binhyen.guidance.files.Mistake.Wrong;
import vn.binhyen.guidance.persistence.Entries;

/// Takes entries of a file some hundred at a time, compares them with those that stand, and keeps
/// what is new or different; or only counts it. In the running transaction.
final class EntryBatches {

    private static final int BATCH = 500;

    private final Entries entries;
    private final Consumer<Mistake> mistakes;
    private final @Nullable Deed deed;
    private final @Nullable UUID by;
    private final Instant at;
    private final List<Given> waiting = new ArrayList<>();
    private final Map<String, Long> lines = new java.util.HashMap<>();
    private final Map<String, Long> slugs = new java.util.HashMap<>();
    private int added;
    private int changed;
    private int same;

    /// @param deed null to count only
    EntryBatches(
            Entries entries,
            Consumer<Mistake> mistakes,
            @Nullable Deed deed,
            @Nullable UUID by,
            Instant at) {
        this.entries = entries;
        this.mistakes = mistakes;
        this.deed = deed;
        this.by = by;
        this.at = at;
    }

    void take(Given given) {
        String id = given.entry().id();
        if (lines.putIfAbsent(id, given.line()) != null) {
            wrong(given, idField(given), Wrong.TWICE, id, String.valueOf(lines.get(id)));
            return;
        }
        if (given.entry() instanceof Procedure procedure
                && slugs.putIfAbsent(procedure.slug(), given.line()) != null) {
            String first = String.valueOf(slugs.get(procedure.slug()));
            wrong(given, "slug", Wrong.TWICE, procedure.slug(), first);
            return;
        }
        waiting.add(given);
        if (waiting.size() == BATCH) finish();
    }

    /// To be called once more after the last.
    void finish() {
        Map<String, EntryView> standing =
                entries.those(waiting.stream().map(given -> given.entry().id()).toList());
        Map<String, String> owners = ownersOfSlugs();
        Map<String, EntryView> procedures = proceduresOfAnswers();
        var next = new ArrayList<EntryView>();
        for (Given given : waiting) {
            if (fits(given, standing, owners, procedures)) {
                next(given, standing.get(given.entry().id()), next);
            }
        }
        waiting.clear();
        if (deed != null && !next.isEmpty() && entries.keep(next, deed) != next.size()) {
            throw new IllegalStateException("the catalogue changed under its own lock");
        }
    }

    private boolean fits(
            Given given,
            Map<String, EntryView> standing,
            Map<String, String> owners,
            Map<String, EntryView> procedures) {
        EntryView before = standing.get(given.entry().id());
        if (before != null && before.entry().getClass() != given.entry().getClass()) {
            wrong(given, idField(given), Wrong.OTHER_KIND, given.entry().id(), "");
            return false;
        }
        return switch (given.entry()) {
            case Procedure procedure -> {
                String owner = owners.getOrDefault(procedure.slug(), procedure.code());
                boolean free = owner.equals(procedure.code());
                if (!free) wrong(given, "slug", Wrong.SLUG_TAKEN, procedure.slug(), owner);
                yield free;
            }
            case Answer answer -> {
                boolean known = true;
                for (String code : answer.procedures()) {
                    EntryView it = procedures.get(code);
                    if (it != null && it.entry() instanceof Procedure) continue;
                    wrong(given, "procedures", Wrong.NO_PROCEDURE, code, "");
                    known = false;
                }
                yield known;
            }
        };
    }

    private void next(Given given, @Nullable EntryView before, List<EntryView> next) {
        CatalogueEntry entry = before == null ? given.entry() : given.over(before.entry());
        EntryState state = given.state() != null ? given.state() : state(entry, before);
        if (before != null && before.entry().equals(entry) && before.state() == state) {
            same++;
            return;
        }
        if (before == null) added++;
        else changed++;
        next.add(new EntryView(entry, before == null ? 1 : before.version() + 1, state, at, by));
    }

    /// Where the file does not tell: as it stands; a new procedure is in use, a new answer a draft.
    private static EntryState state(CatalogueEntry entry, @Nullable EntryView before) {
        if (before != null) return before.state();
        return entry instanceof Procedure ? EntryState.APPROVED : EntryState.DRAFT;
    }

    private Map<String, String> ownersOfSlugs() {
        return entries.ownersOf(
                waiting.stream()
                        .filter(given -> given.entry() instanceof Procedure)
                        .map(given -> ((Procedure) given.entry()).slug())
                        .toList());
    }

    private Map<String, EntryView> proceduresOfAnswers() {
        return entries.those(
                waiting.stream()
                        .filter(given -> given.entry() instanceof Answer)
                        .flatMap(given -> ((Answer) given.entry()).procedures().stream())
                        .distinct()
                        .toList());
    }

    private static String idField(Given given) {
        return given.entry() instanceof Procedure ? "code" : "id";
    }

    private void wrong(Given given, String field, Wrong what, String stood, String allowed) {
        mistakes.accept(new Mistake(given.line(), field, what, stood, allowed));
    }

    int added() {
        return added;
    }

    int changed() {
        return changed;
    }

    int same() {
        return same;
    }
}
