package vn.binhyen.figures.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhyen.figures.CountEntries;
import vn.binhyen.figures.CountEntries.Draft;
import vn.binhyen.figures.CountEntries.Wrong;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.kernel.SaidNumber;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;

/// A count as somebody typed it, in a form or a line of a file.
///
/// @param indicator its code or its name
/// @param unit an id, a five-digit code, or the name of a commune
public record TypedCount(
        String indicator, String unit, String day, String number, String note, String origin) {

    private static final DateTimeFormatter AS_WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern CODE = Pattern.compile("\\d{2}|\\d{5}");

    /// What the words are read against.
    ///
    /// @param own the reader's own unit: names are looked for in its province
    public record Ground(Indicators indicators, Territory territory, UnitId own, LocalDate today) {}

    /// A draft, or everything that is wrong, with what stood there.
    public record Reading(Optional<Draft> draft, Map<Wrong, String> wrong) {}

    public Reading read(Ground ground) {
        var wrong = new EnumMap<Wrong, String>(Wrong.class);
        Optional<Indicator> named = counted(ground.indicators());
        if (named.isEmpty()) wrong.put(Wrong.INDICATOR, indicator);
        Optional<LocalDate> on = date().filter(it -> !it.isAfter(ground.today()));
        if (on.isEmpty()) wrong.put(Wrong.DAY, day);
        Optional<Figure> figure = SaidNumber.read(number);
        if (figure.isEmpty()) wrong.put(Wrong.AMOUNT, number);
        Unit where = place(ground, on.orElse(ground.today()));
        if (where == null) wrong.put(Wrong.UNIT, unit);
        else if (on.isPresent() && !where.inForceOn(on.get())) {
            wrong.put(Wrong.NOT_THEN, where.fullName());
        }
        if (note.strip().length() > CountEntries.LONGEST_NOTE
                || origin.strip().length() > CountEntries.LONGEST_ORIGIN) {
            wrong.put(Wrong.TOO_LONG, note);
        }
        List<PersonalData.Found> found = PersonalData.in(note + "\n" + origin);
        if (!found.isEmpty()) wrong.put(Wrong.PERSONAL, "");
        if (!wrong.isEmpty() || where == null) return new Reading(Optional.empty(), wrong);
        var draft =
                new Draft(
                        named.orElseThrow().code(),
                        where.id(),
                        on.orElseThrow(),
                        figure.orElseThrow(),
                        note,
                        origin);
        return new Reading(Optional.of(draft), wrong);
    }

    private Optional<Indicator> counted(Indicators indicators) {
        String folded = Vietnamese.fold(indicator);
        return indicators
                .find(folded)
                .or(() ->
                        indicators.all().stream()
                                .filter(each ->
                                        Vietnamese.fold(each.name().vi()).equals(folded)
                                                || Vietnamese.fold(each.name().en()).equals(folded))
                                .findFirst());
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(
                    day.contains("/") ? LocalDate.parse(day, AS_WRITTEN) : LocalDate.parse(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private @Nullable Unit place(Ground ground, LocalDate on) {
        Territory territory = ground.territory();
        String typed = unit.strip();
        if (typed.contains("@")) {
            try {
                return territory.unit(UnitId.parse(typed)).orElse(null);
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
        if (CODE.matcher(typed).matches()) return territory.unitOfCode(typed, on).orElse(null);
        String folded = Vietnamese.fold(typed);
        UnitId province = territory.provinceOf(ground.own()).id();
        List<Unit> named =
                territory.communesAt(province, on).stream()
                        .filter(each -> Vietnamese.fold(each.fullNameOn(on)).equals(folded))
                        .toList();
        return named.size() == 1 ? named.getFirst() : null;
    }
}
