package vn.binhyen.guidance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry as it stands in the catalogue.
///
/// @param version counted from 1; each change makes the next
/// @param changedBy the officer; null for the product's own seed
public record EntryView(
        CatalogueEntry entry,
        int version,
        EntryState state,
        Instant changedAt,
        @Nullable UUID changedBy) {}
