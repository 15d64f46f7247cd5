package vn.binhyen.published;

import java.time.Instant;
import java.util.UUID;

/// A period whose figures are public.
///
/// @param edition 1 for the first; all periods of a year get a new one together
/// @param hash SHA-256 over the rows, as docs/public-figures.md says
public record Release(
        UUID id, PublicPeriod period, int edition, Instant publishedAt, String hash) {}
