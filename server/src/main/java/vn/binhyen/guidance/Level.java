package vn.binhyen.guidance;

/// The level of the authority that decides; since 2025 there is none between commune and province.
public enum Level implements Written {
    COMMUNE("xã"),
    PROVINCE("tỉnh"),
    MINISTRY("bộ");

    private final String vietnamese;

    Level(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    @Override
    public String vietnamese() {
        return vietnamese;
    }
}
