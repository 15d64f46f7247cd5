package vn.binhyen.charts;

import java.util.List;
import java.util.function.DoubleFunction;

/// Values joined along time, from zero: what is there now, and the time before as a broken line.
///
/// @param series what each is called, the time before first
/// @param scale how a number of the scale is written
public record Lines(List<String> series, List<Slot> slots, DoubleFunction<String> scale)
        implements Chart {

    public Lines {
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
                new Key(Tone.BEFORE_LINE, series.getFirst()), new Key(Tone.NOW, series.getLast()));
    }

    @Override
    public void draw(Sheet sheet) {
        var along = new Along(slots, scale);
        along.drawScale(sheet);
        for (int which = 0; which < series.size(); which++) {
            join(sheet, along, which, which == series.size() - 1 ? Tone.NOW : Tone.BEFORE_LINE);
        }
        along.drawNames(sheet);
    }

    private void join(Sheet sheet, Along along, int which, Tone tone) {
        for (int place = 0; place < slots.size(); place++) {
            Value value = slots.get(place).values().get(which);
            double x = along.middle(place);
            double y = along.y(value.amount());
            if (place > 0) {
                double before = slots.get(place - 1).values().get(which).amount();
                sheet.line(tone, along.middle(place - 1), along.y(before), x, y);
            }
            if (tone != Tone.NOW) continue;
            String said = value.name() + ": " + value.said();
            sheet.linked(value.link(), said, () -> sheet.dot(tone, x, y, said));
        }
    }
}
