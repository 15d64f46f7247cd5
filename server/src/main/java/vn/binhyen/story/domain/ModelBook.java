package vn.binhyen.story.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import vn.binhyen.kernel.CheckedYaml;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.SaidNumber;

/// The committees and models of the movement as the story has them, with all that was done:
/// `story/models.yaml`.
public record ModelBook(List<Committee> committees, List<Entry> entries) {

    /// One model at one place.
    ///
    /// @param at which commune of before July 2025 that became one of today's whole, from 1
    /// @param named that commune instead, where there is one of that name
    /// @param province at the whole province instead
    /// @param arose the first day of one that arose by itself; null for a planned one
    /// @param notice the number of its announcement; empty, and no day, for one not announced
    public record Entry(
            String key,
            String model,
            String kit,
            int at,
            String named,
            boolean province,
            String place,
            String area,
            @Nullable LocalDate arose,
            List<Taken> steps,
            int teams,
            int members,
            Map<String, String> traits,
            List<Done> done,
            List<Count> counts,
            String notice,
            @Nullable LocalDate announced) {}

    /// A steering committee, of the province or of the commune of the tour.
    ///
    /// @param above the key of the one above; empty for none
    public record Committee(
            String key,
            String name,
            String shortName,
            String head,
            String standing,
            String decision,
            LocalDate on,
            boolean province,
            String above,
            List<Map<String, String>> members,
            List<Map<String, String>> papers) {}

    /// A step of its life; `ending` is empty for all but the last.
    public record Taken(
            String step, LocalDate on, String number, String signer, String note, String ending) {}

    /// An activity.
    ///
    /// @param said numbers by field, or by `field.choice`
    public record Done(
            String kind,
            LocalDate on,
            Map<String, Figure> said,
            Map<String, String> answers,
            String words) {}

    /// A number counted outside the system.
    public record Count(String indicator, LocalDate on, Figure number) {}

    public static ModelBook shipped() {
        return read(StoryText.whole("models.yaml"));
    }

    /// @throws IllegalArgumentException with every mistake and its line
    static ModelBook read(String text) {
        var reading = new Reading(new CheckedYaml("story/models.yaml"));
        ModelBook book = reading.book(text);
        if (!reading.yaml.mistakes().isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", reading.yaml.mistakes()));
        }
        return book;
    }

    private record Reading(CheckedYaml yaml) {

        private static final List<String> ENTRY =
                List.of(
                        "key",
                        "model",
                        "kit",
                        "at",
                        "named",
                        "province",
                        "place",
                        "area",
                        "arose",
                        "steps",
                        "teams",
                        "members",
                        "traits",
                        "done",
                        "counts",
                        "notice",
                        "announced");

        ModelBook book(String text) {
            List<String> parts = List.of("committees", "models");
            Optional<Node> root = yaml.root(text, parts);
            if (root.isEmpty()) return new ModelBook(List.of(), List.of());
            var fields = yaml.fields(root.get(), parts, parts);
            return new ModelBook(
                    yaml.each(fields.get("committees")).map(this::committee).toList(),
                    yaml.each(fields.get("models")).map(this::entry).toList());
        }

        private Committee committee(Node node) {
            var of =
                    yaml.fields(
                            node,
                            List.of(
                                    "key",
                                    "name",
                                    "short",
                                    "head",
                                    "standing",
                                    "decision",
                                    "on",
                                    "province",
                                    "above",
                                    "members",
                                    "papers"),
                            List.of("key", "name", "on"));
            return new Committee(
                    CheckedYaml.scalar(of.get("key")),
                    CheckedYaml.scalar(of.get("name")),
                    CheckedYaml.scalar(of.get("short")),
                    CheckedYaml.scalar(of.get("head")),
                    CheckedYaml.scalar(of.get("standing")),
                    CheckedYaml.scalar(of.get("decision")),
                    day(of.get("on")),
                    CheckedYaml.scalar(of.get("province")).equals("true"),
                    CheckedYaml.scalar(of.get("above")),
                    yaml.each(of.get("members")).map(yaml::pairs).toList(),
                    yaml.each(of.get("papers")).map(yaml::pairs).toList());
        }

        private Entry entry(Node node) {
            var of = yaml.fields(node, ENTRY, List.of("key", "model", "steps"));
            return new Entry(
                    CheckedYaml.scalar(of.get("key")),
                    CheckedYaml.scalar(of.get("model")),
                    CheckedYaml.scalar(of.get("kit")),
                    number(of.get("at")),
                    CheckedYaml.scalar(of.get("named")),
                    CheckedYaml.scalar(of.get("province")).equals("true"),
                    CheckedYaml.scalar(of.get("place")),
                    CheckedYaml.scalar(of.get("area")),
                    of.containsKey("arose") ? day(of.get("arose")) : null,
                    yaml.each(of.get("steps")).map(this::taken).toList(),
                    number(of.get("teams")),
                    number(of.get("members")),
                    words(of.get("traits")),
                    yaml.each(of.get("done")).map(this::done).toList(),
                    yaml.each(of.get("counts")).map(this::count).toList(),
                    CheckedYaml.scalar(of.get("notice")),
                    of.containsKey("announced") ? day(of.get("announced")) : null);
        }

        private Taken taken(Node node) {
            var of =
                    yaml.fields(
                            node,
                            List.of("step", "on", "number", "signer", "note", "ending"),
                            List.of("step", "on"));
            return new Taken(
                    CheckedYaml.scalar(of.get("step")),
                    day(of.get("on")),
                    CheckedYaml.scalar(of.get("number")),
                    CheckedYaml.scalar(of.get("signer")),
                    CheckedYaml.scalar(of.get("note")),
                    CheckedYaml.scalar(of.get("ending")));
        }

        private Done done(Node node) {
            var of =
                    yaml.fields(
                            node,
                            List.of("kind", "on", "said", "chosen", "told", "words"),
                            List.of("kind", "on"));
            var said = new LinkedHashMap<String, Figure>();
            words(of.get("said")).forEach((field, text) -> said.put(field, figure(node, text)));
            var answers = new LinkedHashMap<>(words(of.get("chosen")));
            answers.putAll(words(of.get("told")));
            return new Done(
                    CheckedYaml.scalar(of.get("kind")),
                    day(of.get("on")),
                    said,
                    answers,
                    CheckedYaml.scalar(of.get("words")));
        }

        private Count count(Node node) {
            List<String> names = List.of("indicator", "on", "number");
            var of = yaml.fields(node, names, names);
            return new Count(
                    CheckedYaml.scalar(of.get("indicator")),
                    day(of.get("on")),
                    figure(node, CheckedYaml.scalar(of.get("number"))));
        }

        private Map<String, String> words(@Nullable Node node) {
            return node == null ? Map.of() : yaml.pairs(node);
        }

        private Figure figure(Node node, String text) {
            Optional<Figure> read = SaidNumber.read(text);
            if (read.isEmpty()) yaml.wrong(node, "'" + text + "' is no number", "trên 80");
            return read.orElse(Figure.NONE);
        }

        private LocalDate day(@Nullable Node node) {
            try {
                return LocalDate.parse(CheckedYaml.scalar(node));
            } catch (java.time.format.DateTimeParseException e) {
                yaml.wrong(node, "this is no day", "2022-05-19");
                return LocalDate.EPOCH;
            }
        }

        private int number(@Nullable Node node) {
            String text = CheckedYaml.scalar(node);
            if (text.isEmpty()) return 0;
            if (text.matches("\\d{1,6}")) return Integer.parseInt(text);
            yaml.wrong(node, "this is no number", "7");
            return 0;
        }
    }
}
