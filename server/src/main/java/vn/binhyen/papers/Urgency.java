package vn.binhyen.papers;

/// How fast a paper has to reach its reader, as it is stamped.
public enum Urgency {
    NONE(""),
    URGENT("KHẨN"),
    VERY_URGENT("THƯỢNG KHẨN"),
    EXPRESS("HỎA TỐC");

    private final String stamp;

    Urgency(String stamp) {
        this.stamp = stamp;
    }

    /// Empty where nothing is stamped.
    public String stamp() {
        return stamp;
    }
}
