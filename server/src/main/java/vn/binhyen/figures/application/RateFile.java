package vn.binhyen.figures.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.Rate;
import vn.binhyen.figures.Rates;
import vn.binhyen.figures.Words;

/// The shares of `figures/rates.csv`.
@Component
class RateFile implements Rates {

    private static final String FILE = "/figures/rates.csv";
    private static final List<String> COLUMNS =
            List.of("code", "vi", "en", "numerator", "denominator");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(';')
                    .setCommentMarker('#')
                    .setIgnoreEmptyLines(true)
                    .setTrim(true)
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();

    private final List<Rate> rates;

    @Autowired
    RateFile(Indicators indicators) {
        this(indicators, open());
    }

    /// @throws IllegalArgumentException naming each line that is wrong, and what is allowed
    RateFile(Indicators indicators, Reader file) {
        var read = new ArrayList<Rate>();
        var mistakes = new ArrayList<String>();
        var codes = new HashSet<String>();
        try (file;
                var rows = FORMAT.parse(file)) {
            if (!rows.getHeaderNames().equals(COLUMNS)) {
                throw new IllegalArgumentException(
                        FILE + ": the first line must be " + String.join(";", COLUMNS));
            }
            for (CSVRecord row : rows) {
                var line = new Line(rows.getCurrentLineNumber(), mistakes);
                if (row.size() != COLUMNS.size()) {
                    line.wrong(row.size() + " fields", "five: " + String.join(";", COLUMNS));
                    continue;
                }
                if (!codes.add(row.get("code"))) {
                    line.wrong("'" + row.get("code") + "' stands here twice", "once");
                }
                if (row.get("vi").isEmpty() || row.get("en").isEmpty()) {
                    line.wrong("a name is missing", "words in both languages");
                }
                line.indicator(row.get("numerator"), indicators);
                line.indicator(row.get("denominator"), indicators);
                read.add(
                        new Rate(
                                row.get("code"),
                                new Words(row.get("vi"), row.get("en")),
                                row.get("numerator"),
                                row.get("denominator")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!mistakes.isEmpty()) throw new IllegalArgumentException(String.join("\n", mistakes));
        this.rates = List.copyOf(read);
    }

    @Override
    public List<Rate> all() {
        return rates;
    }

    private record Line(long number, List<String> mistakes) {

        void wrong(String what, String allowed) {
            mistakes.add(FILE + ":" + number + ": " + what + "; allowed: " + allowed);
        }

        void indicator(String code, Indicators indicators) {
            if (indicators.find(code).isPresent()) return;
            var allowed = new TreeSet<String>();
            for (Indicator each : indicators.all()) allowed.add(each.code());
            wrong("there is no indicator '" + code + "'", String.join(", ", allowed));
        }
    }

    private static Reader open() {
        return new InputStreamReader(
                Objects.requireNonNull(RateFile.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8);
    }
}
