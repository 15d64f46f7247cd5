package vn.binhyen.charts;

import java.util.List;
import java.util.function.DoubleFunction;

/// Columns side by side along time, from zero: one series, or the time before and now.
///
/// @param series what each is called, the paler first
/// @param scale how a number of the scale is written
public record Columns(List<String> series, List<Slot> slots, DoubleFunction<String> scale)
        implements Chart {

    public Columns {
        series = List.copyOf(series);
        slots = List.copyOf(slots);
        Along.check(series, slots);
    }

    @Override
    public double height(double width) {
        return Along.HEIGHT;
    }

    @Override
    public List<Key> key() {
        if (series.size() < 2) return List.of();
        return List.of(
                new Key(Tone.BEFORE, series.getFirst()), new Key(Tone.NOW, series.getLast()));
    }

    @Override
    public void draw(Sheet sheet) {
        var along = new Along(slots, scale);
        along.drawScale(sheet);
        for (int place = 0; place < slots.size(); place++) {
            double wide = along.slot() * 0.8 / series.size();
            double left = along.left(place) + along.slot() * 0.1;
            for (int which = 0; which < series.size(); which++) {
                Value value = slots.get(place).values().get(which);
                column(sheet, along, value, toneOf(which), left, wide);
                left += wide;
            }
        }
        along.drawNames(sheet);
    }

    private Tone toneOf(int which) {
        return which == series.size() - 1 ? Tone.NOW : Tone.BEFORE;
    }

    private static void column(
            Sheet sheet, Along along, Value value, Tone tone, double left, double wide) {
        String said = value.name() + ": " + value.said();
        double top = along.y(value.amount());
        sheet.linked(
                value.link(),
                said,
                () -> {
                    sheet.box(tone, left, top, wide, Along.BOTTOM - top, said);
                    if (tone == Tone.NOW && Chart.hasRoom(value.said(), along.slot())) {
                        double middle = left + wide / 2;
                        sheet.words(Tone.VALUE, "middle", middle, top - 0.35, value.said());
                    }
                });
    }
}
