package vn.binhyen.figures.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.HourOfWeek;
import vn.binhyen.figures.Occurrence;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.journal.Entry;
import vn.binhyen.kernel.UnitId;

/// What a heard message says may be counted: itself, and the conversation it may have begun. A pure
/// function of its row in the journal; neither ever changes, so both have one version.
public final class HeardWork {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final UnitThroughTime units;

    public HeardWork(UnitThroughTime units) {
        this.units = units;
    }

    public SourceVersion message(Entry heard) {
        Map<String, String> traits =
                Map.of(
                        "channel",
                        heard.text("channel"),
                        "form",
                        heard.text("kind"),
                        HourOfWeek.TRAIT,
                        HourOfWeek.of(sentAt(heard)).word());
        return version("message", heard.subject(), Countable.MESSAGE_HEARD, heard, traits);
    }

    /// The conversation as begun by this message; only the first one told counts.
    public SourceVersion conversation(Entry heard) {
        UUID id = UUID.fromString(heard.text("conversation"));
        Map<String, String> traits = Map.of("channel", heard.text("channel"));
        return version("conversation", id, Countable.CONVERSATION_BEGUN, heard, traits);
    }

    private SourceVersion version(
            String type, UUID id, Countable what, Entry heard, Map<String, String> traits) {
        LocalDate day = LocalDate.ofInstant(sentAt(heard), HERE);
        // who began to talk to a commune that was merged since goes on in its successor
        UnitId unit = units.on(Objects.requireNonNull(heard.unit()), day);
        return new SourceVersion(
                new Source(type, id), 1, List.of(Occurrence.one(what, unit, day, traits)));
    }

    private static Instant sentAt(Entry heard) {
        return Instant.parse(heard.text("sentAt"));
    }
}
