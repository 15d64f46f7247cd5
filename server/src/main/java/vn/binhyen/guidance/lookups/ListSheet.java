package vn.binhyen.guidance.lookups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhyen.guidance.lookups.StatusLists.Mistake;
import vn.binhyen.guidance.lookups.StatusLists.Wrong;
import vn.binhyen.kernel.SheetRows;
import vn.binhyen.kernel.Vietnamese;

/// What a clerk's file says: its good lines, the mistakes in the others, and the columns that are
/// none of our business and left out.
record ListSheet(List<ListLine> lines, List<String> leftOut, List<Mistake> mistakes) {

    private static final int MOST_BYTES = 4_000_000;
    private static final int MOST_LINES = 20_000;

    static ListSheet read(byte[] file, ListKind kind, LookUpWords words, LocalDate today) {
        if (file.length > MOST_BYTES) return refused(0, Wrong.TOO_LARGE, "");
        Optional<SheetRows> rows = SheetRows.read(file);
        if (rows.isEmpty()) return refused(0, Wrong.NOT_A_SHEET, "");
        List<SheetRows.Line> lines =
                rows.get().lines().stream().filter(line -> !line.blank()).toList();
        if (lines.size() < 2) return refused(0, Wrong.EMPTY, "");
        if (lines.size() > MOST_LINES + 1) {
            return refused(0, Wrong.TOO_MANY, String.valueOf(MOST_LINES));
        }
        return new Reader(kind, words, today).read(lines);
    }

    private static ListSheet refused(long line, Wrong what, String given) {
        return new ListSheet(List.of(), List.of(), List.of(new Mistake(line, what, given)));
    }

    private static final class Reader {
        private final ListKind kind;
        private final LookUpWords words;
        private final LocalDate today;
        private final Map<ListColumn, Integer> places = new EnumMap<>(ListColumn.class);
        private final Map<Particulars, Long> seen = new HashMap<>();
        private final List<ListLine> good = new ArrayList<>();
        private final List<String> leftOut = new ArrayList<>();
        private final List<Mistake> mistakes = new ArrayList<>();

        Reader(ListKind kind, LookUpWords words, LocalDate today) {
            this.kind = kind;
            this.words = words;
            this.today = today;
        }

        ListSheet read(List<SheetRows.Line> lines) {
            SheetRows.Line head = lines.getFirst();
            headings(head.cells().orElse(List.of()));
            for (ListColumn column : ListColumn.values()) {
                if (column.needed() && !places.containsKey(column)) {
                    return refused(head.number(), Wrong.HEADER, column.word());
                }
            }
            for (SheetRows.Line line : lines.subList(1, lines.size())) {
                line.cells()
                        .ifPresentOrElse(
                                cells -> line(line.number(), cells),
                                () -> wrong(line.number(), Wrong.QUOTES, ""));
            }
            return new ListSheet(good, leftOut, mistakes);
        }

        private void headings(List<String> cells) {
            for (int i = 0; i < cells.size(); i++) {
                Optional<ListColumn> column = words.column(cells.get(i));
                if (column.isPresent()) places.putIfAbsent(column.get(), i);
                else if (!cells.get(i).isEmpty()) leftOut.add(cells.get(i));
            }
        }

        /// Every mistake of a line is told at once.
        private void line(long line, List<String> cells) {
            int before = mistakes.size();
            String typedBirth = cell(cells, ListColumn.BIRTH);
            String typedStatus = cell(cells, ListColumn.STATUS);
            Optional<String> number = number(line, cell(cells, ListColumn.NUMBER));
            Optional<String> birth = Births.read(typedBirth, today);
            Optional<ListStatus> status = words.typed(typedStatus);
            if (birth.isEmpty()) wrong(line, Wrong.BIRTH, typedBirth);
            if (status.isEmpty()) wrong(line, Wrong.STATUS, typedStatus);
            if (mistakes.size() > before) return;
            var who = new Particulars(number.orElseThrow(), birth.orElseThrow());
            String place = cell(cells, ListColumn.PLACE);
            String note = cell(cells, ListColumn.NOTE);
            Optional<ListLine.Told> told = ListLine.Told.of(status.orElseThrow(), place, note);
            Long first = seen.putIfAbsent(who, line);
            if (told.isEmpty()) wrong(line, Wrong.TOO_LONG, place);
            else if (first != null) wrong(line, Wrong.TWICE, String.valueOf(first));
            else good.add(new ListLine(who, told.get()));
        }

        private Optional<String> number(long line, String typed) {
            Optional<String> number = Particulars.number(typed);
            if (number.filter(kind::takes).isPresent()) return number;
            boolean zeroLost = kind.takes("0" + Vietnamese.fold(typed));
            wrong(line, zeroLost ? Wrong.ZERO_LOST : Wrong.NUMBER, typed);
            return Optional.empty();
        }

        private String cell(List<String> cells, ListColumn column) {
            Integer place = places.get(column);
            return place == null || place >= cells.size() ? "" : cells.get(place);
        }

        private void wrong(long line, Wrong what, String given) {
            mistakes.add(new Mistake(line, what, given));
        }
    }
}
