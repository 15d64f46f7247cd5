package vn.binhyen.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A map: each part of the ground in the colour of its class, with the number of the class in it
/// where there is room, so that it reads in grey as well.
///
/// @param wide of the ground's own measures, as its paths use them
/// @param marks what stands on the map whatever the figures are
/// @param key what the classes mean
public record AreaMap(double wide, double high, List<Part> parts, List<Mark> marks, List<Key> key)
        implements Chart {

    /// @param path the outline in SVG's words
    /// @param shape where a page finds the same outline by name; null when it has to be written out
    /// @param step the class, 1 to 5; 0 for no figure
    /// @param said what a reader sees who points at it
    /// @param x where a number may stand, and how much `room` there is around it
    public record Part(
            String path,
            @Nullable String shape,
            int step,
            String said,
            double x,
            double y,
            double room) {}

    /// A place that is named, with a frame around it.
    public record Mark(String name, double x, double y, double wide, double high) {}

    private static final double DIGIT = 22;
    private static final double NAME = 38;
    private static final double NAME_IN_FILE = 22;

    public AreaMap {
        parts = List.copyOf(parts);
        marks = List.copyOf(marks);
        key = List.copyOf(key);
    }

    /// The key of classes, each with its number.
    public static List<Key> keyOf(
            Steps steps, java.util.function.Function<Steps.Range, String> words) {
        return steps.ranges().stream()
                .map(range ->
                        new Key(Tone.step(range.step()), range.step() + ": " + words.apply(range)))
                .toList();
    }

    /// What a part without a figure looks like.
    public static Key without(String words) {
        return new Key(Tone.NOTHING, words);
    }

    @Override
    public double height(double width) {
        return width * high / wide;
    }

    @Override
    public void draw(Sheet sheet) {
        sheet.ground(
                wide,
                high,
                () -> {
                    for (Part part : parts) {
                        sheet.area(Tone.step(part.step()), part.path(), part.shape(), part.said());
                    }
                    for (Part part : parts) {
                        if (part.step() == 0 || part.room() < DIGIT / 2) continue;
                        String step = Integer.toString(part.step());
                        double base = part.y() + DIGIT * 0.35;
                        sheet.placed(Tone.on(part.step()), "digit", part.x(), base, DIGIT, step);
                    }
                    for (Mark mark : marks) {
                        sheet.frame(mark.x(), mark.y(), mark.wide(), mark.high());
                        double middle = mark.x() + mark.wide() / 2;
                        double above = mark.y() - NAME / 3;
                        sheet.placed(Tone.VALUE, "place", middle, above, NAME_IN_FILE, mark.name());
                    }
                });
    }
}
