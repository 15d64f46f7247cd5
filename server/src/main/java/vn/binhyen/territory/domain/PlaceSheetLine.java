package vn.binhyen.territory.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Counted;
import vn.binhyen.territory.PlaceCount;
import vn.binhyen.territory.PlaceSheets.Mistake;
import vn.binhyen.territory.PlaceSheets.Wrong;
import vn.binhyen.territory.Village;
import vn.binhyen.territory.VillageKind;

/// One line of a file, with as many cells as its header.
record PlaceSheetLine(
        long number,
        List<String> cells,
        Function<String, Optional<UnitId>> communes,
        LocalDate today) {

    private static final DateTimeFormatter VIETNAMESE_DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /// Adds what the line says to the sheet, or everything that is wrong with it.
    void into(PlaceSheet sheet) {
        var wrong = new ArrayList<Mistake>();
        Optional<UnitId> unit = communes.apply(fullCode(cells.get(0)));
        if (unit.isEmpty()) wrong.add(mistake(Wrong.COMMUNE, 0));
        if (cells.size() == 3) village(unit, wrong).ifPresent(sheet.villages()::add);
        else count(unit, wrong).ifPresent(sheet.counts()::add);
        sheet.mistakes().addAll(wrong);
    }

    private Optional<PlaceSheet.VillageLine> village(Optional<UnitId> unit, List<Mistake> wrong) {
        Optional<VillageKind> kind = VillageKind.of(cells.get(2));
        if (!Village.mayBeNamed(cells.get(1))) wrong.add(mistake(Wrong.VILLAGE, 1));
        if (kind.isEmpty()) wrong.add(mistake(Wrong.KIND, 2));
        if (!wrong.isEmpty()) return Optional.empty();
        return Optional.of(
                new PlaceSheet.VillageLine(unit.orElseThrow(), cells.get(1), kind.orElseThrow()));
    }

    private Optional<PlaceSheet.CountLine> count(Optional<UnitId> unit, List<Mistake> wrong) {
        Optional<Counted> what = Counted.of(cells.get(2));
        Optional<LocalDate> day = day(cells.get(4));
        String value = cells.get(3);
        if (what.isEmpty()) wrong.add(mistake(Wrong.WHAT, 2));
        else if (!PlaceCount.readable(what.get(), value)) wrong.add(mistake(Wrong.VALUE, 3));
        if (day.isEmpty()) wrong.add(mistake(Wrong.DAY, 4));
        if (!PlaceCount.mayBeSource(cells.get(5))) wrong.add(mistake(Wrong.SOURCE, 5));
        if (!wrong.isEmpty()) return Optional.empty();
        return Optional.of(
                new PlaceSheet.CountLine(
                        number,
                        unit.orElseThrow(),
                        cells.get(1),
                        what.orElseThrow(),
                        value,
                        day.orElseThrow(),
                        cells.get(5)));
    }

    /// Spreadsheets drop the zeros a code begins with.
    private static String fullCode(String code) {
        return code.matches("\\d{1,4}") ? "0".repeat(5 - code.length()) + code : code;
    }

    private Optional<LocalDate> day(String text) {
        try {
            LocalDate day =
                    text.contains("/")
                            ? LocalDate.parse(text, VIETNAMESE_DAY)
                            : LocalDate.parse(text);
            return Optional.of(day).filter(it -> !it.isAfter(today));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Mistake mistake(Wrong what, int cell) {
        return new Mistake(number, what, cells.get(cell));
    }
}
