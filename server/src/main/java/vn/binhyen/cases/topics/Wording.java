package vn.binhyen.cases.topics;

/// The same words in both languages.
public record Wording(String vi, String en) {

    /// @param language `en` for English; Vietnamese for anything else
    public String in(String language) {
        return language.equals("en") ? en : vi;
    }
}
