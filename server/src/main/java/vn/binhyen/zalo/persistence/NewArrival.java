package vn.binhyen.zalo.persistence;

import java.time.Instant;
import java.util.UUID;
import vn.binhyen.zalo.domain.Arrival;

/// An arrival sealed and ready to be kept.
public record NewArrival(
        UUID id, Arrival what, int lane, UUID key, byte[] content, Instant receivedAt) {}
