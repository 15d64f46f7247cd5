package vn.binhyen.story.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Made-up names out of `story/names.txt`, Kinh, Ê Đê and M'nông.
public final class Names {

    private final Map<String, List<String>> lists;

    private Names(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    public static Names shipped() {
        return new Names(
                StoryText.lines("names.txt")
                        .map(line -> line.split(": ", 2))
                        .collect(
                                Collectors.toMap(
                                        part -> part[0],
                                        part -> Arrays.stream(part[1].split(", ")).toList())));
    }

    /// A full name; among the Ê Đê and M'nông the family's name stands last.
    public String somebody(Chance chance) {
        boolean man = chance.of(0.5);
        String end = man ? "-m" : "-f";
        if (chance.of(0.25)) return two(chance, "ede-given" + end, "ede-family");
        if (chance.of(0.1)) return two(chance, "mnong-given" + end, "mnong-family");
        return two(chance, "kinh-family", "kinh-middle" + end)
                + " "
                + chance.oneOf(list("kinh-given" + end));
    }

    /// What residents call their village.
    public String village(Chance chance) {
        return chance.of(0.5)
                ? "buôn " + chance.oneOf(list("village-ede"))
                : chance.of(0.4)
                        ? "thôn " + (1 + chance.below(16))
                        : "thôn " + chance.oneOf(list("village-kinh"));
    }

    Stream<String> all() {
        return lists.values().stream().flatMap(List::stream);
    }

    private String two(Chance chance, String first, String second) {
        return chance.oneOf(list(first)) + " " + chance.oneOf(list(second));
    }

    private List<String> list(String name) {
        return Objects.requireNonNull(lists.get(name), name);
    }
}
