package vn.binhyen.guidance;

/// The level of the authority that decides; since 2025 there is none between commune and province.
public enum Level implements Written {
    COMMUNE("commune", "xã"),
    PROVINCE("province", "tỉnh"),
    MINISTRY("ministry", "bộ");

    private final String word;
    private final String vietnamese;

    Level(String word, String vietnamese) {
        this.word = word;
        this.vietnamese = vietnamese;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String vietnamese() {
        return vietnamese;
    }
}
