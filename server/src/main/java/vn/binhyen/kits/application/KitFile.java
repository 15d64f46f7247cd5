package vn.binhyen.kits.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import vn.binhyen.kits.Kit;
import vn.binhyen.kits.PaperKind;
import vn.binhyen.kits.PaperText;

/// Reads one kit's file and says of each mistake where it is, what is wrong and what is allowed.
final class KitFile {

    /// @param mistakes `file:line: what is wrong; allowed: …`
    record Reading(Optional<Kit> kit, List<String> mistakes) {}

    private static final List<String> FIELDS =
            List.of(
                    "kit",
                    "edition",
                    "from",
                    "until",
                    "name",
                    "kind",
                    "purpose",
                    "fits",
                    "fits-not",
                    "board",
                    "members",
                    "teams",
                    "activities",
                    "plan",
                    "targets",
                    "indicators",
                    "criteria",
                    "parts",
                    "papers",
                    "poster",
                    "doubts");
    private static final List<String> NEEDED =
            List.of(
                    "kit",
                    "edition",
                    "from",
                    "name",
                    "kind",
                    "purpose",
                    "fits",
                    "fits-not",
                    "board",
                    "members",
                    "activities",
                    "plan",
                    "indicators",
                    "parts",
                    "poster");
    private static final Set<String> DOORS =
            new TreeSet<>(List.of("bao-tin", "hoi", "luu-tru", "tra-cuu", "trang-that"));

    private final KitYaml yaml;
    private final KitPeople people;
    private final CommonTexts common;
    private final KitReader.Known known;
    private final String text;

    private KitFile(String file, String text, CommonTexts common, KitReader.Known known) {
        this.yaml = new KitYaml(file);
        this.people = new KitPeople(yaml);
        this.text = text;
        this.common = common;
        this.known = known;
    }

    static Reading read(String file, String text, CommonTexts common, KitReader.Known known) {
        var reader = new KitFile(file, text, common, known);
        Optional<Kit> kit = reader.kit();
        List<String> mistakes = reader.yaml.mistakes();
        return new Reading(mistakes.isEmpty() ? kit : Optional.empty(), mistakes);
    }

    private Optional<Kit> kit() {
        return yaml.root(text, FIELDS)
                .map(root -> yaml.fields(root, FIELDS, NEEDED))
                .filter(fields -> fields.keySet().containsAll(NEEDED))
                .map(this::kit);
    }

    private Kit kit(Map<String, Node> fields) {
        List<String> activities =
                yaml.namesOf(fields.get("activities"), "activity", known.activities());
        Optional<LocalDate> until = Optional.ofNullable(fields.get("until")).map(yaml::day);
        LocalDate from = yaml.day(fields.get("from"));
        if (until.isPresent() && until.get().isBefore(from)) {
            yaml.wrong(
                    fields.get("until"), "it ends before it begins", "a day from " + from + " on");
        }
        Map<String, String> parts = parts(fields.get("parts"));
        var plan = new KitPlan(yaml, activities);
        return new Kit(
                yaml.name(fields.get("kit")),
                yaml.words(fields.get("name")),
                yaml.number(fields.get("edition"), 1, 999),
                from,
                until,
                kind(fields.get("kind")),
                yaml.words(fields.get("purpose")),
                yaml.words(fields.get("fits")),
                yaml.words(fields.get("fits-not")),
                people.board(fields.get("board")),
                people.roles(fields.get("members")),
                people.teams(fields.get("teams")),
                activities,
                plan.undertakings(fields.get("plan")),
                plan.targets(fields.get("targets")),
                yaml.namesOf(fields.get("indicators"), "indicator", known.indicators()),
                Optional.ofNullable(fields.get("criteria")).map(yaml::name),
                papers(fields.get("papers"), parts),
                poster(fields.get("poster")),
                doubts(fields.get("doubts")));
    }

    private Kit.Kind kind(@Nullable Node node) {
        String code = yaml.oneOf(node, "kind of model", common.kinds().keySet());
        return common.kinds().getOrDefault(code, common.kinds().values().iterator().next());
    }

    private Map<String, String> parts(@Nullable Node node) {
        var parts = new LinkedHashMap<String, String>();
        if (node == null) return parts;
        yaml.fields(node, List.copyOf(common.parts().keySet()), List.copyOf(common.needed()))
                .forEach((name, words) -> parts.put(name, yaml.text(words, Set.of())));
        return parts;
    }

    private Map<PaperKind, PaperText> papers(@Nullable Node node, Map<String, String> parts) {
        var papers = new EnumMap<PaperKind, PaperText>(common.papers());
        var reader = new PaperTexts(yaml, known.papers(), common.parts().keySet());
        if (node != null) {
            yaml.fields(node, CommonTexts.paperNames(), List.of())
                    .forEach((name, change) ->
                            papers.computeIfPresent(
                                    PaperKind.of(name).orElseThrow(),
                                    (_, paper) -> reader.changed(paper, change)));
        }
        papers.replaceAll((_, paper) -> common.with(paper, parts));
        return papers;
    }

    private Kit.Poster poster(@Nullable Node node) {
        List<String> all = List.of("title", "lines", "danger", "leads-to");
        Map<String, Node> fields = node == null ? Map.of() : yaml.fields(node, all, all);
        List<String> lines = yaml.texts(fields.get("lines"), Set.of());
        if (fields.containsKey("lines") && lines.size() != 3) {
            yaml.wrong(
                    fields.get("lines"), "a poster is read from three steps away", "three lines");
        }
        String danger = yaml.line(fields.get("danger"));
        for (String number : List.of("113", "114", "115")) {
            if (fields.containsKey("danger") && !danger.contains(number)) {
                yaml.wrong(fields.get("danger"), number + " is missing", "113, 114 and 115");
            }
        }
        return new Kit.Poster(
                yaml.text(fields.get("title"), Set.of()),
                lines,
                danger,
                yaml.oneOf(fields.get("leads-to"), "page of a commune", DOORS));
    }

    private List<Kit.Doubt> doubts(@Nullable Node node) {
        var doubts = new ArrayList<>(common.doubts());
        doubts.addAll(CommonTexts.doubts(yaml, node));
        return doubts;
    }
}
