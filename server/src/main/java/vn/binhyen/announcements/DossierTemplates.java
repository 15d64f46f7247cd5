package vn.binhyen.announcements;

import java.time.LocalDate;

/// The lists of what a dossier holds: `resources/dossiers`.
public interface DossierTemplates {

    /// The province's own list of that day, else the common one.
    ///
    /// @param province its code: "66"
    DossierTemplate of(String province, LocalDate day);
}
