package vn.binhyen.dialogue.domain;

import java.time.Duration;

/// What a turn must know besides the words.
///
/// @param mayOffer whether the person may be offered to report step by step now
/// @param openCase whether the conversation has an open case: whatever is written joins it
/// @param since how long the person had been silent
public record Around(boolean mayOffer, boolean openCase, Duration since) {}
