package vn.binhyen.movement;

import java.time.LocalDate;
import java.util.UUID;

/// A paper of a committee with its place in the series of its type and year.
///
/// @param type the short word of its type: `KH`, `BC`, `QĐ`
/// @param about what it is about
public record CommitteePaper(
        UUID id, UUID committee, String type, int year, int number, LocalDate day, String about) {

    public static final int LONGEST_ABOUT = 300;

    /// `05/KH-BCĐ` (NĐ 30/2020/NĐ-CP, Appendix I, II.3).
    public String sign(Committee committee) {
        return (number < 10 ? "0" : "") + number + "/" + type + "-" + committee.sign();
    }
}
