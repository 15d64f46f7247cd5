package vn.binhyen.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The report forms of this installation. A file that is wrong stops the start and is named with
/// its line.
public interface ReportForms {

    /// Every version there is, in force or not, in the order of their files.
    List<ReportForm> all();

    /// Those in force on that day, in the order of their files.
    List<ReportForm> inForce(LocalDate day);

    /// The version in force on that day.
    Optional<ReportForm> find(String code, LocalDate day);
}
