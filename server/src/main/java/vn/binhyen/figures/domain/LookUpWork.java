package vn.binhyen.figures.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.Occurrence;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.journal.Entry;
import vn.binhyen.kernel.UnitId;

/// What a look-up says may be counted: itself, once. A pure function of its row in the journal,
/// which is all that is left of it.
public final class LookUpWork {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final UnitThroughTime units;

    public LookUpWork(UnitThroughTime units) {
        this.units = units;
    }

    public SourceVersion of(Entry asked) {
        LocalDate day = LocalDate.ofInstant(asked.at(), HERE);
        UnitId unit = units.on(Objects.requireNonNull(asked.unit()), day);
        Map<String, String> traits = Map.of("found", asked.text("found"));
        return new SourceVersion(
                new Source("look-up", asked.subject()),
                1,
                List.of(Occurrence.one(Countable.LOOKED_UP, unit, day, traits)));
    }
}
