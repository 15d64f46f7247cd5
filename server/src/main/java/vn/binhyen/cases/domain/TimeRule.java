package vn.binhyen.cases.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.kernel.ClerksFile;
import vn.binhyen.staff.Role;

/// One row of `cases/time-limits.csv`. A clock keeps the row it began under, whatever becomes of
/// the file.
///
/// @param kind null: before the case is classified
/// @param starts what makes a clock of it begin; it counts from the resident's words, after a
///   hand-over from that
/// @param stops what ends it
/// @param movesOffDays whether an end on a day off moves to the next working day
/// @param waits whether it stands still while the resident is asked something
/// @param warnAt after how much of the time somebody is warned, in percent, 1 to 100
/// @param extension by how much it may be extended, once; null: not at all
/// @param grantors who may grant that; empty where nobody may
/// @param ours false: it runs at another body, is shown, and nobody here is warned
/// @param law law and article, or whose house limit
/// @param checked whether somebody compared it with the law
public record TimeRule(
        String name,
        @Nullable CaseKind kind,
        Occasion starts,
        Set<Occasion> stops,
        Length length,
        boolean movesOffDays,
        boolean waits,
        int warnAt,
        @Nullable Length extension,
        Set<Role> grantors,
        boolean ours,
        String law,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean checked) {

    static final int COLUMNS = 15;

    public TimeRule {
        stops = Set.copyOf(stops);
        grantors = Set.copyOf(grantors);
        if (warnAt < 1 || warnAt > 100) {
            throw new IllegalArgumentException("a warning comes after 1 to 100 percent");
        }
        if (movesOffDays && !length.isByTheDay()) {
            throw new IllegalArgumentException(
                    "only an end counted by the day moves off a day off, not " + length);
        }
        if ((extension == null) != grantors.isEmpty()) {
            throw new IllegalArgumentException(
                    "an extension needs somebody who grants it, and the other way round");
        }
        if (extension != null && extension.isByTheDay() != length.isByTheDay()) {
            throw new IllegalArgumentException(
                    "an extension is counted like its limit: both by the day, or both in hours"
                            + " and minutes");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("it ends before it begins");
        }
    }

    static TimeRule of(ClerksFile.Row line) {
        return new TimeRule(
                name(line.at(0)),
                line.at(1).equals("*") ? null : kind(line.at(1)),
                Occasion.ofWord(line.at(2)),
                Arrays.stream(line.at(3).split("\\|"))
                        .map(Occasion::ofWord)
                        .collect(Collectors.toSet()),
                Length.parse(line.at(4)),
                movesOffDays(line.at(5)),
                ClerksFile.yes(line.at(6)),
                percent(line.at(7)),
                line.at(8).isEmpty() ? null : Length.parse(line.at(8)),
                roles(line.at(9)),
                ClerksFile.yes(line.at(10)),
                line.at(11),
                ClerksFile.day(line.at(12)),
                line.at(13).isEmpty() ? null : ClerksFile.day(line.at(13)),
                ClerksFile.yes(line.at(14)));
    }

    /// The row as [#line()] wrote it.
    public static TimeRule ofLine(String line) {
        return of(ClerksFile.row(line, COLUMNS));
    }

    /// The row as a file of time limits writes it.
    public String line() {
        return ClerksFile.line(
                name,
                kind == null ? "*" : kind,
                starts.word(),
                stops.stream().sorted().map(Occasion::word).collect(Collectors.joining("|")),
                length,
                movesOffDays ? "moves" : "stays",
                waits ? "yes" : "no",
                warnAt,
                extension == null ? "" : extension,
                grantors.stream().sorted().map(Role::name).collect(Collectors.joining("|")),
                ours ? "yes" : "no",
                law,
                validFrom,
                validTo == null ? "" : validTo,
                checked ? "yes" : "no");
    }

    boolean holdsOn(LocalDate day) {
        LocalDate to = validTo;
        return !day.isBefore(validFrom) && (to == null || !day.isAfter(to));
    }

    /// Whether a clock of the one is a clock of the other: a change of kind between them changes
    /// nothing.
    boolean countsLike(TimeRule other) {
        return name.equals(other.name)
                && starts == other.starts
                && stops.equals(other.stops)
                && length.equals(other.length)
                && movesOffDays == other.movesOffDays
                && waits == other.waits;
    }

    private static String name(String text) {
        if (text.matches("[a-z][a-z-]{1,39}")) return text;
        throw new IllegalArgumentException(
                "a rule's name is small letters and dashes, like answer-question, not " + text);
    }

    private static CaseKind kind(String text) {
        try {
            return CaseKind.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "no kind " + text + "; allowed: *, " + List.of(CaseKind.values()), e);
        }
    }

    private static boolean movesOffDays(String text) {
        return switch (text) {
            case "moves" -> true;
            case "stays" -> false;
            case String other ->
                    throw new IllegalArgumentException(
                            "an end on a day off moves or stays, not " + other);
        };
    }

    private static int percent(String text) {
        if (text.matches("[0-9]{1,3}")) return Integer.parseInt(text);
        throw new IllegalArgumentException("a warning comes after 1 to 100 percent, not " + text);
    }

    private static Set<Role> roles(String text) {
        var roles = EnumSet.noneOf(Role.class);
        for (String each : text.split("\\|")) {
            if (each.isEmpty()) continue;
            try {
                roles.add(Role.valueOf(each));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "no role " + each + "; allowed: " + List.of(Role.values()), e);
            }
        }
        return roles;
    }
}
