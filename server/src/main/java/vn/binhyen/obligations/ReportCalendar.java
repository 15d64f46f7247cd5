package vn.binhyen.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.binhyen.territory.Unit;

/// The obligations of this installation and when they fall due. In memory; it never changes while
/// the program runs.
public interface ReportCalendar {

    /// In the order of their files.
    List<Obligation> all();

    /// Everything whose last day lies between these two, both included, in order of time. Nothing
    /// from before the day this installation began to ask for reports.
    List<Term> terms(LocalDate first, LocalDate last);

    /// Empty where that obligation does not fall due then.
    Optional<Term> term(String code, LocalDate before);

    /// The units of that province that owe it, as they were on its last day: the province or its
    /// communes, by code.
    List<Unit> owing(Term term, Unit province);
}
