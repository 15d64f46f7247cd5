package vn.binhyen.guidance;

import java.time.LocalDate;

/// That a person of the authority compared an entry with the law in force.
///
/// @param by who, as it is shown to residents: an office, or a name the province chose
public record Checking(String by, LocalDate on) {

    /// @throws IllegalArgumentException when it does not say who
    public Checking {
        if (by.isBlank()) throw new IllegalArgumentException("nobody checked it");
    }
}
