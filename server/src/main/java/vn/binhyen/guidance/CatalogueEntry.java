package vn.binhyen.guidance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.guidance.domain.Passage;
import vn.binhyen.kernel.UnitId;

/// What stands in the catalogue: a procedure or an answer. No two share an id.
public sealed interface CatalogueEntry permits Procedure, Answer {

    String id();

    /// What it is called or asked as.
    String title();

    /// The commune it holds for; null for the whole province.
    @Nullable UnitId owner();

    /// Null while nobody has compared it with the law: "to be checked".
    @Nullable Checking checked();

    /// The last day on which it is quoted without having been looked at again.
    LocalDate nextReview();

    /// The same, looked at by somebody or by nobody.
    CatalogueEntry withChecking(@Nullable Checking by, LocalDate review);

    Passage passage();
}
