package vn.binhyen.kits;

/// The same words in Vietnamese and English.
public record Wording(String vi, String en) {

    /// @param language `en` for English; Vietnamese for anything else
    public String in(String language) {
        return language.equals("en") ? en : vi;
    }
}
