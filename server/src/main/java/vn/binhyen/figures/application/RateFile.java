package vn.binhyen.figures.application;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.Rate;
import vn.binhyen.figures.Rates;
import vn.binhyen.figures.Words;
import vn.binhyen.kernel.ClerksFile;

/// The shares of `figures/rates.csv`.
@Component
class RateFile implements Rates {

    private static final String FILE = "/figures/rates.csv";
    private static final List<String> COLUMNS =
            List.of("code", "vi", "en", "numerator", "denominator");

    private final List<Rate> rates;

    @Autowired
    RateFile(Indicators indicators) {
        this(indicators, open());
    }

    /// @throws IllegalArgumentException naming each line that is wrong, and what is allowed
    RateFile(Indicators indicators, Reader file) {
        var codes = new HashSet<String>();
        this.rates =
                List.copyOf(
                        ClerksFile.rows(FILE, file, COLUMNS, row -> rate(row, codes, indicators)));
    }

    private static Rate rate(ClerksFile.Row row, Set<String> codes, Indicators indicators) {
        if (!codes.add(row.at("code"))) {
            row.wrong("'" + row.at("code") + "' stands here twice", "once");
        }
        if (row.at("vi").isEmpty() || row.at("en").isEmpty()) {
            row.wrong("a name is missing", "words in both languages");
        }
        known(row, row.at("numerator"), indicators);
        known(row, row.at("denominator"), indicators);
        return new Rate(
                row.at("code"),
                new Words(row.at("vi"), row.at("en")),
                row.at("numerator"),
                row.at("denominator"));
    }

    @Override
    public List<Rate> all() {
        return rates;
    }

    private static void known(ClerksFile.Row row, String code, Indicators indicators) {
        if (indicators.find(code).isPresent()) return;
        var allowed = new TreeSet<String>();
        for (Indicator each : indicators.all()) allowed.add(each.code());
        row.wrong("there is no indicator '" + code + "'", String.join(", ", allowed));
    }

    private static Reader open() {
        return new InputStreamReader(
                Objects.requireNonNull(RateFile.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8);
    }
}
