package vn.binhyen.cases;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.domain.Likeness;
import vn.binhyen.cases.domain.Telling;
import vn.binhyen.cases.domain.Vocabulary;
import vn.binhyen.kernel.CsvFile;

/// How often a list's repetitions were suggested as such, told in the order of their time.
///
/// @param hits repetitions suggested
/// @param falseAlarms new reports suggested as repetitions
/// @param missed repetitions not suggested
record DuplicateScore(
        int n, int hits, int falseAlarms, int missed, double p50, double p95, List<String> misses) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private record Told(CsvFile.Row row, Instant at, Telling telling) {}

    private record Best(Told told, Likeness likeness) {}

    static DuplicateScore of(CsvFile list) {
        List<Told> tellings =
                list.rows().stream()
                        .map(DuplicateScore::told)
                        .sorted(Comparator.comparing(Told::at))
                        .toList();
        var vocabulary = new Vocabulary();
        tellings.forEach(told -> vocabulary.meet(told.telling()));
        List<String> misses = new ArrayList<>();
        int hits = 0, falseAlarms = 0, missed = 0, from = 0;
        long[] nanos = new long[tellings.size()];
        for (int i = 0; i < tellings.size(); i++) {
            Told told = tellings.get(i);
            while (tellings.get(from).at().isBefore(told.at().minus(Likeness.FARTHEST))) from++;
            long start = System.nanoTime();
            Best best = best(told, tellings.subList(from, i), vocabulary);
            nanos[i] = System.nanoTime() - start;
            boolean suggested = best != null && best.likeness().worthALook();
            boolean repeats = repeats(told.row());
            if (suggested && repeats) hits++;
            else if (suggested) falseAlarms++;
            else if (repeats) missed++;
            if (suggested != repeats) misses.add(words(told, best, repeats));
        }
        Arrays.sort(nanos);
        return new DuplicateScore(
                nanos.length,
                hits,
                falseAlarms,
                missed,
                nanos[nanos.length / 2] / 1e6,
                nanos[(int) Math.min(nanos.length - 1, Math.ceil(nanos.length * 0.95))] / 1e6,
                misses);
    }

    private static @Nullable Best best(Told told, List<Told> earlier, Vocabulary vocabulary) {
        Best best = null;
        for (Told other : earlier) {
            Likeness likeness = Likeness.of(told.telling(), other.telling(), vocabulary);
            if (best == null || likeness.sum() > best.likeness().sum()) {
                best = new Best(other, likeness);
            }
        }
        return best;
    }

    private static Told told(CsvFile.Row row) {
        Instant at = moment(row);
        return new Told(
                row,
                at,
                new Telling(
                        at,
                        row.cell("lat").isEmpty() ? null : row.number("lat"),
                        row.cell("lon").isEmpty() ? null : row.number("lon"),
                        row.cell("topic"),
                        row.cell("text")));
    }

    /// ISO 8601, with an offset or `Z`, or without one in Vietnam's time.
    private static Instant moment(CsvFile.Row row) {
        String time = row.cell("time").replace(' ', 'T');
        try {
            if (time.length() == 10) {
                return LocalDate.parse(time).atStartOfDay(VIETNAM).toInstant();
            }
            if (time.matches(".*(Z|[+-]\\d\\d:?(\\d\\d)?)")) {
                return OffsetDateTime.parse(time.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2"))
                        .toInstant();
            }
            return LocalDateTime.parse(time).atZone(VIETNAM).toInstant();
        } catch (DateTimeException e) {
            throw row.unreadable("not a moment: " + row.cell("time"));
        }
    }

    private static boolean repeats(CsvFile.Row row) {
        return switch (row.cell("duplicate").toLowerCase(Locale.ROOT)) {
            case "1", "true" -> true;
            case "0", "false", "" -> false;
            default -> throw row.unreadable("neither 0 nor 1: " + row.cell("duplicate"));
        };
    }

    private static String words(Told told, @Nullable Best best, boolean repeats) {
        String likest = "nothing";
        if (best != null) {
            Likeness it = best.likeness();
            likest =
                    String.format(
                            Locale.ROOT,
                            "%s \"%s\" (%.1f = place %.1f + time %.1f + topic %.1f + words %.1f; %.0f m, %d min, %.2f)",
                            best.told().row().cell("id"),
                            best.told().row().cell("text"),
                            it.sum(),
                            it.place(),
                            it.time(),
                            it.topic(),
                            it.words(),
                            it.metres(),
                            it.apart().toMinutes(),
                            it.overlap());
        }
        return "%s %s \"%s\": likest %s"
                .formatted(
                        repeats ? "MISSED" : "FALSE ALARM",
                        told.row().cell("id"),
                        told.row().cell("text"),
                        likest);
    }

    double precision() {
        return hits == 0 ? 0 : (double) hits / (hits + falseAlarms);
    }

    double recall() {
        return hits == 0 ? 0 : (double) hits / (hits + missed);
    }

    double f1() {
        return hits == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"precision\":%.4f,\"recall\":%.4f,\"f1\":%.4f,\"n\":%d,\"p50_ms\":%.3f,\"p95_ms\":%.3f}",
                precision(),
                recall(),
                f1(),
                n,
                p50,
                p95);
    }
}
