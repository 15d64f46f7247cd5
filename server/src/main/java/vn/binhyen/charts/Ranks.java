package vn.binhyen.charts;

import java.util.List;

/// Bars across, one under the other, from zero; each with its name and number above it.
///
/// @param whole what a full bar is: of shares the sum, else the greatest value
/// @param shares whether the rest of each bar up to the whole is drawn too
public record Ranks(List<Value> values, double whole, boolean shares) implements Chart {

    private static final double ROW = 2.8;

    public Ranks {
        values = List.copyOf(values);
    }

    /// Parts of their sum.
    public static Ranks ofShares(List<Value> values) {
        return new Ranks(values, values.stream().mapToDouble(Value::amount).sum(), true);
    }

    /// Values beside each other.
    public static Ranks of(List<Value> values) {
        return new Ranks(values, values.stream().mapToDouble(Value::amount).max().orElse(0), false);
    }

    @Override
    public double height(double width) {
        return values.size() * ROW + 0.2;
    }

    @Override
    public List<Key> key() {
        return List.of();
    }

    @Override
    public void draw(Sheet sheet) {
        double y = 0;
        for (Value value : values) {
            row(sheet, value, y);
            y += ROW;
        }
    }

    private void row(Sheet sheet, Value value, double y) {
        String said = value.name() + ": " + value.said();
        double part = whole == 0 ? 0 : 100 * value.amount() / whole;
        sheet.linked(
                value.link(),
                said,
                () -> {
                    sheet.words(Tone.WORD, "start", 0, y + 1, value.name());
                    sheet.words(Tone.VALUE, "end", 100, y + 1, value.said());
                    if (shares) sheet.box(Tone.TRACK, 0, y + 1.4, 100, 0.9, "");
                    sheet.box(Tone.NOW, 0, y + 1.4, part, 0.9, said);
                });
    }
}
