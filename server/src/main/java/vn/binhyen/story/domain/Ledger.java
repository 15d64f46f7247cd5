package vn.binhyen.story.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.HandOverRecord;
import vn.binhyen.cases.domain.Case;
import vn.binhyen.channels.DeliveryState;
import vn.binhyen.channels.Speaker;
import vn.binhyen.guidance.AskedQuestion;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// Where the story is written down, row by row.
public interface Ledger {

    /// A conversation as it stands at the end of the story.
    ///
    /// @param page the official account's id; null on the web
    /// @param resident who writes; null where the identity was deleted after its time
    record Conversation(
            UUID id,
            UnitId unit,
            String channel,
            @Nullable String page,
            String nickname,
            boolean anonymous,
            Instant startedAt,
            Instant lastAt,
            Instant interactedAt,
            @Nullable Instant waitingSince,
            @Nullable Resident resident) {}

    /// @param id as the page knows the person
    record Resident(String id, String name) {}

    /// @param kind `text`, or `tap` for a tapped button
    record Message(
            UUID id,
            UUID conversation,
            UnitId unit,
            Speaker speaker,
            @Nullable UUID staffId,
            String kind,
            String text,
            @Nullable String providerId,
            @Nullable String formNumber,
            Instant at,
            @Nullable DeliveryState delivery) {}

    /// A step of a case for its timeline.
    record Entry(UUID id, UUID caseId, UnitId unit, Instant at, Case.Step step) {}

    /// The name somebody left with a report.
    record Reporter(UUID caseId, UnitId unit, String name) {}

    void write(Conversation conversation);

    void write(Message message);

    /// @param handedOverAt when it was last handed over; kept also after it ended
    void write(Case finished, @Nullable Instant handedOverAt, String handedOverTo);

    void write(Entry entry);

    void write(HandOverRecord record);

    /// A question the product was asked, as it stands at the end of the story.
    void write(AskedQuestion question);

    void write(Reporter reporter);

    void write(Happening happening, Instant at);

    /// The last number given of a register.
    void write(UnitId unit, int year, String series, int last);
}
