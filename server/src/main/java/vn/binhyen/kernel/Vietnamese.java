package vn.binhyen.kernel;

import java.text.Normalizer;

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
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) continue;
            boolean space = Character.isWhitespace(c);
            if (space && (bare.isEmpty() || bare.charAt(bare.length() - 1) == ' ')) continue;
            bare.append(space ? ' ' : c == 'đ' || c == 'Đ' ? 'd' : Character.toLowerCase(c));
        }
        return bare.toString().strip();
    }

    /// The same words with every tone mark where the older schools put it: `hoà` becomes `hòa`,
    /// `thuý` becomes `thúy`, `ngừơi` becomes `người`. NFC; case, letters and spaces stay. Two
    /// spellings of one word differ no more after this.
    public static String tonesInPlace(String text) {
        return TonePlacement.mend(nfc(text));
    }
}
