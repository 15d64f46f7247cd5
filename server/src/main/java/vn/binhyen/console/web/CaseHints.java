package vn.binhyen.console.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.cases.CaseLine;
import vn.binhyen.cases.CaseView;
import vn.binhyen.cases.Duplicates;
import vn.binhyen.cases.Duplicates.Likely;
import vn.binhyen.cases.Routing;
import vn.binhyen.cases.Routing.Clue;
import vn.binhyen.cases.Routing.Route;
import vn.binhyen.ui.Words;

/// What the product noticed about a case and an officer may want to look at: whose it may be, and
/// what it may repeat.
///
/// @param original the case it was marked to repeat
/// @param repeating the cases marked to repeat it
public record CaseHints(
        Route route, List<Likely> likely, @Nullable CaseLine original, List<CaseLine> repeating) {

    /// Finds them within the running transaction.
    @Component
    static class Finder {

        private final Routing routing;
        private final Duplicates duplicates;

        Finder(Routing routing, Duplicates duplicates) {
            this.routing = routing;
            this.duplicates = duplicates;
        }

        CaseHints of(CaseView it) {
            boolean ended = it.state().word().equals("CLOSED");
            return new CaseHints(
                    routing.route(it),
                    ended ? List.of() : duplicates.likely(it),
                    duplicates.originalOf(it.id()).orElse(null),
                    duplicates.repeating(it.id()));
        }
    }

    /// The clue in words: `Vị trí gửi kèm nằm trong Xã Ea Ning, cách ranh giới 840 m`.
    public String told(Clue clue, Words w) {
        return switch (clue) {
            case Clue.ByPoint(var commune, int metres, boolean near) ->
                    w.of(
                            near ? "console.hints.point-near" : "console.hints.point",
                            commune.fullName(),
                            metres);
            case Clue.ByPlace(var commune, var words) ->
                    w.of("console.hints.place", commune.fullName(), words);
            case Clue.ByWords(var commune, var words) ->
                    w.of("console.hints.words", commune.fullName(), words);
            case Clue.ByVillage(var commune, var village) ->
                    w.of("console.hints.village", village.fullName(), commune.fullName());
            case Clue.Beyond(var province, var nearest) ->
                    nearest.isPresent()
                            ? w.of(
                                    "console.hints.beyond-near",
                                    nearest.get().commune().fullName(),
                                    nearest.get().metres())
                            : province.isPresent()
                                    ? w.of(
                                            "console.hints.beyond-province",
                                            province.get().fullName())
                                    : w.of("console.hints.beyond");
        };
    }

    /// Why two cases look alike: `cách 120 m, 35 phút, lời giống 42%`.
    public String why(Likely likely, Words w) {
        String place =
                likely.metres() < 0
                        ? w.of("console.hints.no-point")
                        : w.of("console.hints.metres", likely.metres());
        long minutes = likely.apart().toMinutes();
        String time =
                minutes < 120
                        ? w.of("console.hints.minutes", minutes)
                        : w.of("console.hints.hours", Math.round(minutes / 60.0));
        return w.of("console.hints.why", place, time, likely.wordsAlike());
    }
}
