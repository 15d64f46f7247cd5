package vn.binhyen.figures.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.binhyen.figures.CountEntries.Draft;
import vn.binhyen.figures.CountEntries.Mistake;
import vn.binhyen.figures.CountEntries.Wrong;
import vn.binhyen.kernel.SheetRows;
import vn.binhyen.kernel.Vietnamese;

/// Counts in a clerk's file, CSV or Excel: a heading line, then one count a line. Columns may stand
/// in any order; ones of other names are left alone.
///
/// @param good the counts of the good lines, each under an id that follows from what it says, so
///   that the same file brings the same ids
public record CountSheet(Map<UUID, Line> good, List<Mistake> mistakes) {

    private static final int MOST_BYTES = 8_000_000;

    /// A count and the line it stands in.
    public record Line(long number, Draft draft) {}

    /// The columns, with the headings they may have, folded.
    private enum Column {
        INDICATOR("chi so", "ma chi so", "indicator"),
        UNIT("don vi", "ma don vi", "unit"),
        DAY("ngay", "day"),
        AMOUNT("so", "so luong", "amount"),
        NOTE("ghi chu", "note"),
        ORIGIN("nguon", "origin");

        private final List<String> headings;

        Column(String... headings) {
            this.headings = List.of(headings);
        }

        boolean needed() {
            return this != NOTE && this != ORIGIN;
        }

        /// The first is what a message calls it.
        String heading() {
            return headings.getFirst();
        }
    }

    public static CountSheet read(byte[] file, TypedCount.Ground ground) {
        if (file.length > MOST_BYTES) return refused(0, Wrong.TOO_LARGE, "");
        Optional<SheetRows> rows = SheetRows.read(file);
        if (rows.isEmpty()) return refused(0, Wrong.NOT_A_SHEET, "");
        List<SheetRows.Line> lines =
                rows.get().lines().stream().filter(line -> !line.blank()).toList();
        if (lines.size() < 2) return refused(0, Wrong.EMPTY, "");
        List<String> head = lines.getFirst().cells().orElse(List.of());
        var places = new EnumMap<Column, Integer>(Column.class);
        for (Column column : Column.values()) {
            for (int i = 0; i < head.size(); i++) {
                if (column.headings.contains(Vietnamese.fold(head.get(i)))) {
                    places.putIfAbsent(column, i);
                }
            }
            if (column.needed() && !places.containsKey(column)) {
                return refused(lines.getFirst().number(), Wrong.HEADER, column.heading());
            }
        }
        return read(lines.subList(1, lines.size()), places, ground);
    }

    private static CountSheet read(
            List<SheetRows.Line> lines, Map<Column, Integer> places, TypedCount.Ground ground) {
        var good = new java.util.LinkedHashMap<UUID, Line>();
        var mistakes = new ArrayList<Mistake>();
        var times = new HashMap<Draft, Integer>();
        for (SheetRows.Line line : lines) {
            if (line.cells().isEmpty()) {
                mistakes.add(new Mistake(line.number(), Wrong.QUOTES, ""));
                continue;
            }
            var reading = typed(line.cells().get(), places).read(ground);
            reading.wrong()
                    .forEach(
                            (what, given) -> mistakes.add(new Mistake(line.number(), what, given)));
            reading.draft()
                    .ifPresent(draft -> {
                        int time = times.merge(draft, 1, Integer::sum);
                        good.put(idOf(draft, time), new Line(line.number(), draft));
                    });
        }
        return new CountSheet(good, mistakes);
    }

    private static TypedCount typed(List<String> cells, Map<Column, Integer> places) {
        return new TypedCount(
                text(Column.INDICATOR, cells, places),
                text(Column.UNIT, cells, places),
                text(Column.DAY, cells, places),
                text(Column.AMOUNT, cells, places),
                text(Column.NOTE, cells, places),
                text(Column.ORIGIN, cells, places));
    }

    private static String text(Column column, List<String> cells, Map<Column, Integer> places) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }

    /// @param time which of several lines that say the same
    private static UUID idOf(Draft draft, int time) {
        return UUID.nameUUIDFromBytes(
                ("sheet:" + draft + ":" + time).getBytes(StandardCharsets.UTF_8));
    }

    private static CountSheet refused(long line, Wrong what, String given) {
        return new CountSheet(Map.of(), List.of(new Mistake(line, what, given)));
    }
}
