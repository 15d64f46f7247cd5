package vn.binhyen.published.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.published.PublicPeriod;
import vn.binhyen.published.Release;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// The desk at which figures become public: what may be published, a second look at it, and what is
/// public.
///
/// @param open what is over and not public yet, the latest first
/// @param look the second look; null until a period is chosen
/// @param said the key of a sentence on what was just done or refused; empty for none
/// @param number that stands in the sentence
public record PublishingPage(
        DeskFrame desk,
        List<PublicPeriod> open,
        List<Release> releases,
        @Nullable Look look,
        String said,
        long number)
        implements Page {

    /// What would be shown and hidden.
    ///
    /// @param word the period, or the year of a new edition
    /// @param refused why it cannot be published, a key; empty where it can
    /// @param changed numbers that a new edition changes
    public record Look(
            String word,
            String name,
            boolean anew,
            List<Part> parts,
            String refused,
            int changed) {}

    /// One period of it.
    ///
    /// @param few numbers under 5
    /// @param others those hidden with them, each by name
    public record Part(String name, long shown, long few, List<Companion> others) {}

    /// A number that would give a hidden one away.
    public record Companion(String indicator, String item, String figure) {}

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return said.startsWith("published.refused") ? 422 : 200;
    }

    public String name(PublicPeriod period) {
        return PeriodWords.of(period, words());
    }

    public List<Integer> years() {
        return releases.stream().map(each -> each.period().year()).distinct().toList();
    }
}
