package vn.binhyen.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// When a model was at work anywhere: replicated, it is still one.
///
/// @param home the unit where it began
/// @param spans in their order, none touching the next
/// @param version rises with every change of any of its sites
public record ModelFact(UUID id, UnitId home, List<Span> spans, int version) {

    /// @param until from that day on no site works; null while one does
    public record Span(LocalDate from, @Nullable LocalDate until) {}
}
