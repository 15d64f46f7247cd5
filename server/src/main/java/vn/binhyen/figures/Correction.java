package vn.binhyen.figures;

import java.time.Instant;
import java.time.LocalDate;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.kernel.UnitId;

/// A change of a figure that was recorded after somebody had read it.
///
/// @param amount what is more since, or less
/// @param takesBack whether something said before was taken back; else it only came late
public record Correction(
        Source source,
        UnitId unit,
        LocalDate day,
        long amount,
        boolean takesBack,
        Instant recordedAt) {}
