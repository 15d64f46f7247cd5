package vn.binhyen.cases.domain;

import java.util.Locale;
import java.util.Optional;

/// The code a resident keeps: 16 signs of Crockford's base 32 (no I, L, O, U), 80 bits, in groups
/// of four.
public record ReceiptCode(String signs) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public ReceiptCode {
        if (!signs.matches("[" + ALPHABET + "]{16}")) {
            throw new IllegalArgumentException("not a receipt code");
        }
    }

    /// @param secret at least ten bytes nobody can guess
    public static ReceiptCode of(byte[] secret) {
        var signs = new StringBuilder();
        long bits = 0;
        int held = 0;
        for (int i = 0; i < 10; i++) {
            bits = (bits << 8) | (secret[i] & 0xFF);
            held += 8;
            while (held >= 5) {
                held -= 5;
                signs.append(ALPHABET.charAt((int) (bits >> held) & 31));
            }
        }
        return new ReceiptCode(signs.toString());
    }

    /// The code as a person typed it: any case, spaces or dashes between, O for 0, I or L for 1.
    public static Optional<ReceiptCode> typed(String text) {
        String signs =
                text.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s\\-–.·]+", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return signs.matches("[" + ALPHABET + "]{16}")
                ? Optional.of(new ReceiptCode(signs))
                : Optional.empty();
    }

    /// As it is shown: `7K4M-92TX-3HQP-V8WD`.
    public String grouped() {
        return String.join("-", signs.split("(?<=\\G.{4})"));
    }
}
