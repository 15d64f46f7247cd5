package vn.binhyen.kernel;

import java.text.Normalizer;
import java.util.Locale;

/// Vietnamese text as people type it, brought to forms that can be compared.
public final class Vietnamese {

    private Vietnamese() {}

    /// The form in which text is stored: NFC, whatever the keyboard sent.
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// The form in which text is matched: lower case, without marks, đ as d, single spaces.
    /// `fold("Hoà BÌNH")` equals `fold("hòa binh")`; the same for NFC and NFD input.
    public static String fold(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{Mn}+", "");
        return bare.replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
