package vn.binhyen.kits.application;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import vn.binhyen.kernel.CheckedYaml;
import vn.binhyen.kits.Kit;
import vn.binhyen.kits.PaperKind;
import vn.binhyen.kits.PaperText;

/// What all kits have in common: the kinds of models, every paper as it is where a kit does not say
/// otherwise, and the parts a kit fills into them.
///
/// @param parts each with the words that stand where a kit has none; empty where it must have some
record CommonTexts(
        Map<String, Kit.Kind> kinds,
        Map<String, String> parts,
        Map<PaperKind, PaperText> papers,
        List<Kit.Doubt> doubts) {

    record Reading(Optional<CommonTexts> texts, List<String> mistakes) {}

    private static final List<String> FIELDS = List.of("kinds", "parts", "papers", "doubts");

    static Reading read(String file, String text, PaperTexts.Known known) {
        var yaml = new KitYaml(file);
        Optional<Node> root = yaml.root(text, FIELDS);
        Optional<CommonTexts> texts =
                root.map(it -> yaml.fields(it, FIELDS, FIELDS))
                        .filter(fields -> fields.keySet().containsAll(FIELDS))
                        .map(fields -> texts(yaml, fields, known));
        List<String> mistakes = yaml.mistakes();
        return new Reading(mistakes.isEmpty() ? texts : Optional.empty(), mistakes);
    }

    private static CommonTexts texts(
            KitYaml yaml, Map<String, Node> fields, PaperTexts.Known known) {
        Map<String, String> parts = parts(yaml, fields.get("parts"));
        return new CommonTexts(
                kinds(yaml, fields.get("kinds")),
                parts,
                papers(yaml, fields.get("papers"), new PaperTexts(yaml, known, parts.keySet())),
                doubts(yaml, fields.get("doubts")));
    }

    static List<Kit.Doubt> doubts(KitYaml yaml, @Nullable Node node) {
        List<String> both = List.of("about", "note");
        return yaml.each(node)
                .map(each -> yaml.fields(each, both, both))
                .map(it -> new Kit.Doubt(yaml.line(it.get("about")), yaml.line(it.get("note"))))
                .toList();
    }

    /// Which papers there are, as files write them.
    static List<String> paperNames() {
        return Stream.of(PaperKind.values()).map(PaperKind::code).toList();
    }

    private static Map<String, Kit.Kind> kinds(KitYaml yaml, @Nullable Node node) {
        List<String> both = List.of("kind", "name");
        return yaml.each(node)
                .map(each -> yaml.fields(each, both, both))
                .map(it -> new Kit.Kind(yaml.name(it.get("kind")), yaml.words(it.get("name"))))
                .collect(
                        Collectors.toMap(
                                Kit.Kind::code, it -> it, (_, last) -> last, LinkedHashMap::new));
    }

    /// Any names; a part without words is for each kit to say.
    private static Map<String, String> parts(KitYaml yaml, @Nullable Node node) {
        var parts = new LinkedHashMap<String, String>();
        if (!(node instanceof MappingNode mapping)) {
            yaml.wrong(node, "names of parts and their words belong here", "tasks: …");
            return parts;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String name = yaml.name(tuple.getKeyNode());
            boolean open = CheckedYaml.scalar(tuple.getValueNode()).isEmpty();
            parts.put(name, open ? "" : yaml.text(tuple.getValueNode(), Set.of()));
        }
        return parts;
    }

    private static Map<PaperKind, PaperText> papers(
            KitYaml yaml, @Nullable Node node, PaperTexts reader) {
        var papers = new EnumMap<PaperKind, PaperText>(PaperKind.class);
        yaml.fields(Objects.requireNonNull(node), paperNames(), paperNames())
                .forEach((name, paper) ->
                        papers.put(PaperKind.of(name).orElseThrow(), reader.whole(paper)));
        return papers;
    }

    /// The parts each kit must say.
    Set<String> needed() {
        var needed = new LinkedHashSet<String>();
        parts.forEach((name, words) -> {
            if (words.isEmpty()) needed.add(name);
        });
        return needed;
    }

    /// A paper with a kit's parts in their places.
    ///
    /// @param said the kit's parts, by name
    PaperText with(PaperText paper, Map<String, String> said) {
        return new PaperText(
                paper.type(),
                paper.organisation(),
                paper.about(),
                paper.to(),
                paper.authority(),
                paper.grounds(),
                put(paper.body(), said),
                paper.annexes().stream()
                        .map(it ->
                                new PaperText.Annex(it.title(), put(it.body(), said), it.table()))
                        .toList(),
                paper.signatures(),
                paper.copies());
    }

    private String put(String text, Map<String, String> said) {
        String whole = text;
        for (String name : parts.keySet()) {
            whole =
                    whole.replace(
                            "{" + KitYaml.PART + name + "}",
                            said.getOrDefault(name, parts.getOrDefault(name, "")));
        }
        return whole;
    }
}
