package vn.binhyen.charts;

import java.util.List;
import java.util.function.DoubleFunction;

/// The ground of charts along time: the scale up from zero and the names below.
///
/// @param slots one for each place along it
/// @param scale how a number of the scale is written
record Along(List<Slot> slots, DoubleFunction<String> scale, Ticks ticks) {

    /// In lines of letters.
    static final double HEIGHT = 18;

    static final double BOTTOM = 15;
    private static final double TOP = 2;

    /// Percent of the width for the numbers of the scale.
    private static final double LEFT = 12;

    Along(List<Slot> slots, DoubleFunction<String> scale) {
        this(
                slots,
                scale,
                Ticks.upTo(
                        slots.stream()
                                .flatMap(slot -> slot.values().stream())
                                .mapToDouble(Value::amount)
                                .max()
                                .orElse(0)));
    }

    static void check(List<String> series, List<Slot> slots) {
        if (series.isEmpty()
                || slots.stream().anyMatch(it -> it.values().size() != series.size())) {
            throw new IllegalArgumentException(
                    "every place has one value of each series: " + series);
        }
    }

    double slot() {
        return (100 - LEFT) / Math.max(1, slots.size());
    }

    double left(int place) {
        return LEFT + place * slot();
    }

    double middle(int place) {
        return left(place) + slot() / 2;
    }

    double y(double amount) {
        return BOTTOM - ticks.part(amount) * (BOTTOM - TOP);
    }

    void drawScale(Sheet sheet) {
        for (double line : ticks.lines()) {
            sheet.line(Tone.GRID, 0, y(line), 100, y(line));
            sheet.words(Tone.WORD, "start", 0, y(line) - 0.25, scale.apply(line));
        }
        sheet.line(Tone.AXIS, 0, BOTTOM, 100, BOTTOM);
    }

    /// As many names as there is room for.
    void drawNames(Sheet sheet) {
        int longest = slots.stream().mapToInt(slot -> slot.name().length()).max().orElse(0);
        int every = 1;
        while (!Chart.hasRoom("-".repeat(longest + 1), slot() * every) && every < slots.size()) {
            every++;
        }
        for (int place = 0; place < slots.size(); place++) {
            Slot slot = slots.get(place);
            if (place % every == 0) {
                sheet.words(Tone.WORD, "middle", middle(place), BOTTOM + 1.2, slot.name());
            }
            sheet.words(Tone.WORD, "start", left(place), BOTTOM + 2.5, slot.under());
        }
    }
}
