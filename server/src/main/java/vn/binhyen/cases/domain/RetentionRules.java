package vn.binhyen.cases.domain;

import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.binhyen.cases.CaseKind;

/// How many years a kind of case is kept after its end, read from a dated file.
public final class RetentionRules {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /// @param years from 1 to 100
    public record Rule(CaseKind kind, int years, String law, boolean checked) {

        public Rule {
            if (years < 1 || years > 100) {
                throw new IllegalArgumentException("years are from 1 to 100, not " + years);
            }
        }

        /// A case that ended before this moment has been kept long enough.
        public Instant endedBefore(Instant now) {
            return now.atZone(VIETNAM).minusYears(years).toInstant();
        }

        public Instant dueSince(Instant endedAt) {
            return endedAt.atZone(VIETNAM).plusYears(years).toInstant();
        }
    }

    private final Map<CaseKind, Rule> rules;

    private RetentionRules(Map<CaseKind, Rule> rules) {
        this.rules = rules;
    }

    /// @throws IllegalArgumentException with the line, what is wrong and what is allowed
    public static RetentionRules read(Reader lines) throws IOException {
        var rules = new EnumMap<CaseKind, Rule>(CaseKind.class);
        var format = CSVFormat.DEFAULT.builder().setCommentMarker('#').get();
        try (var csv = format.parse(lines)) {
            for (CSVRecord line : csv) {
                Rule rule = rule(line, csv.getCurrentLineNumber());
                if (rules.put(rule.kind(), rule) != null) {
                    throw wrong(csv.getCurrentLineNumber(), "a second line for " + rule.kind());
                }
            }
        }
        return new RetentionRules(rules);
    }

    public List<Rule> all() {
        return new ArrayList<>(rules.values());
    }

    private static Rule rule(CSVRecord line, long number) {
        if (line.size() != 4) throw wrong(number, "kind,years,law,checked are four fields");
        try {
            return new Rule(
                    CaseKind.valueOf(line.get(0)),
                    Integer.parseInt(line.get(1)),
                    line.get(2),
                    line.get(3).equals("yes"));
        } catch (IllegalArgumentException e) {
            throw wrong(number, e.getMessage() + "; kinds: " + List.of(CaseKind.values()));
        }
    }

    private static IllegalArgumentException wrong(long line, String what) {
        return new IllegalArgumentException("retention.csv:" + line + ": " + what);
    }
}
