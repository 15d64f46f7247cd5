package vn.binhyen.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// What of a case may be counted; no words, no person.
public record CaseFact(
        UUID id,
        UnitId unit,
        String channel,
        String state,
        @Nullable CaseKind kind,
        Instant wordsAt,
        Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable Instant firstAnsweredAt,
        @Nullable Instant handedOverAt,
        @Nullable Instant closedAt,
        @Nullable Outcome outcome,
        int reopened,
        int version) {}
