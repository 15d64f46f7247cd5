package vn.binhyen.guidance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// Entries were added, changed, approved or retired.
///
/// @param subject what was changed by: an entry, or a file
/// @param unit the commune, of an answer of its own
/// @param version the catalogue's from then on
/// @param entries how many
public record CatalogueChanged(
        UUID subject, @Nullable UnitId unit, EntryVersion.Deed deed, long version, int entries)
        implements Happening {}
