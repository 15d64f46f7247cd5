package vn.binhyen.cases;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// A case as its page shows it: everything but who reported, which is sealed apart.
///
/// @param dueRule the key of the rule behind `dueAt`; `law` names its source, `lawChecked` whether
///   somebody compared it with the law
/// @param clocks all its clocks, in the order in which they began
/// @param valuedAt since when it is called a tip of value; null when it is not
/// @param reporterSealed whether an identity lies sealed beside the case
public record CaseView(
        UUID id,
        UnitId unit,
        @Nullable UUID conversation,
        String channel,
        String topic,
        String words,
        Instant wordsAt,
        String place,
        String happened,
        @Nullable Double latitude,
        @Nullable Double longitude,
        boolean anonymous,
        Instant openedAt,
        CaseState state,
        @Nullable CaseKind kind,
        @Nullable String number,
        @Nullable UUID assignee,
        @Nullable Instant dueAt,
        String dueRule,
        String law,
        boolean lawChecked,
        List<ClockView> clocks,
        @Nullable Instant firstAnsweredAt,
        @Nullable Instant valuedAt,
        int reopened,
        int version,
        boolean reporterSealed,
        List<Entry> entries) {

    /// When what is due next begins to be soon; null when nothing is.
    public @Nullable Instant warnAt() {
        return clocks.stream()
                .filter(clock -> clock.ours() && clock.hand().equals("RUNNING"))
                .min(Comparator.comparing(ClockView::due))
                .map(ClockView::warnAt)
                .orElse(null);
    }

    /// Who called it a tip of value, when and why; empty while nobody does.
    public Optional<Entry> valued() {
        if (valuedAt == null) return Optional.empty();
        return entries.stream()
                .filter(entry -> entry.type().equals("VALUED"))
                .reduce((_, last) -> last);
    }

    /// One entry of the timeline, oldest first.
    public record Entry(Instant at, String type, @Nullable UUID by, String words, String detail) {}
}
