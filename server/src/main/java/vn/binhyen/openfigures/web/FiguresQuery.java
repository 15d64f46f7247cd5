package vn.binhyen.openfigures.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.figures.Indicator;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.openfigures.Asked;
import vn.binhyen.openfigures.web.Trouble.Field;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Words;

/// A request's parameters, read all at once: what is asked, or everything that is wrong with them.
///
/// @param indicator codes; none for all the token reads
/// @param unit ids; none for the token's own
/// @param from first day, else 1 January
/// @param to last day, else today
/// @param by `total`, `month`, `kind` or `channel`
/// @param recordedAt a moment as ISO 8601 writes it
record FiguresQuery(
        @Nullable List<String> indicator,
        @Nullable List<String> unit,
        @Nullable String from,
        @Nullable String to,
        @Nullable String by,
        @Nullable String recordedAt) {

    private static final int MOST_YEARS = 10;
    private static final int MOST_UNITS = 400;

    /// Reads them for a token that sees these; problems are added to the list.
    Optional<Asked> read(
            List<Indicator> indicators,
            List<Unit> units,
            LocalDate today,
            Words words,
            List<Field> problems) {
        var wrong = new Wrong(words, problems);
        List<Indicator> codes = indicators(indicators, wrong);
        List<UnitId> places = units(units, wrong);
        LocalDate first = day("from", from, today.withDayOfYear(1), wrong);
        LocalDate last = day("to", to, today, wrong);
        if (last.isBefore(first) || last.isAfter(first.plusYears(MOST_YEARS))) {
            wrong.at("to", "period");
        }
        Asked.By divided = by(codes, wrong);
        Instant moment = moment(wrong);
        if (!problems.isEmpty() || codes.isEmpty() || places.isEmpty()) return Optional.empty();
        return Optional.of(
                new Asked(
                        codes.stream().map(Indicator::code).toList(),
                        places,
                        new Period(first, last),
                        divided,
                        moment));
    }

    private record Wrong(Words words, List<Field> problems) {
        void at(String parameter, String code) {
            problems.add(new Field(parameter, code, words.of("openfigures.wrong." + code)));
        }
    }

    private List<Indicator> indicators(List<Indicator> known, Wrong wrong) {
        if (indicator == null || indicator.isEmpty()) return known;
        var asked = new HashSet<>(indicator);
        List<Indicator> found = known.stream().filter(it -> asked.contains(it.code())).toList();
        if (found.size() < asked.size()) wrong.at("indicator", "indicator");
        return found;
    }

    private List<UnitId> units(List<Unit> known, Wrong wrong) {
        if (unit == null || unit.isEmpty()) return List.of(known.getFirst().id());
        var asked = new HashSet<>(unit);
        List<UnitId> found =
                known.stream().map(Unit::id).filter(id -> asked.contains(id.toString())).toList();
        if (found.size() < asked.size() || found.size() > MOST_UNITS) wrong.at("unit", "unit");
        return found;
    }

    private static LocalDate day(
            String name, @Nullable String text, LocalDate otherwise, Wrong wrong) {
        if (text == null) return otherwise;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            wrong.at(name, "day");
            return otherwise;
        }
    }

    private Asked.By by(List<Indicator> indicators, Wrong wrong) {
        if (by == null) return Asked.By.TOTAL;
        Optional<Asked.By> found =
                Arrays.stream(Asked.By.values())
                        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(by))
                        .findFirst();
        boolean divides =
                found.filter(it -> it == Asked.By.KIND || it == Asked.By.CHANNEL).isEmpty()
                        || indicators.stream().allMatch(it -> it.dimensions().contains(by));
        if (found.isEmpty() || !divides) wrong.at("by", "by");
        return found.orElse(Asked.By.TOTAL);
    }

    private @Nullable Instant moment(Wrong wrong) {
        if (recordedAt == null) return null;
        try {
            return Instant.parse(recordedAt);
        } catch (DateTimeException _) {
            wrong.at("recordedAt", "moment");
            return null;
        }
    }

    /// As an address carries it, for the next page.
    String address(int page, int size) {
        var address = new ArrayList<String>();
        if (indicator != null) indicator.forEach(it -> address.add("indicator=" + it));
        if (unit != null) unit.forEach(it -> address.add("unit=" + it));
        if (from != null) address.add("from=" + from);
        if (to != null) address.add("to=" + to);
        if (by != null) address.add("by=" + by);
        if (recordedAt != null) address.add("recordedAt=" + recordedAt);
        address.add("page=" + page);
        address.add("size=" + size);
        return "/api/v1/figures?" + String.join("&", address);
    }
}
