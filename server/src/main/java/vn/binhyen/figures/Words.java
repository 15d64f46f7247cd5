package vn.binhyen.figures;

/// The same words in Vietnamese and English.
public record Words(String vi, String en) {

    /// @param language `vi` or `en`
    public String in(String language) {
        return language.equals("en") ? en : vi;
    }
}
