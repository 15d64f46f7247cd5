package vn.binhyen.movement.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.SheetRows;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.movement.Area;
import vn.binhyen.movement.Model;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.SiteImports.Mistake;
import vn.binhyen.movement.SiteImports.Wrong;
import vn.binhyen.movement.Step;

/// Sites in a clerk's file, CSV or Excel: a heading line, then one site a line. Columns may stand
/// in any order; ones of other names are left alone.
public record SiteSheet(List<Row> good, List<Mistake> mistakes) {

    private static final int MOST_BYTES = 16_000_000;
    private static final int MOST_TEAMS = 200;
    private static final int MOST_MEMBERS = 20_000;
    private static final LocalDate EARLIEST = LocalDate.of(1975, 5, 1);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /// One site as a good line says it.
    ///
    /// @param spontaneous it arose by itself on the day it began
    /// @param decision number of the decision; may be empty
    /// @param decided the day of the decision
    /// @param began null while it is prepared
    public record Row(
            long line,
            String model,
            String kit,
            UnitId unit,
            Area area,
            String place,
            boolean spontaneous,
            String decision,
            @Nullable LocalDate decided,
            @Nullable LocalDate began,
            @Nullable LocalDate ended,
            int teams,
            int members) {}

    /// What a line is held against.
    ///
    /// @param unit the unit of a code or a name
    /// @param kit whether there is such a kit
    public record Ground(
            Function<String, Optional<UnitId>> unit,
            Function<String, Boolean> kit,
            LocalDate today) {}

    /// The columns, with the headings they may have, folded.
    private enum Column {
        MODEL("ten mo hinh", "mo hinh", "model"),
        UNIT("don vi", "xa", "ma don vi", "unit"),
        PLACE("noi ap dung", "dia ban", "thon", "place"),
        AREA("loai dia ban", "area"),
        KIT("bo mau", "ma bo mau", "kit"),
        SPONTANEOUS("tu phat", "spontaneous"),
        DECISION("so quyet dinh", "quyet dinh so", "decision"),
        DECIDED("ngay quyet dinh", "decided"),
        BEGAN("ngay ra mat", "hoat dong tu", "began"),
        ENDED("ngay ket thuc", "ended"),
        TEAMS("so to", "teams"),
        MEMBERS("so thanh vien", "members");

        private final List<String> headings;

        Column(String... headings) {
            this.headings = List.of(headings);
        }
    }

    public static SiteSheet read(byte[] file, Ground ground) {
        if (file.length > MOST_BYTES) return refused(0, Wrong.TOO_LARGE, "");
        Optional<SheetRows> rows = SheetRows.read(file);
        if (rows.isEmpty()) return refused(0, Wrong.NOT_A_SHEET, "");
        List<SheetRows.Line> lines =
                rows.get().lines().stream().filter(line -> !line.blank()).toList();
        if (lines.size() < 2) return refused(0, Wrong.EMPTY, "");
        Map<Column, Integer> places = places(lines.getFirst().cells().orElse(List.of()));
        for (Column needed : List.of(Column.MODEL, Column.UNIT)) {
            if (!places.containsKey(needed)) {
                return refused(lines.getFirst().number(), Wrong.HEADER, needed.headings.getFirst());
            }
        }
        var good = new ArrayList<Row>();
        var mistakes = new ArrayList<Mistake>();
        for (SheetRows.Line line : lines.subList(1, lines.size())) {
            new Reading(line, places, ground, mistakes).row().ifPresent(good::add);
        }
        return new SiteSheet(good, mistakes);
    }

