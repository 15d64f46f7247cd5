package vn.binhyen.guidance.lookups;

import java.util.regex.Pattern;
import vn.binhyen.cases.topics.Wording;

/// What a list is about: ID cards, files on procedures. A line of `guidance/look-ups.csv`.
///
/// @param numbers what a number of such a list looks like, without signs and in capitals
/// @param allowed the same for a clerk to read: `9 hoặc 12 chữ số`
public record ListKind(String word, Wording name, Pattern numbers, Wording allowed) {

    boolean takes(String number) {
        return numbers.matcher(number).matches();
    }
}
