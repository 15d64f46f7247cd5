package vn.binhyen.dialogue.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.binhyen.kernel.Vietnamese;

/// The code that binds a chat to an account: eight signs of Crockford's base 32 (no I, L, O, U), 40
/// bits, good once and for ten minutes.
public record BindingCode(String signs) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern TYPED =
            Pattern.compile("(?:ma )?(?:can bo|cb)[ :]+([0-9a-z]{4})[ -]?([0-9a-z]{4})");

    public BindingCode {
        if (!signs.matches("[" + ALPHABET + "]{8}")) {
            throw new IllegalArgumentException("not a binding code");
        }
    }

    /// @param secret at least eight bytes nobody can guess
    public static BindingCode of(byte[] secret) {
        var signs = new StringBuilder();
        for (int i = 0; i < 8; i++) signs.append(ALPHABET.charAt(secret[i] & 31));
        return new BindingCode(signs.toString());
    }

    /// The code in a message that is nothing else: `cán bộ 7K4M-92TX`, `CB 7k4m92tx`.
    public static Optional<BindingCode> typed(String message) {
        Matcher found = TYPED.matcher(Vietnamese.fold(message));
        if (!found.matches()) return Optional.empty();
        String signs =
                (found.group(1) + found.group(2))
                        .toUpperCase(Locale.ROOT)
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return signs.contains("U") ? Optional.empty() : Optional.of(new BindingCode(signs));
    }

    /// As it is shown: `7K4M-92TX`.
    public String grouped() {
        return signs.substring(0, 4) + "-" + signs.substring(4);
    }
}
