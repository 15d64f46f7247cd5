package vn.binhyen.guidance;

/// How papers are handed in.
public enum Way implements Written {
    DIRECT("direct", "trực tiếp"),
    ONLINE("online", "trên mạng"),
    POST("post", "bưu chính");

    private final String word;
    private final String vietnamese;

    Way(String word, String vietnamese) {
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
