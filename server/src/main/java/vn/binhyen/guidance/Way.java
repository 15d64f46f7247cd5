package vn.binhyen.guidance;

/// How papers are handed in.
public enum Way implements Written {
    DIRECT("trực tiếp"),
    ONLINE("trên mạng"),
    POST("bưu chính");

    private final String vietnamese;

    Way(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    @Override
    public String vietnamese() {
        return vietnamese;
    }
}
