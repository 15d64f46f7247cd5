package vn.binhyen.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/// How much comes at which hour of which day of the week: hours down, days across, the number in
/// each field, and the fuller the deeper its colour.
///
/// @param days seven short names, Monday's first
/// @param hours 24 names
/// @param amounts of each hour seven, 0 or more
/// @param number how an amount is written
public record Hours(
        List<String> days,
        List<String> hours,
        List<List<Long>> amounts,
        LongFunction<String> number)
        implements Chart {

    private static final double ROW = 1.6;
    private static final double LEFT = 12;
    private static final double WIDE = (100 - LEFT) / 7;

    public Hours {
        days = List.copyOf(days);
        hours = List.copyOf(hours);
        amounts = amounts.stream().map(List::copyOf).toList();
        if (days.size() != 7 || amounts.size() != 24 || hours.size() != 24) {
            throw new IllegalArgumentException("a week has 7 days of 24 hours");
        }
    }

    @Override
    public double height(double width) {
        return 25 * ROW;
    }

    @Override
    public List<Key> key() {
        var keys = new ArrayList<Key>();
        for (Steps.Range range : steps().ranges()) {
            String from = number.apply((long) range.from());
            String to = number.apply((long) range.to());
            keys.add(new Key(Tone.step(range.step()), from.equals(to) ? from : from + " – " + to));
        }
        return keys;
    }

    @Override
    public void draw(Sheet sheet) {
        Steps steps = steps();
        for (int day = 0; day < 7; day++) {
            double middle = LEFT + (day + 0.5) * WIDE;
            sheet.words(Tone.WORD, "middle", middle, 1.1, days.get(day));
        }
        for (int hour = 0; hour < 24; hour++) {
            double y = (hour + 1) * ROW;
            sheet.words(Tone.WORD, "start", 0, y + 1.15, hours.get(hour));
            for (int day = 0; day < 7; day++) field(sheet, steps, day, hour, y);
        }
    }

    private void field(Sheet sheet, Steps steps, int day, int hour, double y) {
        long amount = amounts.get(hour).get(day);
        int step = amount == 0 ? 0 : steps.of(amount);
        double x = LEFT + day * WIDE;
        String number = this.number.apply(amount);
        String said = days.get(day) + " " + hours.get(hour) + ": " + number;
        sheet.box(Tone.step(step), x + 0.15, y + 0.06, WIDE - 0.3, ROW - 0.12, said);
        if (amount > 0 && Chart.hasRoom(number, WIDE)) {
            sheet.words(Tone.on(step), "middle", x + WIDE / 2, y + 1.15, number);
        }
    }

    /// Of what is not nothing.
    private Steps steps() {
        return Steps.of(
                amounts.stream()
                        .flatMap(List::stream)
                        .filter(amount -> amount > 0)
                        .map(Long::doubleValue)
                        .toList());
    }
}
