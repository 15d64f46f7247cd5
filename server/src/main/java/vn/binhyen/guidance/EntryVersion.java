package vn.binhyen.guidance;

/// What one version of an entry was, and how it came about. Versions never change.
public record EntryVersion(EntryView was, Deed deed) {

    public enum Deed {
        /// came along with the product
        SEEDED,
        IMPORTED,
        ADDED,
        CHANGED,
        APPROVED,
        RETIRED,
        CHECKED
    }
}
