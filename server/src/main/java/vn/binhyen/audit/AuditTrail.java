package vn.binhyen.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The audit as its readers see it: who did and who looked at what, never what was seen. Works in
/// the running transaction; only an auditor's shows rows.
public interface AuditTrail {

    int MOST_EXPORTED = 100_000;

    /// Newest first; one line more than `size`, if there are more.
    List<Line> lines(Search search, int size);

    /// Every line, newest first, at most [#MOST_EXPORTED].
    void each(Search search, Consumer<Line> line);

    /// The words of all acts there are, in their order.
    List<String> acts();

    /// @param looks only looks at sealed things
    /// @param before only lines with a smaller number; 0 for the newest
    record Search(
            @Nullable UUID officer,
            @Nullable UUID subject,
            String act,
            boolean looks,
            @Nullable Instant from,
            @Nullable Instant to,
            long before) {}

    /// @param officer null when a job did it
    /// @param job its name; empty for an officer
    record Line(
            long number,
            Instant at,
            @Nullable UUID officer,
            String job,
            String act,
            UUID subject,
            @Nullable String unit,
            String reason) {}
}
