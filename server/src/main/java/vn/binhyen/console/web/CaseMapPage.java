package vn.binhyen.console.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseLists.OfCommune;
import vn.binhyen.cases.CaseLists.Pin;
import vn.binhyen.territory.Drawing;
import vn.binhyen.territory.MapShapes;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// Cases on a map: how many in each commune, or the points of one. The table says the same as the
/// shapes.
///
/// @param commune the one shown closely; null for all of the asker's
/// @param sheet null where no borders come along; then only the table is shown
/// @param rows communes with cases, the most first
/// @param pins of the one commune
public record CaseMapPage(
        DeskFrame desk,
        int days,
        LocalDate from,
        LocalDate to,
        @Nullable Unit commune,
        @Nullable MapShapes sheet,
        List<Row> rows,
        List<Pin> pins)
        implements Page {

    public record Row(Unit commune, OfCommune count) {}

    private static final int SHADES = 5;

    @Override
    public Words words() {
        return desk.words();
    }

    /// The shade of a commune, 1 for the fewest cases to 5 for the most; none without a case.
    public String shade(Drawing.Shape shape) {
        int most = rows.isEmpty() ? 0 : rows.getFirst().count().all();
        return rows.stream()
                .filter(row -> row.commune().equals(shape.unit()))
                .findFirst()
                .map(row -> "k" + Math.clamp((long) SHADES * row.count().all() / most, 1, SHADES))
                .orElse("none");
    }

    /// Where the shape's outline is.
    public String shape(Drawing.Shape shape) {
        return sheet == null ? "" : sheet.addressOf(shape);
    }

    public String label(Drawing.Shape shape) {
        int all =
                rows.stream()
                        .filter(row -> row.commune().equals(shape.unit()))
                        .mapToInt(row -> row.count().all())
                        .sum();
        return words().of("console.map.count", shape.unit().fullName(), all);
    }

    public String address(int days, @Nullable Unit unit) {
        return "/console/cases/map?days=" + days + (unit == null ? "" : "&unit=" + unit.id());
    }

    public String list(Unit unit) {
        return "/console/cases?show=ALL&order=NEWEST&unit="
                + unit.id()
                + "&from="
                + from
                + "&to="
                + to;
    }

    /// The part of the sheet around the chosen commune's points, or all of it.
    public String viewBox(Drawing sheet) {
        return "0 0 %d %d".formatted(sheet.width(), sheet.height());
    }

    public String x(Drawing sheet, Pin pin) {
        return String.format(Locale.ROOT, "%.1f", sheet.x(pin.longitude()));
    }

    public String y(Drawing sheet, Pin pin) {
        return String.format(Locale.ROOT, "%.1f", sheet.y(pin.latitude()));
    }
}
