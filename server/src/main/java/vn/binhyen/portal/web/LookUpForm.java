package vn.binhyen.portal.web;

import java.time.LocalDate;
import java.util.Optional;
import vn.binhyen.guidance.lookups.Births;
import vn.binhyen.guidance.lookups.Particulars;
import vn.binhyen.ui.Problems;

/// What was typed to look oneself up.
public record LookUpForm(String number, String day, String month, String year) {

    static LookUpForm empty() {
        return new LookUpForm("", "", "", "");
    }

    /// The two things as they are compared; what is wrong with them is noted.
    Optional<Particulars> read(LocalDate today, Problems problems) {
        Optional<String> known = Particulars.number(number);
        Optional<String> birth = Births.of(day, month, year, today);
        if (known.isEmpty()) problems.at("number", "portal.look-up.number.wrong");
        if (birth.isEmpty()) problems.at("day", "portal.look-up.birth.wrong");
        return known.flatMap(it -> birth.map(born -> new Particulars(it, born)));
    }

    @Override
    public String toString() {
        return "LookUpForm[not shown]";
    }
}
