package vn.binhyen.cases.domain;

import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseKind;

/// The time limits of `cases/time-limits.csv`: dated, so that a case keeps the rule of the day it
/// began.
public final class TimeLimits {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /// @param kind null: until the case is classified
    public record Rule(
            String name,
            @Nullable CaseKind kind,
            Duration length,
            String law,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean checked) {

        boolean holdsOn(LocalDate day) {
            LocalDate to = validTo;
            return !day.isBefore(validFrom) && (to == null || !day.isAfter(to));
        }
    }

    private final List<Rule> rules;

    private TimeLimits(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// Reads the file; every mistake is named with its line.
    ///
    /// @throws IllegalArgumentException when a line is wrong: which, what, and what is allowed
    public static TimeLimits read(Reader file) throws IOException {
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setCommentMarker('#')
                        .setIgnoreEmptyLines(true)
                        .setTrim(true)
                        .get();
        var rules = new ArrayList<Rule>();
        var mistakes = new ArrayList<String>();
        try (var lines = format.parse(file)) {
            for (CSVRecord line : lines) {
                try {
                    rules.add(rule(line));
                } catch (IllegalArgumentException | DateTimeParseException e) {
                    mistakes.add(
                            "time-limits.csv line "
                                    + lines.getCurrentLineNumber()
                                    + ": "
                                    + e.getMessage());
                }
            }
        }
        if (!mistakes.isEmpty()) throw new IllegalArgumentException(String.join("\n", mistakes));
        return new TimeLimits(rules);
    }

    /// By when a case is due that runs since this moment; before it is classified the kind is null.
    ///
    /// @throws IllegalStateException when no rule held on that day: the file must cover every day
    public TimeLimit limit(@Nullable CaseKind kind, Instant since) {
        LocalDate day = LocalDate.ofInstant(since, VIETNAM);
        return rules.stream()
                .filter(rule -> rule.kind() == kind && rule.holdsOn(day))
                .findFirst()
                .map(rule -> new TimeLimit(rule.name(), since.plus(rule.length())))
                .orElseThrow(() ->
                        new IllegalStateException("no time limit for " + kind + " on " + day));
    }

    public List<Rule> rules() {
        return rules;
    }

    private static Rule rule(CSVRecord line) {
        if (line.size() != 7) {
            throw new IllegalArgumentException(
                    "7 columns are needed, " + line.size() + " are there");
        }
        return new Rule(
                line.get(0),
                line.get(1).equals("*") ? null : kind(line.get(1)),
                length(line.get(2)),
                line.get(3),
                LocalDate.parse(line.get(4)),
                line.get(5).isEmpty() ? null : LocalDate.parse(line.get(5)),
                switch (line.get(6)) {
                    case "yes" -> true;
                    case "no" -> false;
                    case String other ->
                            throw new IllegalArgumentException(
                                    "checked is yes or no, not " + other);
                });
    }

    private static CaseKind kind(String text) {
        try {
            return CaseKind.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "no kind " + text + "; allowed: *, " + List.of(CaseKind.values()), e);
        }
    }

    private static Duration length(String text) {
        String[] parts = text.split(" ");
        if (parts.length == 2 && parts[0].matches("[0-9]{1,4}")) {
            long number = Long.parseLong(parts[0]);
            switch (parts[1]) {
                case "minutes":
                    return Duration.ofMinutes(number);
                case "hours":
                    return Duration.ofHours(number);
                case "days":
                    return Duration.ofDays(number);
                default:
            }
        }
        throw new IllegalArgumentException(
                "a length is a number and minutes, hours or days, not " + text);
    }
}
