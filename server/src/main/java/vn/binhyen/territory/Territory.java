package vn.binhyen.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.binhyen.kernel.UnitId;

/// The administrative units of Viet Nam, those in force and those that were, and which followed
/// which. All of it is in memory and never changes while the program runs.
public interface Territory {

    /// The unit with exactly this id, in force or not. An alias of a code is understood.
    Optional<Unit> unit(UnitId id);

    /// What the code meant on that day, because codes were re-used in 2025. An alias is understood.
    Optional<Unit> unitOfCode(String code, LocalDate day);

    /// The provinces in force on that day, by code.
    List<Unit> provincesAt(LocalDate day);

    /// The communes of that province in force today, by code; empty for a province of the past.
    List<Unit> currentCommunesOf(UnitId province);

    /// The communes that on that day lay in what is now, or was then, that province, by code. For a
    /// present province and a day before 1 July 2025: the communes of all its predecessors.
    List<Unit> communesAt(UnitId province, LocalDate day);

    /// What this unit became; empty while it is in force.
    List<Succession> successors(UnitId id);

    /// What this unit was made of; empty for a unit of the old system.
    List<Succession> predecessors(UnitId id);

    /// The province the unit lies or lay in; a province lies in itself.
    Unit provinceOf(UnitId id);

    /// The unit meant by what a person typed, anywhere in the country.
    Found find(String typed);

    /// The same for people of one present province: its units win over others of the same name
    /// unless the text names another province.
    Found find(String typed, UnitId withinProvince);

    /// The unit and every one before it that became part of it whole: whose past is its own. What
    /// was divided stays in its own line.
    default Set<UnitId> withWholePast(UnitId unit) {
        var all = new TreeSet<UnitId>();
        all.add(unit);
        for (Succession before : predecessors(unit)) {
            if (!before.split()) all.addAll(withWholePast(before.old()));
        }
        return all;
    }
}
