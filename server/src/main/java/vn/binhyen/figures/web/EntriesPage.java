package vn.binhyen.figures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.figures.CountEntries;
import vn.binhyen.figures.CountEntry;
import vn.binhyen.figures.Indicator;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// Counts keyed in by officers, the form for a new one, and the way in for a file.
///
/// @param current the units of today somebody may key in for, their own first
/// @param former the units of before, for days long past
/// @param done what was just done, or nothing
/// @param taken what a file came to
public record EntriesPage(
        DeskFrame desk,
        List<Indicator> indicators,
        List<Unit> current,
        List<Unit> former,
        List<Row> rows,
        Pager pager,
        CountEntries.Sought sought,
        EntryForm form,
        Problems problems,
        String done,
        CountEntries.@Nullable Taken taken)
        implements Page {

    /// A line with the names of what it counts and where.
    public record Row(CountEntry entry, String indicator, String unit) {}

    @Override
    public Words words() {
        return desk.words();
    }

    public String name(Indicator indicator) {
        return indicator.name().in(words().language().code());
    }

    /// `buổi`, `người`: what stands behind the number.
    public String unitWord(Indicator indicator) {
        return indicator.unit().in(words().language().code());
    }

    public String sentence(CountEntries.Mistake mistake) {
        return words().of("figures.entries.wrong." + mistake.what(), mistake.given());
    }
}
