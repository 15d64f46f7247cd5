package vn.binhyen.channels;

import org.jspecify.annotations.Nullable;

/// The sealed side of a conversation, opened for a reason.
public record WhoWrites(@Nullable String personId, @Nullable String name) {}
