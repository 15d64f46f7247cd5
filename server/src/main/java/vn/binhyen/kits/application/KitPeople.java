package vn.binhyen.kits.application;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import vn.binhyen.kernel.CheckedYaml;
import vn.binhyen.kits.Blank;
import vn.binhyen.kits.Kit;

/// Reads who a kit needs: its board, who takes part, its teams.
final class KitPeople {

    /// The offices there are, as `movement` keeps them; the first leads.
    private static final Set<String> OFFICES =
            Collections.unmodifiableSet(
                    new LinkedHashSet<>(
                            List.of(
                                    "head",
                                    "standing-deputy",
                                    "deputy",
                                    "secretary",
                                    "assigned-police",
                                    "member")));

    private static final String HEAD = "head";

    private record Count(int least, int most) {}

    private static final Pattern COUNT = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3}))?");

    private final KitYaml yaml;

    KitPeople(KitYaml yaml) {
        this.yaml = yaml;
    }

    Kit.Board board(@Nullable Node node) {
        if (node == null) return new Kit.Board("", List.of());
        List<String> both = List.of("name", "offices");
        Map<String, Node> fields = yaml.fields(node, both, both);
        List<Kit.Office> offices = offices(fields.get("offices"));
        boolean led = offices.stream().anyMatch(it -> it.code().equals(HEAD) && it.most() == 1);
        if (fields.containsKey("offices") && !led) {
            yaml.wrong(fields.get("offices"), "nobody leads the board", "{office: head, count: 1}");
        }
        String name = yaml.text(fields.get("name"), Set.of());
        if (Blank.namesIn(name).contains(Blank.BOARD.key())) {
            yaml.wrong(fields.get("name"), "the board's name names itself", "{model}, {unit}");
        }
        return new Kit.Board(name, offices);
    }

    List<Kit.Role> roles(@Nullable Node node) {
        List<String> all = List.of("role", "name", "part");
        return yaml.each(node)
                .map(each -> yaml.fields(each, all, all))
                .map(it ->
                        new Kit.Role(
                                yaml.name(it.get("role")),
                                yaml.line(it.get("name")),
                                yaml.line(it.get("part"))))
                .toList();
    }

    List<Kit.Team> teams(@Nullable Node node) {
        List<String> all = List.of("team", "name", "how", "count", "offices");
        return yaml.each(node).map(each -> team(yaml.fields(each, all, all))).toList();
    }

    private Kit.Team team(Map<String, Node> fields) {
        Count count = count(fields.get("count"));
        return new Kit.Team(
                yaml.name(fields.get("team")),
                yaml.line(fields.get("name")),
                yaml.line(fields.get("how")),
                count.least(),
                count.most(),
                offices(fields.get("offices")));
    }

    private List<Kit.Office> offices(@Nullable Node node) {
        var codes = new HashSet<String>();
        return yaml.each(node).map(each -> office(each, codes)).toList();
    }

    private Kit.Office office(Node node, Set<String> codes) {
        List<String> all = List.of("office", "name", "count", "held-by");
        Map<String, Node> fields = yaml.fields(node, all, all);
        String code = yaml.oneOf(fields.get("office"), "office", OFFICES);
        if (!codes.add(code)) yaml.wrong(node, "'" + code + "' stands here twice", "once");
        Count count = count(fields.get("count"));
        return new Kit.Office(
                code,
                yaml.line(fields.get("name")),
                count.least(),
                count.most(),
                yaml.texts(fields.get("held-by"), Set.of()));
    }

    private Count count(@Nullable Node node) {
        String text = CheckedYaml.scalar(node);
        Matcher it = COUNT.matcher(text);
        if (it.matches()) {
            int least = Integer.parseInt(it.group(1));
            int most = it.group(2) == null ? least : Integer.parseInt(it.group(2));
            if (least <= most && most > 0) return new Count(least, most);
        }
        yaml.wrong(node, "'" + text + "' does not say how many", "1", "2-4");
        return new Count(1, 1);
    }
}
