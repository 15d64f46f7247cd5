package vn.binhyen.console;

/// What the officer typed for the caller, as typed.
public record KeyInForm(
        String unit, String words, String place, boolean anonymous, String name, String contact) {

    static KeyInForm empty(String unit) {
        return new KeyInForm(unit, "", "", false, "", "");
    }
}
