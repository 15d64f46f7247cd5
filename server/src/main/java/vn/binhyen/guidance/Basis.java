package vn.binhyen.guidance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A document of law an entry rests on.
///
/// @param document its number and sign, e.g. `116/2026/TT-BCA`
/// @param name what it is about; may be empty
/// @param article e.g. `Điều 14`; may be empty
/// @param inForceFrom null where it is not known
public record Basis(String document, String name, String article, @Nullable LocalDate inForceFrom) {

    /// @throws IllegalArgumentException without a document
    public Basis {
        if (document.isBlank()) throw new IllegalArgumentException("a basis without a document");
    }
}
