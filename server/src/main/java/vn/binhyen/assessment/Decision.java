package vn.binhyen.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// What was decided, once and for all; an appeal leaves another one beside it.
///
/// @param no 1 for the first, one more for each that an appeal changed
/// @param number of the decision as it is signed: "125/QĐ-UBND"
/// @param day of the decision
/// @param level the code of the class; empty where it was not rated
/// @param why what the deciding person wrote beside it; may be empty
public record Decision(
        int no,
        String number,
        LocalDate day,
        String level,
        BigDecimal points,
        boolean effective,
        String why,
        UUID by,
        Instant at) {

    public static final int LONGEST_NUMBER = 60;
    public static final int LONGEST_WHY = 1_000;

    public boolean rated() {
        return !level.isEmpty();
    }
}
