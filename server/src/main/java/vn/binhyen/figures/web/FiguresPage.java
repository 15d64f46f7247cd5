package vn.binhyen.figures.web;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import vn.binhyen.charts.Chart;
import vn.binhyen.charts.Columns;
import vn.binhyen.charts.Picture;
import vn.binhyen.charts.Ranks;
import vn.binhyen.charts.Slot;
import vn.binhyen.charts.Value;
import vn.binhyen.figures.Comparison;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.PeriodChoice;
import vn.binhyen.figures.RecordsAddress;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Period;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// Figures of a province or a commune: what changed, and where help is needed.
///
/// @param units whom the reader may choose; empty where there is only one
/// @param shown the indicator of the charts
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
        List<Month> months,
        List<Share> channels,
        List<Commune> communes,
        List<PastLine> pasts,
        Instant at)
        implements Page {

    /// An indicator with its number and the number a year before.
    public record Tile(Indicator indicator, Comparison beside) {}

    /// A part of the whole, in percent of it.
    public record Share(String value, long amount, int percent) {}

    /// A month beside that of the year before.
    public record Month(YearMonth month, long now, long before) {}

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
        return RecordsAddress.of(indicator, unit.id(), period, Map.of());
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
        return RecordsAddress.of(indicator, unit.id(), period.yearBefore(), Map.of());
    }

    public String monthRecords(Month month) {
        return RecordsAddress.of(shown.code(), unit.id(), Period.month(month.month()), Map.of());
    }

    public String monthBeforeRecords(Month month) {
        return RecordsAddress.of(
                shown.code(), unit.id(), Period.month(month.month().minusYears(1)), Map.of());
    }

    /// The months as columns, the year before beside each.
    public String monthsDrawn() {
        var year = (IntFunction<String>) back -> String.valueOf(period.to().getYear() - back);
        var slots =
                months.stream()
                        .map(each ->
                                new Slot(
                                        words().of("figures.month", each.month().getMonthValue()),
                                        "",
                                        List.of(
                                                value(
                                                        each.month().minusYears(1),
                                                        each.before(),
                                                        monthBeforeRecords(each)),
                                                value(
                                                        each.month(),
                                                        each.now(),
                                                        monthRecords(each)))))
                        .toList();
        var columns =
                new Columns(
                        List.of(year.apply(1), year.apply(0)),
                        slots,
                        line -> words().number((long) line));
        return drawn("by-month", words().of("figures.by-month", name(shown)), meaning(), columns);
    }

    private Value value(YearMonth month, long amount, String records) {
        String name =
                words().of(
                                "figures.month-of",
                                month.getMonthValue(),
                                String.valueOf(month.getYear()));
        return new Value(name, amount, words().number(amount), records);
    }

    /// The channels as parts of the whole.
    public String channelsDrawn() {
        List<Value> values =
                channels.stream()
                        .map(share ->
                                new Value(
                                        words().of("figures.channel." + share.value()),
                                        share.amount(),
                                        words().of(
                                                        "figures.share-says",
                                                        share.amount(),
                                                        share.percent()),
                                        RecordsAddress.of(
                                                shown.code(),
                                                unit.id(),
                                                period,
                                                Map.of("channel", share.value()))))
                        .toList();
        return drawn(
                "by-channel", words().of("figures.by-channel"), meaning(), Ranks.ofShares(values));
    }

    private static String drawn(String id, String title, String sentence, Chart chart) {
        return new Picture(title, sentence, "", chart).inPage(id);
    }

    public String unitRecords(String indicator, Unit other) {
        return RecordsAddress.of(indicator, other.id(), period, Map.of());
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
