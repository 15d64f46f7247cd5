package vn.binhyen.guidance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An approved entry as it is said to a resident.
///
/// @param text what is said, as approved
/// @param card slug of the procedure's card; null where there is none
/// @param checkedOn when a person compared it with the law; null: "to be checked"
public record Quoted(
        String id,
        String title,
        String text,
        @Nullable String card,
        @Nullable LocalDate checkedOn) {}
