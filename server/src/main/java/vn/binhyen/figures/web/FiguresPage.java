package vn.binhyen.figures.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import vn.binhyen.figures.Comparison;
import vn.binhyen.figures.Figure;
import vn.binhyen.figures.Indicator;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// Figures of a province or a commune: what changed, and where help is needed.
///
/// @param units whom the reader may choose; empty where there is only one
/// @param shown the indicator of the chart
/// @param communes of a province; of a commune none
/// @param pasts of a commune: what it was made of; of a province: what became several
public record FiguresPage(
        DeskFrame desk,
        Unit unit,
        boolean province,
        List<Unit> units,
        String choice,
        Period period,
        List<Tile> all,
        List<Tile> tiles,
        Indicator shown,
        MonthChart months,
        List<Share> channels,
        List<Commune> communes,
        List<PastLine> pasts,
        Instant at)
        implements Page {

    /// An indicator with its number and the number a year before.
    public record Tile(Indicator indicator, Comparison beside) {}

    /// A part of the whole, in percent of it.
    public record Share(String value, long amount, int percent) {}

    /// A commune's line in the table of a province.
    ///
    /// @param late the share of first answers that came late; none where nothing was answered
    public record Commune(
            Unit unit, Comparison tips, Figure questions, Figure lateCases, OptionalDouble late) {}

    /// An old commune's own line.
    public record PastLine(Unit unit, boolean split, Comparison received) {}

    @Override
    public Words words() {
        return desk.words();
    }

    /// The address of the records behind a number of this unit and period.
    public String records(String indicator) {
        return records(indicator, unit.id(), period, Map.of());
    }

    static String records(String indicator, UnitId unit, Period period, Map<String, String> cut) {
        var address = new StringBuilder("/console/figures/" + indicator + "/records?unit=" + unit);
        address.append("&from=").append(period.from()).append("&to=").append(period.to());
        cut.forEach((name, value) -> address.append('&').append(name).append('=').append(value));
        return address.toString();
    }

    public String name(Indicator indicator) {
        return indicator.name().in(words().language().code());
    }

    /// What ONE is, and on which day it counts.
    public String meaning() {
        return shown.meaning(words().language().code());
    }

    public boolean moved(Tile tile) {
        return tile.beside().change().orElse(0) != 0;
    }

    public String arrow(Tile tile) {
        return tile.beside().change().orElse(0) > 0 ? "up" : "down";
    }

    /// As a word and a share: `tăng 12,0 %`.
    public String change(Comparison beside) {
        OptionalDouble change = beside.change();
        if (change.isEmpty()) return words().of("figures.change.none");
        double percent = Math.abs(change.getAsDouble() * 100);
        if (beside.now().amount() == beside.before().amount()) {
            return words().of("figures.change.same");
        }
        return change.getAsDouble() > 0
                ? words().of("figures.change.more", percent)
                : words().of("figures.change.less", percent);
    }

    public String beforeRecords(String indicator) {
        return records(indicator, unit.id(), period.yearBefore(), Map.of());
    }

    public String monthRecords(MonthChart.Bar bar) {
        return records(shown.code(), unit.id(), Period.month(bar.month()), Map.of());
    }

    public String monthBeforeRecords(MonthChart.Bar bar) {
        return records(shown.code(), unit.id(), Period.month(bar.month().minusYears(1)), Map.of());
    }

    public String channelRecords(Share share) {
        return records(shown.code(), unit.id(), period, Map.of("channel", share.value()));
    }

    public String unitRecords(String indicator, Unit other) {
        return records(indicator, other.id(), period, Map.of());
    }

    /// This page for another unit, with the same period.
    public String of(Unit other) {
        return "/console/figures?unit="
                + other.id()
                + "&period="
                + choice
                + "&from="
                + period.from()
                + "&to="
                + period.to();
    }

    public static List<String> choices() {
        return PeriodChoice.NAMES;
    }
}
