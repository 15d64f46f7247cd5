package vn.binhyen.figures;

/// How exactly a figure is known. Marks survive adding: "over 80" and 5 are "over 85".
public enum Mark {
    EXACT,
    OVER,
    ABOUT,
    RANGE;

    /// As it is stored.
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
