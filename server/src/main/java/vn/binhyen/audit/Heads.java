package vn.binhyen.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Heads of the chain written outside the database, so that whoever owns the database cannot
/// rewrite the audit unnoticed: one line at most every ten minutes, and one for every new day.
///
/// The file is only ever appended to; copy it to where the operator of the database cannot write.
@Component
class Heads {

    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    /// The chain's link and digest at a moment.
    record Head(Instant at, long link, byte[] digest) {

        String line() {
            return at + " " + link + " " + HexFormat.of().formatHex(digest);
        }

        static Head parse(String line) {
            String[] parts = line.split(" ");
            return new Head(
                    Instant.parse(parts[0]),
                    Long.parseLong(parts[1]),
                    HexFormat.of().parseHex(parts[2]));
        }
    }

    private final Path file;

    Heads(@Value("${binhyen.home}") String home) {
        this.file = Path.of(home, "audit", "heads.log");
    }

    Path file() {
        return file;
    }

    /// Writes the head down unless the last one is fresh enough.
    void note(Head head) {
        List<Head> known = all();
        if (!known.isEmpty() && isFresh(known.getLast(), head)) return;
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    head.line() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("the audit's head could not be written to " + file, e);
        }
    }

    List<Head> all() {
        try {
            if (!Files.exists(file)) return List.of();
            return Files.readAllLines(file).stream().map(Head::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the audit's heads could not be read: " + file, e);
        }
    }

    private static boolean isFresh(Head last, Head head) {
        return last.link() == head.link()
                || (day(last).equals(day(head))
                        && head.at().isBefore(last.at().plus(PAUSE))
                        && !head.at().isBefore(last.at()));
    }

    private static LocalDate day(Head head) {
        return head.at().atZone(HERE).toLocalDate();
    }
}
