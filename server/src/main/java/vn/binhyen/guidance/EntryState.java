package vn.binhyen.guidance;

/// Where an entry of the catalogue stands. Retired is not deleted: what was said once can be looked
/// up for ever.
public enum EntryState implements Written {
    DRAFT("nháp"),
    APPROVED("đã duyệt"),
    RETIRED("đã rút");

    private final String vietnamese;

    EntryState(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    @Override
    public String vietnamese() {
        return vietnamese;
    }
}
