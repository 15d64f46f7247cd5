package vn.binhyen.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.binhyen.kernel.CsvFile;

/// How often the commune of a list's points was found, another was given, or none was found.
///
/// @param right the commune expected, or none where none was
/// @param wrong a commune, and it is another one or none was expected
/// @param none no commune, and one was expected
record PointScore(int n, int right, int wrong, int none, List<String> misses) {

    /// @param points rows with `lat`, `lon` and `expected_code`
    static PointScore of(CsvFile points, Boundaries boundaries) {
        int right = 0, wrong = 0, none = 0;
        List<String> misses = new ArrayList<>();
        for (CsvFile.Row row : points.rows()) {
            String expected = row.cell("expected_code");
            if (!expected.matches("(\\d{5})?")) throw row.unreadable("not a code: " + expected);
            Located located = boundaries.at(row.number("lat"), row.number("lon"));
            String code = located instanceof Located.In(Unit commune, _) ? commune.id().code() : "";
            if (code.equals(expected)) right++;
            else if (code.isEmpty()) none++;
            else wrong++;
            if (!code.equals(expected)) misses.add(words(row, expected, located));
        }
        return new PointScore(points.rows().size(), right, wrong, none, misses);
    }

    private static String words(CsvFile.Row row, String expected, Located located) {
        String found =
                switch (located) {
                    case Located.In(Unit unit, int metres) ->
                            unit.id().code() + ", " + metres + " m from its border";
                    case Located.Outside(var province, var nearest) ->
                            "none"
                                    + province.map(it -> ", in " + it.fullName()).orElse("")
                                    + nearest.map(it ->
                                                    ", "
                                                            + it.metres()
                                                            + " m from "
                                                            + it.commune().id().code())
                                            .orElse("");
                };
        return "line %d: %s,%s -> %s, expected %s"
                .formatted(
                        row.line(),
                        row.cell("lat"),
                        row.cell("lon"),
                        found,
                        expected.isEmpty() ? "none" : expected);
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"right\":%.4f,\"wrong\":%.4f,\"none\":%.4f,\"n\":%d}",
                share(right),
                share(wrong),
                share(none),
                n);
    }

    double share(int count) {
        return (double) count / n;
    }
}
