package vn.binhyen.guidance;

/// The two kinds of entries.
public enum EntryKind {
    PROCEDURE("procedures"),
    ANSWER("answers");

    private final String word;

    EntryKind(String word) {
        this.word = word;
    }

    /// As addresses and files name it.
    public String word() {
        return word;
    }

    public static EntryKind of(CatalogueEntry entry) {
        return entry instanceof Procedure ? PROCEDURE : ANSWER;
    }
}
