package vn.binhyen.cases.domain;

import java.io.Reader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.kernel.ClerksFile;

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
    public static RetentionRules read(Reader lines) {
        var rules = new EnumMap<CaseKind, Rule>(CaseKind.class);
        ClerksFile.rows("retention.csv", lines, 4, line -> add(line, rules));
        return new RetentionRules(rules);
    }

    public List<Rule> all() {
        return new ArrayList<>(rules.values());
    }

    private static Rule add(ClerksFile.Row line, Map<CaseKind, Rule> rules) {
        var rule =
                new Rule(
                        kind(line.at(0)),
                        Integer.parseInt(line.at(1)),
                        line.at(2),
                        ClerksFile.yes(line.at(3)));
        if (rules.put(rule.kind(), rule) != null) {
            throw new IllegalArgumentException("a second line for " + rule.kind());
        }
        return rule;
    }

    private static CaseKind kind(String text) {
        try {
            return CaseKind.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "no kind " + text + "; allowed: " + List.of(CaseKind.values()), e);
        }
    }
}
