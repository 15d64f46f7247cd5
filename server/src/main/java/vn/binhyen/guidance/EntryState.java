package vn.binhyen.guidance;

/// Where an entry of the catalogue stands. Retired is not deleted: what was said once can be looked
/// up for ever.
public enum EntryState implements Written {
    DRAFT("draft", "nháp"),
    APPROVED("approved", "đã duyệt"),
    RETIRED("retired", "đã rút");

    private final String word;
    private final String vietnamese;

    EntryState(String word, String vietnamese) {
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
