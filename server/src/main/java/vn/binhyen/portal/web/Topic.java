package vn.binhyen.portal.web;

import java.util.Arrays;

/// The everyday topics to pick from. What a thing is in law an officer decides later.
public enum Topic {
    THEFT("theft", "bag"),
    DISORDER("disorder", "people"),
    NOISE("noise", "sound"),
    VICE("vice", "dice"),
    ROAD("road", "bike"),
    OTHER("other", "more");

    private final String word;
    private final String icon;

    Topic(String word, String icon) {
        this.word = word;
        this.icon = icon;
    }

    public String word() {
        return word;
    }

    public String icon() {
        return icon;
    }

    static Topic of(String word) {
        return Arrays.stream(values())
                .filter(topic -> topic.word.equals(word))
                .findFirst()
                .orElse(OTHER);
    }
}
