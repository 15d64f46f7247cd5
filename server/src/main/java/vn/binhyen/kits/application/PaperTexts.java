package vn.binhyen.kits.application;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import vn.binhyen.kits.PaperText;
import vn.binhyen.kits.PaperText.Annex;
import vn.binhyen.kits.PaperText.Drawn;
import vn.binhyen.papers.Organisations;
import vn.binhyen.papers.PaperTypes;

/// Reads the words of a paper, and of a kit what it changes in one.
final class PaperTexts {

    /// What papers may name.
    record Known(Set<String> types, Set<String> organisations) {
        static Known of(PaperTypes types, Organisations organisations) {
            var codes = new LinkedHashSet<String>();
            types.all().forEach(each -> codes.add(each.code()));
            return new Known(codes, new TreeSet<>(organisations.codes()));
        }
    }

    /// Lines a kit adds at the end of a paper's body.
    private static final String MORE = "more";

    private static final List<String> FIELDS =
            List.of(
                    "type",
                    "organisation",
                    "about",
                    "to",
                    "authority",
                    "grounds",
                    "body",
                    MORE,
                    "annexes",
                    "signed",
                    "copies");
    private static final List<String> NEEDED =
            List.of("type", "organisation", "about", "body", "signed");
    private static final PaperText NOTHING =
            new PaperText(
                    "", "", "", List.of(), "", List.of(), "", List.of(), List.of(), List.of());

    private final KitYaml yaml;
    private final Known known;
    private final Set<String> parts;

    /// @param parts the names of parts that may stand in its texts
    PaperTexts(KitYaml yaml, Known known, Set<String> parts) {
        this.yaml = yaml;
        this.known = known;
        this.parts = parts;
    }

    /// A whole paper.
    PaperText whole(Node node) {
        return changed(NOTHING, node, NEEDED);
    }

    /// The common paper with what stands here in place of it.
    PaperText changed(PaperText common, Node node) {
        return changed(common, node, List.of());
    }

    private PaperText changed(PaperText common, Node node, List<String> needed) {
        Map<String, Node> fields = yaml.fields(node, FIELDS, needed);
        Node type = fields.get("type");
        Node organisation = fields.get("organisation");
        return new PaperText(
                type == null ? common.type() : yaml.oneOf(type, "type of paper", known.types()),
                organisation == null
                        ? common.organisation()
                        : yaml.oneOf(organisation, "organisation", known.organisations()),
                text(fields, "about", common.about()),
                texts(fields, "to", common.to()),
                text(fields, "authority", common.authority()),
                texts(fields, "grounds", common.grounds()),
                body(fields, common.body()),
                fields.containsKey("annexes") ? annexes(fields.get("annexes")) : common.annexes(),
                fields.containsKey("signed") ? signed(fields.get("signed")) : common.signatures(),
                texts(fields, "copies", common.copies()));
    }

    private String body(Map<String, Node> fields, String common) {
        String body = text(fields, "body", common);
        String more = text(fields, MORE, "");
        return more.isEmpty() ? body : body + "\n" + more;
    }

    private String text(Map<String, Node> fields, String name, String common) {
        return fields.containsKey(name) ? yaml.text(fields.get(name), parts) : common;
    }

    private List<String> texts(Map<String, Node> fields, String name, List<String> common) {
        return fields.containsKey(name) ? yaml.texts(fields.get(name), Set.of()) : common;
    }

    private List<Annex> annexes(@Nullable Node node) {
        return yaml.each(node).map(this::annex).toList();
    }

    private Annex annex(Node node) {
        Map<String, Node> fields =
                yaml.fields(node, List.of("title", "body", "table"), List.of("title"));
        var names = new LinkedHashSet<String>();
        Stream.of(Drawn.values()).forEach(each -> names.add(word(each)));
        Node table = fields.get("table");
        String drawn = table == null ? "none" : yaml.oneOf(table, "table", names);
        String body = yaml.text(fields.get("body"), parts);
        if (table == null && body.isEmpty())
            yaml.wrong(node, "an annex holds something", "body, table");
        return new Annex(
                yaml.text(fields.get("title"), Set.of()),
                body,
                Stream.of(Drawn.values())
                        .filter(each -> word(each).equals(drawn))
                        .findFirst()
                        .orElse(Drawn.NONE));
    }

    private static String word(Drawn drawn) {
        return drawn.name().toLowerCase(Locale.ROOT);
    }

    private List<List<String>> signed(@Nullable Node node) {
        var all = new ArrayList<List<String>>();
        yaml.each(node)
                .forEach(each -> {
                    List<String> lines = yaml.texts(each, Set.of());
                    if (lines.isEmpty() || lines.size() > 3) {
                        yaml.wrong(
                                each, "a signature has its lines", "one to three lines of offices");
                    }
                    all.add(lines);
                });
        if (all.isEmpty() || all.size() > 2) {
            yaml.wrong(node, "a paper is signed by one, or by two", "[[CHỦ TỊCH]]");
        }
        return all;
    }
}