    private static Map<Column, Integer> places(List<String> head) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (Column column : Column.values()) {
            for (int i = 0; i < head.size(); i++) {
                if (column.headings.contains(Vietnamese.fold(head.get(i)))) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        return places;
    }

    private static SiteSheet refused(long line, Wrong what, String given) {
        return new SiteSheet(List.of(), List.of(new Mistake(line, what, given)));
    }

    /// One line being read; what is wrong is noted, all of it.
    private record Reading(
            SheetRows.Line line,
            Map<Column, Integer> places,
            Ground ground,
            List<Mistake> mistakes) {

        Optional<Row> row() {
            if (line.cells().isEmpty()) {
                wrong(Wrong.QUOTES, "");
                return Optional.empty();
            }
            int before = mistakes.size();
            String model = cell(Column.MODEL);
            if (!Model.mayBeNamed(model)) wrong(Wrong.MODEL, model);
            Optional<UnitId> unit = ground.unit().apply(cell(Column.UNIT));
            if (unit.isEmpty()) wrong(Wrong.UNIT, cell(Column.UNIT));
            String kit = cell(Column.KIT);
            if (!kit.isEmpty() && !ground.kit().apply(kit)) wrong(Wrong.KIT, kit);
            String place = cell(Column.PLACE);
            if (place.length() > Site.LONGEST_PLACE) wrong(Wrong.TOO_LONG, place);
            String decision = cell(Column.DECISION);
            if (decision.length() > Step.LONGEST_NUMBER) wrong(Wrong.TOO_LONG, decision);
            boolean spontaneous = said(cell(Column.SPONTANEOUS));
            @Nullable LocalDate decided = day(Column.DECIDED);
            @Nullable LocalDate began = day(Column.BEGAN);
            @Nullable LocalDate ended = day(Column.ENDED);
            if (decided != null && began != null && began.isBefore(decided)) {
                wrong(Wrong.ORDER, cell(Column.BEGAN));
            }
            if (ended != null && (began == null || ended.isBefore(began))) {
                wrong(Wrong.ORDER, cell(Column.ENDED));
            }
            if (!spontaneous && began != null && decided == null) {
                wrong(Wrong.NO_DECISION, cell(Column.BEGAN));
            }
            if (spontaneous && began == null) wrong(Wrong.NO_BEGINNING, "");
            Optional<Area> area = area(place);
            if (area.isEmpty()) wrong(Wrong.AREA, cell(Column.AREA));
            int teams = number(Column.TEAMS, MOST_TEAMS);
            int members = number(Column.MEMBERS, MOST_MEMBERS);
            if (mistakes.size() > before) return Optional.empty();
            return Optional.of(
                    new Row(
                            line.number(),
                            model,
                            kit,
                            unit.orElseThrow(),
                            area.orElseThrow(),
                            place,
                            spontaneous,
                            decision,
                            decided,
                            began,
                            ended,
                            teams,
                            members));
        }

        private Optional<Area> area(String place) {
            String written = Vietnamese.fold(cell(Column.AREA));
            return switch (written) {
                case "" -> Optional.of(place.isEmpty() ? Area.UNIT : Area.VILLAGE);
                case "xa", "phuong", "toan xa" -> Optional.of(Area.UNIT);
                case "thon", "buon", "to dan pho" -> Optional.of(Area.VILLAGE);
                case "khu dan cu", "nhom ho" -> Optional.of(Area.GROUP);
                case "co quan" -> Optional.of(Area.AGENCY);
                case "doanh nghiep", "co so" -> Optional.of(Area.ENTERPRISE);
                case "truong hoc", "truong" -> Optional.of(Area.SCHOOL);
                default -> Area.ofWord(written);
            };
        }

        private static boolean said(String cell) {
            return List.of("x", "co", "1", "yes", "true").contains(Vietnamese.fold(cell));
        }

        private @Nullable LocalDate day(Column column) {
            String written = cell(column);
            if (written.isEmpty()) return null;
            try {
                LocalDate day =
                        written.contains("/")
                                ? LocalDate.parse(written, DAY)
                                : LocalDate.parse(written);
                if (!day.isBefore(EARLIEST) && !day.isAfter(ground.today())) return day;
            } catch (DateTimeParseException e) {
                // told below, like a day out of range
            }
            wrong(Wrong.DAY, written);
            return null;
        }

        private int number(Column column, int most) {
            String written = cell(column);
            if (written.isEmpty()) return 0;
            if (written.matches("\\d{1,6}") && Integer.parseInt(written) <= most) {
                return Integer.parseInt(written);
            }
            wrong(Wrong.NUMBER, written);
            return 0;
        }

        private String cell(Column column) {
            Integer place = places.get(column);
            List<String> cells = line.cells().orElse(List.of());
            return place == null || place >= cells.size() ? "" : cells.get(place);
        }

        private void wrong(Wrong what, String given) {
            mistakes.add(new Mistake(line.number(), what, given));
        }
    }
}
