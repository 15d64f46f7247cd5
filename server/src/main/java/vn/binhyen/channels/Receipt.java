package vn.binhyen.channels;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The channel tells that messages of ours reached the person's phone, or were seen there.
public record Receipt(
        UUID page, String personId, List<String> providerIds, boolean seen, Instant at) {}
