package vn.binhyen.territory;

import java.util.Arrays;
import java.util.Optional;
import vn.binhyen.kernel.Vietnamese;

/// What a village is called; the word differs by region and people.
public enum VillageKind {
    THON("Thôn"),
    BUON("Buôn"),
    BON("Bon"),
    LANG("Làng"),
    BAN("Bản"),
    AP("Ấp"),
    XOM("Xóm"),
    SOC("Sóc"),
    PLEI("Plei"),
    TO_DAN_PHO("Tổ dân phố"),
    KHU_PHO("Khu phố"),
    KHOM("Khóm");

    private final String word;

    VillageKind(String word) {
        this.word = word;
    }

    /// The word before the name, capitalised: `Tổ dân phố`.
    public String word() {
        return word;
    }

    /// The kind a person wrote, with or without marks.
    public static Optional<VillageKind> of(String written) {
        String folded = Vietnamese.fold(written);
        return Arrays.stream(values())
                .filter(kind -> Vietnamese.fold(kind.word).equals(folded))
                .findFirst();
    }

    /// The name without this word before it, in the form in which it is stored: of `thôn 5` and of
    /// `5` it is `5`.
    public String bareName(String written) {
        String name = Vietnamese.nfc(written).strip().replaceAll("\\s+", " ");
        String[] words = name.split(" ");
        int before = word.split(" ").length;
        if (words.length <= before) return name;
        String start = String.join(" ", Arrays.copyOf(words, before));
        if (!Vietnamese.fold(start).equals(Vietnamese.fold(word))) return name;
        return String.join(" ", Arrays.copyOfRange(words, before, words.length));
    }
}
