package vn.binhyen.dialogue.domain;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What a turn must know besides the words.
///
/// @param mayOffer whether the person may be offered to report step by step now
/// @param openCase whether the conversation has an open case: whatever is written joins it
/// @param since how long the person had been silent
/// @param aboutOfficers the full address of the door for reports about officers; null while it is
///   shut
public record Around(
        boolean mayOffer, boolean openCase, Duration since, @Nullable String aboutOfficers) {}
