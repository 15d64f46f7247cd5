package vn.binhyen.acceptance.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/// The figures a model reached, as its file under `replay/` tells them.
record Model(List<Asked> figures) {

    /// The first month of the work.
    static final YearMonth FIRST = YearMonth.of(2020, 3);

    /// The last one.
    static final YearMonth LAST = YearMonth.of(2022, 11);

    /// Through which door something goes.
    enum Door {
        CHAT,
        OFFICERS,
        PORTAL,
        COUNTS
    }

    /// @param countedBy the product's indicators, added up
    /// @param stock what there is, growing; otherwise what happened
    /// @param amount at the scale asked for, at least one
    /// @param last the last month of it
    record Asked(
            String name,
            Door door,
            List<String> countedBy,
            boolean stock,
            int amount,
            YearMonth last) {}

    static Model of(Settings settings) {
        return new Model(
                lines(Settings.file(settings.name())).stream()
                        .filter(line -> !line.startsWith("name;"))
                        .map(line -> asked(line.split(";"), settings.scale()))
                        .toList());
    }

    int amount(String name) {
        return figures.stream()
                .filter(each -> each.name().equals(name))
                .mapToInt(Asked::amount)
                .sum();
    }

    List<Asked> through(Door door) {
        return figures.stream().filter(each -> each.door() == door).toList();
    }

    /// Each indicator once.
    List<String> indicators() {
        return figures.stream().flatMap(each -> each.countedBy().stream()).distinct().toList();
    }

    /// The lines of a file that comes along, without notes.
    static List<String> lines(String resource) {
        try (var in = Objects.requireNonNull(Model.class.getResourceAsStream(resource), resource);
                var reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Asked asked(String[] cells, double scale) {
        return new Asked(
                cells[0],
                Door.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT)),
                List.of(cells[2].split(" ")),
                cells[3].equals("stock"),
                (int) Math.max(1, Math.round(Integer.parseInt(cells[4]) * scale)),
                YearMonth.parse(cells[5]));
    }
}
