package vn.binhyen.targets.application;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhyen.kernel.SheetRows;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.targets.Audience;
import vn.binhyen.targets.Audiences;
import vn.binhyen.targets.Denominator;
import vn.binhyen.targets.Target;
import vn.binhyen.targets.Targets.Mistake;
import vn.binhyen.targets.Targets.Wrong;
import vn.binhyen.targets.TypedPercent;
import vn.binhyen.territory.Unit;

/// Targets of many communes in a clerk's file, CSV or Excel: a heading line, then one audience of
/// one commune a line. Columns may stand in any order; ones of other names are left alone.
record TargetSheet(List<Good> good, List<Mistake> mistakes) {

    private static final int MOST_BYTES = 4_000_000;
    private static final DateTimeFormatter AS_WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /// @param whole how many there are in all; empty where the line does not say
    record Good(long number, Target target, Optional<Denominator> whole) {}

    private enum Column {
        UNIT("don vi", "ma don vi", "unit"),
        YEAR("nam", "year"),
        AUDIENCE("doi tuong", "audience"),
        PERCENT("chi tieu", "chi tieu (%)", "percent"),
        SOURCE("nguon", "van ban", "source"),
        WHOLE("tong so", "whole"),
        DAY("ngay", "tinh den ngay", "day");

        private final List<String> headings;

        Column(String... headings) {
            this.headings = List.of(headings);
        }

        boolean needed() {
            return switch (this) {
                case UNIT, YEAR, AUDIENCE, PERCENT -> true;
                case SOURCE, WHOLE, DAY -> false;
            };
        }
    }

    /// A line that cannot be taken, thrown and caught in here.
    private static final class NotTaken extends Exception {
        final Wrong what;
        final String given;

        NotTaken(Wrong what, String given) {
            super(what + " " + given);
            this.what = what;
            this.given = given;
        }
    }

    static TargetSheet read(byte[] file, Audiences audiences, List<Unit> units, LocalDate today) {
        if (file.length > MOST_BYTES) return refused(0, Wrong.TOO_LARGE, "");
        Optional<SheetRows> rows = SheetRows.read(file);
        if (rows.isEmpty()) return refused(0, Wrong.NOT_A_SHEET, "");
        List<SheetRows.Line> lines =
                rows.get().lines().stream().filter(line -> !line.blank()).toList();
        if (lines.size() < 2) return refused(0, Wrong.EMPTY, "");
        var places = new EnumMap<Column, Integer>(Column.class);
        List<String> head = lines.getFirst().cells().orElse(List.of());
        for (Column column : Column.values()) {
            for (int i = 0; i < head.size(); i++) {
                if (column.headings.contains(Vietnamese.fold(head.get(i)))) {
                    places.putIfAbsent(column, i);
                }
            }
            if (column.needed() && !places.containsKey(column)) {
                return refused(lines.getFirst().number(), Wrong.HEADER, column.headings.getFirst());
            }
        }
        var good = new ArrayList<Good>();
        var mistakes = new ArrayList<Mistake>();
        for (SheetRows.Line line : lines.subList(1, lines.size())) {
            try {
                good.add(line(line, places, audiences, units, today));
            } catch (NotTaken e) {
                mistakes.add(new Mistake(line.number(), e.what, e.given));
            }
        }
        return new TargetSheet(List.copyOf(good), List.copyOf(mistakes));
    }

    private static TargetSheet refused(long line, Wrong what, String given) {
        return new TargetSheet(List.of(), List.of(new Mistake(line, what, given)));
    }

    private static Good line(
            SheetRows.Line line,
            Map<Column, Integer> places,
            Audiences audiences,
            List<Unit> units,
            LocalDate today)
            throws NotTaken {
        if (line.cells().isEmpty()) throw new NotTaken(Wrong.QUOTES, "");
        List<String> cells = line.cells().get();
        Unit unit = unit(text(Column.UNIT, cells, places), units);
        int year = year(text(Column.YEAR, cells, places), today);
        Audience audience = audience(text(Column.AUDIENCE, cells, places), audiences);
        String typed = text(Column.PERCENT, cells, places);
        BigDecimal percent =
                TypedPercent.of(typed).orElseThrow(() -> new NotTaken(Wrong.PERCENT, typed));
        String source = text(Column.SOURCE, cells, places);
        if (source.length() > Target.LONGEST_SOURCE) throw new NotTaken(Wrong.TOO_LONG, "");
        String all = text(Column.WHOLE, cells, places);
        Optional<Denominator> whole = Optional.empty();
        if (!all.isEmpty()) {
            if (!(audience.whole() instanceof Audience.Whole.Typed)) {
                throw new NotTaken(Wrong.COUNTED, all);
            }
            LocalDate day = day(text(Column.DAY, cells, places), today);
            long amount = TypedPercent.whole(all).orElseThrow(() -> new NotTaken(Wrong.WHOLE, all));
            whole = Optional.of(new Denominator(amount, day, source));
        }
        return new Good(
                line.number(),
                new Target(unit.id(), year, audience.code(), percent, source),
                whole);
    }

    private static Unit unit(String typed, List<Unit> units) throws NotTaken {
        String folded = Vietnamese.fold(typed);
        List<Unit> named =
                units.stream()
                        .filter(each ->
                                each.id().code().equals(typed)
                                        || each.id().toString().equals(typed)
                                        || Vietnamese.fold(each.fullName()).equals(folded))
                        .toList();
        if (named.size() != 1) throw new NotTaken(Wrong.UNIT, typed);
        return named.getFirst();
    }

    private static int year(String typed, LocalDate today) throws NotTaken {
        int year = typed.matches("20\\d\\d") ? Integer.parseInt(typed) : 0;
        if (year < 2015 || year > today.getYear() + 5) throw new NotTaken(Wrong.YEAR, typed);
        return year;
    }

    private static Audience audience(String typed, Audiences audiences) throws NotTaken {
        String folded = Vietnamese.fold(typed);
        return audiences.all().stream()
                .filter(each ->
                        each.code().equals(typed)
                                || Vietnamese.fold(each.name().vi()).equals(folded))
                .findFirst()
                .orElseThrow(() -> new NotTaken(Wrong.AUDIENCE, typed));
    }

    private static LocalDate day(String typed, LocalDate today) throws NotTaken {
        try {
            LocalDate day =
                    typed.contains("/")
                            ? LocalDate.parse(typed, AS_WRITTEN)
                            : LocalDate.parse(typed);
            if (!day.isAfter(today)) return day;
        } catch (DateTimeException e) {
            // told below, like a day that is still to come
        }
        throw new NotTaken(Wrong.DAY, typed);
    }

    private static String text(Column column, List<String> cells, Map<Column, Integer> places) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }
}
