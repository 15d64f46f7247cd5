package vn.binhyen.assessment;

import java.util.List;
import java.util.Optional;

/// The sets of criteria of this installation. In memory; they never change while the program runs.
public interface CriteriaSets {

    /// In the order of their files.
    List<CriteriaSet> all();

    /// Those by which that kind of object is assessed in that year.
    List<CriteriaSet> of(ObjectKind kind, int year);

    /// The one that holds for that year, with the text of its file, which an assessment keeps.
    Optional<Kept> find(String code, int year);

    /// A set as an assessment kept it when it was begun.
    ///
    /// @throws IllegalArgumentException where that is no set
    CriteriaSet read(String text);

    record Kept(CriteriaSet set, String text) {}
}
