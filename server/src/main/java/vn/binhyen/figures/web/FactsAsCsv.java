package vn.binhyen.figures.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.binhyen.figures.FactPage.Line;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.ui.Words;

/// Facts as a table for a spreadsheet: UTF-8 with its mark, so that Vietnamese letters survive.
final class FactsAsCsv {

    private final Words words;
    private final Function<UnitId, String> names;

    FactsAsCsv(Words words, Function<UnitId, String> names) {
        this.words = words;
        this.names = names;
    }

    String of(List<Line> lines) {
        var text = new StringBuilder("\uFEFF");
        try (var csv = new CSVPrinter(text, CSVFormat.EXCEL)) {
            csv.printRecord(
                    words.of("figures.day"),
                    words.of("figures.unit"),
                    words.of("figures.unit-code"),
                    words.of("figures.what"),
                    words.of("figures.amount"),
                    words.of("figures.source"),
                    words.of("figures.recorded-at"));
            for (Line line : lines) {
                csv.printRecord(
                        line.day(),
                        names.apply(line.unit()),
                        line.unit(),
                        String.join(" ", line.dimensions().values()),
                        words.figure(line.figure()),
                        line.source().type() + " " + line.source().id(),
                        line.recordedAt());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
