package vn.binhyen.published;

import java.util.UUID;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// Figures of a period became public.
///
/// @param subject the release
/// @param unit the province
/// @param period as [PublicPeriod#word()] writes it
/// @param edition 1 for the first
/// @param hash of the rows, as the page shows it
public record FiguresPublished(UUID subject, UnitId unit, String period, int edition, String hash)
        implements Happening {}
