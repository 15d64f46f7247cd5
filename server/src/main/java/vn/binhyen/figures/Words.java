package vn.binhyen.figures;

import java.util.Locale;

/// The same words in Vietnamese and English.
public record Words(String vi, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}
