package vn.binhyen.published.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.binhyen.published.PublicPeriod;
import vn.binhyen.published.Release;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Words;

/// Figures for everybody: one public period and the way to the others.
///
/// @param releases the latest first; empty before anything was published
/// @param shown null then
public record PublicFiguresPage(
        PortalFrame frame, List<Release> releases, @Nullable Release shown, PublicTables tables)
        implements Page {

    @Override
    public Words words() {
        return frame.words();
    }

    public String name(PublicPeriod period) {
        return PeriodWords.of(period, words());
    }

    /// `Tháng 7/2026, tin đã nhận: 120 tin`: the first number that says something, as a sentence;
    /// empty where none does.
    public String sentence(Release release) {
        if (tables.first() < 0) return "";
        PublicTables.Row row = tables.province().get(tables.first());
        return words().of(
                        "published.sentence",
                        name(release.period()),
                        row.name(),
                        row.cells().getFirst());
    }

    /// Year by year, the latest first; within it the latest period first.
    public Map<Integer, List<Release>> years() {
        var years = new TreeMap<Integer, List<Release>>(Comparator.reverseOrder());
        for (Release each : releases) {
            years.computeIfAbsent(each.period().year(), _ -> new ArrayList<>()).add(each);
        }
        return years;
    }

    public String address(PublicPeriod period) {
        return frame.to("/so-lieu/" + period.word());
    }
}
