package vn.binhyen.guidance;

import java.util.Arrays;
import java.util.Optional;
import vn.binhyen.kernel.Vietnamese;

/// One of a few words that may stand in a file, in English or in Vietnamese.
public interface Written {

    /// As JSON Lines hold it: `commune`.
    String word();

    /// As a clerk writes it: `xã`.
    String vietnamese();

    /// The one that is meant, however it is written: `xa`, `Xã` and `commune` are the same.
    static <E extends Enum<E> & Written> Optional<E> read(Class<E> type, String typed) {
        String folded = Vietnamese.fold(typed);
        return Arrays.stream(type.getEnumConstants())
                .filter(each ->
                        each.word().equals(folded)
                                || Vietnamese.fold(each.vietnamese()).equals(folded))
                .findFirst();
    }
}
