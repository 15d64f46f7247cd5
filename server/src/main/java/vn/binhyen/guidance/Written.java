package vn.binhyen.guidance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.binhyen.kernel.Vietnamese;

/// One of a few words that may stand in a file, in English or in Vietnamese.
public interface Written {

    /// Of the enum's constant.
    String name();

    /// As JSON Lines hold it: `commune`.
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }

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
