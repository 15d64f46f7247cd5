package vn.binhyen.announcements.application;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import vn.binhyen.announcements.DossierTemplate;
import vn.binhyen.kernel.CheckedYaml;
import vn.binhyen.kits.Wording;
import vn.binhyen.movement.StepKind;

/// Reads one list of what a dossier holds and says of each mistake where it is, what is wrong and
/// what is allowed.
final class TemplateFile {

    record Reading(Optional<DossierTemplate> template, List<String> mistakes) {}

    private static final String ALL = "all";
    private static final List<String> FIELDS =
            List.of("dossier", "version", "from", "until", "province", "items", "doubts");
    private static final List<String> NEEDED =
            List.of("dossier", "version", "from", "province", "items");

    private final CheckedYaml yaml;

    private TemplateFile(String file) {
        this.yaml = new CheckedYaml(file);
    }

    static Reading read(String file, String text) {
        var reader = new TemplateFile(file);
        Optional<DossierTemplate> template =
                reader.yaml
                        .root(text, FIELDS)
                        .map(root -> reader.yaml.fields(root, FIELDS, NEEDED))
                        .filter(fields -> fields.keySet().containsAll(NEEDED))
                        .map(reader::template);
        List<String> mistakes = reader.yaml.mistakes();
        return new Reading(mistakes.isEmpty() ? template : Optional.empty(), mistakes);
    }

    private DossierTemplate template(Map<String, Node> fields) {
        var codes = new HashSet<String>();
        List<DossierTemplate.Item> items =
                yaml.each(fields.get("items")).map(each -> item(each, codes)).toList();
        if (items.stream().noneMatch(DossierTemplate.Item::needed)) {
            yaml.wrong(
                    fields.get("items"), "nothing is needed", "at least one item with needed: yes");
        }
        return new DossierTemplate(
                yaml.name(fields.get("dossier")),
                number(fields.get("version")),
                day(fields.get("from")),
                Optional.ofNullable(fields.get("until")).map(this::day),
                province(fields.get("province")),
                items,
                yaml.each(fields.get("doubts")).map(this::doubt).toList());
    }

    private DossierTemplate.Item item(Node node, Set<String> codes) {
        Map<String, Node> fields =
                yaml.fields(
                        node,
                        List.of("item", "name", "needed", "step"),
                        List.of("item", "name", "needed"));
        String code = yaml.name(fields.get("item"));
        if (!codes.add(code)) yaml.wrong(node, "'" + code + "' stands here twice", "once");
        Node name = fields.get("name");
        List<String> both = List.of("vi", "en");
        Map<String, Node> words = name == null ? Map.of() : yaml.fields(name, both, both);
        return new DossierTemplate.Item(
                code,
                new Wording(
                        CheckedYaml.scalar(words.get("vi")), CheckedYaml.scalar(words.get("en"))),
                yes(fields.get("needed")),
                Optional.ofNullable(fields.get("step")).flatMap(this::step));
    }

    private Optional<StepKind> step(Node node) {
        Optional<StepKind> step = StepKind.ofWord(CheckedYaml.scalar(node));
        if (step.isEmpty()) {
            yaml.wrong(
                    node,
                    "there is no step '" + CheckedYaml.scalar(node) + "'",
                    Stream.of(StepKind.values()).map(StepKind::word).toArray(String[]::new));
        }
        return step;
    }

    private DossierTemplate.Doubt doubt(Node node) {
        List<String> both = List.of("about", "note");
        Map<String, Node> fields = yaml.fields(node, both, both);
        return new DossierTemplate.Doubt(
                CheckedYaml.scalar(fields.get("about")), CheckedYaml.scalar(fields.get("note")));
    }

    private Optional<String> province(@Nullable Node node) {
        String code = CheckedYaml.scalar(node);
        if (code.equals(ALL)) return Optional.empty();
        if (!code.matches("\\d{2}")) {
            yaml.wrong(node, "'" + code + "' is no province", ALL, "its code of two digits: 66");
        }
        return Optional.of(code);
    }

    private int number(@Nullable Node node) {
        String text = CheckedYaml.scalar(node);
        if (text.matches("[1-9]\\d{0,3}")) return Integer.parseInt(text);
        yaml.wrong(node, "'" + text + "' is no version", "1 to 9999");
        return 1;
    }

    private boolean yes(@Nullable Node node) {
        String word = CheckedYaml.scalar(node);
        if (node != null && !word.equals("yes") && !word.equals("no")) {
            yaml.wrong(node, "'" + word + "' is neither", "yes", "no");
        }
        return word.equals("yes");
    }

    private LocalDate day(@Nullable Node node) {
        try {
            return LocalDate.parse(CheckedYaml.scalar(node));
        } catch (DateTimeParseException _) {
            yaml.wrong(node, "'" + CheckedYaml.scalar(node) + "' is no day", "2026-01-31");
            return LocalDate.EPOCH;
        }
    }
}
