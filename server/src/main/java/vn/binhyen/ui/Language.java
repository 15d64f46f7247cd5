package vn.binhyen.ui;

import java.util.Arrays;
import java.util.Optional;

/// The languages the pages speak. Vietnamese comes first.
public enum Language {
    VIETNAMESE("vi"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /// The code for `lang` and for addresses.
    public String code() {
        return code;
    }

    public Language other() {
        return this == VIETNAMESE ? ENGLISH : VIETNAMESE;
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
    }
}
