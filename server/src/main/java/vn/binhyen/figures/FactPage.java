package vn.binhyen.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.UnitId;

/// A page of the facts behind a number.
///
/// @param page the first is 1
/// @param sources how many lines there are on all pages
public record FactPage(List<Line> lines, int page, int size, long sources) {

    /// What one source contributes to the number.
    ///
    /// @param deletedOn the day the source was deleted; then there is no record to open
    public record Line(
            Source source,
            int version,
            UnitId unit,
            LocalDate day,
            Map<String, String> dimensions,
            Figure figure,
            Instant recordedAt,
            Optional<LocalDate> deletedOn) {}

    public int pages() {
        return (int) Math.max(1, (sources + size - 1) / size);
    }
}
