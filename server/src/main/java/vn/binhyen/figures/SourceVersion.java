package vn.binhyen.figures;

import java.util.List;
import java.util.UUID;

/// All that a source says in one of its versions. A later version replaces an earlier one.
public record SourceVersion(Source source, int version, List<Occurrence> occurrences) {

    /// A record that figures come from.
    ///
    /// @param type `case`, `message`, `conversation`, `question`, `look-up`, `entry`, `level`,
    ///   `activity`, `activity-level`, `camera-request`, `camera-clip`, `example`, `award`, `site`,
    ///   `model`
    public record Source(String type, UUID id) {}

    public SourceVersion {
        if (version < 1) throw new IllegalArgumentException("versions begin with 1");
        occurrences = List.copyOf(occurrences);
    }
}
