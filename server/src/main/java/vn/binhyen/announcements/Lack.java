package vn.binhyen.announcements;

import java.time.LocalDate;

/// Why a proposal cannot be made on the ground it names.
public sealed interface Lack {

    /// A paper that is needed is not in the dossier.
    record Missing(DossierTemplate.Item item) implements Lack {}

    record NotHandedIn(LocalDate before) implements Lack {}

    /// @param day when it was handed in
    /// @param before the first day that is too late
    record Late(LocalDate day, LocalDate before) implements Lack {}

    /// It did not work on the last day the statistics of that term tell of.
    record NotInTheList(LocalDate day) implements Lack {}

    /// The document is of a day to come.
    record NotYet(LocalDate day) implements Lack {}
}
