package vn.binhyen.published.application;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.Rates;
import vn.binhyen.kernel.ClerksFile;
import vn.binhyen.published.PublicPeriod;
import vn.binhyen.published.domain.Cut;
import vn.binhyen.published.domain.PublicIndicator;

/// What is public: `published/figures.csv`. Two indicators whose difference is a number of its own
/// are never public together.
@Component
class PublicFile {

    private static final String FILE = "/published/figures.csv";
    private static final List<String> COLUMNS =
            List.of("indicator", "province", "communes", "kinds");

    private final Map<String, PublicIndicator> all = new LinkedHashMap<>();

    @Autowired
    PublicFile(Indicators indicators, Rates rates) {
        this(indicators, rates, open());
    }

    /// @throws IllegalArgumentException naming each line that is wrong, and what is allowed
    PublicFile(Indicators indicators, Rates rates, Reader file) {
        var seen = new ArrayList<Indicator>();
        var kinship = new Kinship(rates);
        ClerksFile.rows(
                FILE,
                file,
                COLUMNS,
                row -> {
                    var line = new LineRead(row);
                    Optional<Indicator> found = line.indicator(row.at("indicator"), indicators);
                    found.ifPresent(indicator -> {
                        for (Indicator other : seen) line.apart(indicator, other, kinship);
                        seen.add(indicator);
                        all.put(indicator.code(), line.read(indicator));
                    });
                    return found;
                });
    }

    /// In the order in which they are shown.
    List<PublicIndicator> all() {
        return List.copyOf(all.values());
    }

    private record LineRead(ClerksFile.Row row) {

        void wrong(String what, String allowed) {
            row.wrong(what, allowed);
        }

        Optional<Indicator> indicator(String code, Indicators indicators) {
            Optional<Indicator> found = indicators.find(code);
            if (found.isEmpty()) {
                var allowed = new TreeSet<String>();
                for (Indicator each : indicators.all()) allowed.add(each.code());
                wrong("there is no indicator '" + code + "'", String.join(", ", allowed));
            }
            return found;
        }

        void apart(Indicator one, Indicator other, Kinship kinship) {
            if (one.code().equals(other.code())) {
                wrong("'" + one.code() + "' stands here twice", "once");
            } else if (kinship.between(one, other)) {
                wrong(
                        "'%s' and '%s' count parts of the same, so their difference could give a small number away"
                                .formatted(one.code(), other.code()),
                        "one of them");
            }
        }

        PublicIndicator read(Indicator indicator) {
            var periods = new EnumMap<Cut, Set<PublicPeriod.Kind>>(Cut.class);
            for (Cut cut : Cut.values()) periods.put(cut, kinds(row.at(cut.word())));
            Set<PublicPeriod.Kind> ofProvince = periods.getOrDefault(Cut.PROVINCE, Set.of());
            if (ofProvince.isEmpty()) wrong("'province' is empty", "month quarter year");
            periods.forEach((cut, kinds) -> {
                if (!ofProvince.containsAll(kinds)) {
                    wrong(
                            "'" + cut.word() + "' has a period that 'province' has not",
                            words(ofProvince));
                }
            });
            boolean byKind = !periods.getOrDefault(Cut.KINDS, Set.of()).isEmpty();
            if (byKind && !indicator.dimensions().contains("kind")) {
                wrong("'" + indicator.code() + "' is not divided by kind", "nothing in 'kinds'");
            }
            return new PublicIndicator(indicator.code(), indicator.isStock(), periods);
        }

        private Set<PublicPeriod.Kind> kinds(String words) {
            var kinds = EnumSet.noneOf(PublicPeriod.Kind.class);
            if (words.isEmpty()) return kinds;
            for (String word : words.split("\\s+")) {
                Optional<PublicPeriod.Kind> kind = kind(word);
                if (kind.isEmpty()) {
                    wrong(
                            "'" + word + "' is no public period",
                            words(EnumSet.allOf(PublicPeriod.Kind.class)));
                }
                kind.ifPresent(kinds::add);
            }
            return kinds;
        }

        private static Optional<PublicPeriod.Kind> kind(String word) {
            for (var kind : PublicPeriod.Kind.values()) {
                if (word.equals(word(kind))) return Optional.of(kind);
            }
            return Optional.empty();
        }

        private static String words(Set<PublicPeriod.Kind> kinds) {
            return String.join(" ", kinds.stream().map(LineRead::word).toList());
        }

        private static String word(PublicPeriod.Kind kind) {
            return kind.name().toLowerCase(Locale.ROOT);
        }
    }

    private static Reader open() {
        return new InputStreamReader(
                Objects.requireNonNull(PublicFile.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8);
    }
}
