package vn.binhyen.activities.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.binhyen.activities.Activity;
import vn.binhyen.activities.Activity.Said;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kits.ActivityField;
import vn.binhyen.kits.ActivityField.Takes;
import vn.binhyen.kits.ActivityKind;
import vn.binhyen.kits.ActivityKinds;
import vn.binhyen.ui.Words;

/// An activity in the reader's words. A kind or a choice that is no more is told by its code.
public record Told(ActivityKinds kinds, Words words) {

    /// Something that was said, and what it is called.
    public record Line(String name, String value) {}

    String name(String kind) {
        return kinds.find(kind).map(it -> in(it.name().vi(), it.name().en())).orElse(kind);
    }

    String icon(String kind) {
        return kinds.find(kind).map(ActivityKind::icon).orElse("flag");
    }

    /// Numbers first, then what was chosen and written.
    List<Line> lines(Activity it) {
        var lines = new ArrayList<Line>();
        Optional<ActivityKind> kind = kinds.find(it.kind());
        for (Said said : it.numbers()) {
            if (!isOnce(said)) lines.add(line(kind, said));
        }
        it.answers()
                .forEach((code, answer) -> {
                    Optional<ActivityField> field = kind.flatMap(known -> known.field(code));
                    lines.add(
                            new Line(
                                    field.map(this::name).orElse(code),
                                    field.flatMap(known -> known.choice(answer))
                                            .map(known -> in(known.name().vi(), known.name().en()))
                                            .orElse(answer)));
                });
        return lines;
    }

    /// The numbers in one line, for lists and sheets.
    String brief(Activity it) {
        Optional<ActivityKind> kind = kinds.find(it.kind());
        return String.join(
                "; ",
                it.numbers().stream()
                        .filter(said -> !isOnce(said))
                        .map(said -> line(kind, said))
                        .map(line -> line.name() + ": " + line.value())
                        .toList());
    }

    /// That something was done once goes without saying.
    private static boolean isOnce(Said said) {
        return said.field().equals(ActivityKind.TIMES) && said.figure().equals(Figure.exactly(1));
    }

    private Line line(Optional<ActivityKind> kind, Said said) {
        if (said.field().equals(ActivityKind.TIMES)) {
            return new Line(words.of("activities.times"), words.figure(said.figure()));
        }
        Optional<ActivityField> field = kind.flatMap(it -> it.field(said.field()));
        String name =
                field.flatMap(it -> it.choice(said.choice()))
                        .map(it -> in(it.name().vi(), it.name().en()))
                        .orElseGet(() -> field.map(this::name).orElse(said.field()));
        boolean weighed = field.filter(it -> it.takes() == Takes.KILOGRAMS).isPresent();
        String value =
                weighed
                        ? words.of("activities.grams", said.figure().amount())
                        : words.figure(said.figure());
        return new Line(name, value);
    }

    String name(ActivityField field) {
        return in(field.name().vi(), field.name().en());
    }

    private String in(String vi, String en) {
        return words.language().code().equals("en") ? en : vi;
    }
}
