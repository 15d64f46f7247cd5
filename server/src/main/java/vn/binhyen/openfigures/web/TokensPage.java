package vn.binhyen.openfigures.web;

import java.time.LocalDate;
import java.util.List;
import vn.binhyen.figures.Indicator;
import vn.binhyen.openfigures.Token;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// Tokens of one's units, and the form for a new one.
///
/// @param secret of the token just made, shown this once; else empty
/// @param done what was just done, or nothing
public record TokensPage(
        DeskFrame desk,
        List<Row> rows,
        List<Unit> units,
        List<Indicator> indicators,
        LocalDate today,
        LocalDate latest,
        String name,
        Problems problems,
        String secret,
        String done)
        implements Page {

    /// A line of the list.
    public record Row(Token token, String unit, String indicators, boolean good) {}

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public String name(Indicator indicator) {
        return indicator.name().in(words().language().code());
    }

    /// Neither the secret nor anything else of it tells in a log.
    @Override
    public String toString() {
        return "TokensPage";
    }
}
