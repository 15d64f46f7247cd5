package vn.binhyen.reports.application;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.Rates;
import vn.binhyen.figures.Words;
import vn.binhyen.kernel.CheckedYaml;
import vn.binhyen.papers.Organisations;
import vn.binhyen.papers.PaperTypes;
import vn.binhyen.reports.ReportForm;
import vn.binhyen.reports.domain.Form;
import vn.binhyen.reports.domain.Sentence;
import vn.binhyen.territory.UnitKind.Level;

/// Reads one form's file and says of each mistake where it is, what is wrong and what is allowed.
final class FormFile {

    /// What a form may name: indicators, shares, organisations and types of papers.
    record Known(
            Indicators indicators, Rates rates, Organisations organisations, PaperTypes types) {}

    /// @param mistakes `file:line: what is wrong; allowed: …`
    record Reading(Optional<Form> form, List<String> mistakes) {}

    /// Names of the report itself that may stand in its sentences.
    static final Set<String> BLANKS =
            Set.of(
                    "unit",
                    "place",
                    "province",
                    "kind",
                    "organisation",
                    "governing",
                    "from",
                    "to",
                    "year",
                    "next-year");

    private static final List<String> FIELDS =
            List.of(
                    "form",
                    "version",
                    "name",
                    "kind",
                    "periods",
                    "from",
                    "until",
                    "to-check",
                    "type",
                    "title",
                    "by",
                    "months",
                    "figures",
                    "grounds",
                    "body",
                    "annexes");
    private static final List<String> NEEDED =
            List.of(
                    "form", "version", "name", "kind", "periods", "from", "type", "title", "by",
                    "body");
    private static final List<String> OF_AN_ISSUER =
            List.of("organisation", "to", "signature", "copies");
    private static final Words NONE = new Words("", "");

    private final FormYaml yaml;
    private final Known known;
    private final String text;

    private FormFile(String file, String text, Known known) {
        this.text = text;
        this.known = known;
        this.yaml = new FormYaml(file, known, BLANKS);
    }

    static Reading read(String file, String text, Known known) {
        var reader = new FormFile(file, text, known);
        Optional<Form> form = reader.form();
        List<String> mistakes = reader.yaml.mistakes();
        return new Reading(mistakes.isEmpty() ? form : Optional.empty(), mistakes);
    }

    private Optional<Form> form() {
        Optional<Node> root = yaml.root(text, FIELDS);
        if (root.isEmpty()) return Optional.empty();
        Map<String, Node> fields = yaml.fields(root.get(), FIELDS, NEEDED);
        if (!fields.keySet().containsAll(NEEDED)) return Optional.empty();
        Map<Level, Form.Issuer> issuers = issuers(fields.get("by"));
        List<Form.Month> months = yaml.each(fields.get("months")).map(this::month).toList();
        named(fields.get("figures"));
        var parts = new PartFile(yaml, months.stream().map(Form.Month::key).toList());
        var form =
                new Form(
                        about(fields, issuers.keySet()),
                        type(fields.get("type")),
                        yaml.sentence(fields.get("title")),
                        issuers,
                        months,
                        yaml.each(fields.get("grounds")).map(yaml::sentence).toList(),
                        parts.body(fields.get("body")),
                        yaml.each(fields.get("annexes")).map(each -> annex(each, parts)).toList(),
                        text);
        return Optional.of(form);
    }

    private ReportForm about(Map<String, Node> fields, Set<Level> levels) {
        Node until = fields.get("until");
        LocalDate from = day(fields.get("from"));
        LocalDate last = until == null ? null : day(until);
        if (last != null && last.isBefore(from)) {
            yaml.wrong(until, "it ends before it begins", "a day from " + from + " on");
            last = null;
        }
        return new ReportForm(
                yaml.name(fields.get("form")),
                yaml.number(fields.get("version"), 1, 9999),
                yaml.words(fields.get("name")),
                yaml.oneOf(ReportForm.Kind.values(), fields.get("kind")),
                yaml.each(fields.get("periods"))
                        .map(each -> yaml.oneOf(ReportForm.Length.values(), each))
                        .toList(),
                levels,
                from,
                last,
                fields.containsKey("to-check") ? yaml.words(fields.get("to-check")) : NONE);
    }

    private LocalDate day(@Nullable Node node) {
        try {
            return LocalDate.parse(CheckedYaml.scalar(node));
        } catch (DateTimeParseException _) {
            yaml.wrong(node, "'" + CheckedYaml.scalar(node) + "' is no day", "2026-01-31");
            return LocalDate.EPOCH;
        }
    }

    private String type(@Nullable Node node) {
        String code = CheckedYaml.scalar(node);
        Set<String> codes = new LinkedHashSet<>();
        known.types().all().forEach(each -> codes.add(each.code()));
        if (!codes.contains(code)) {
            yaml.wrong(node, "there is no type of paper '" + code + "'", String.join(", ", codes));
        }
        return code;
    }

    private Map<Level, Form.Issuer> issuers(@Nullable Node node) {
        var issuers = new EnumMap<Level, Form.Issuer>(Level.class);
        yaml.fields(Objects.requireNonNull(node), FormYaml.LEVELS, List.of())
                .forEach((level, issuer) ->
                        issuers.put(Level.valueOf(level.toUpperCase(Locale.ROOT)), issuer(issuer)));
        if (issuers.isEmpty()) yaml.wrong(node, "nobody issues it", "commune, province");
        return issuers;
    }

    private Form.Issuer issuer(Node node) {
        Map<String, Node> fields =
                yaml.fields(node, OF_AN_ISSUER, List.of("organisation", "signature"));
        String organisation = CheckedYaml.scalar(fields.get("organisation"));
        if (fields.containsKey("organisation")
                && !known.organisations().codes().contains(organisation)) {
            yaml.wrong(
                    fields.get("organisation"),
                    "there is no organisation '" + organisation + "'",
                    String.join(", ", new TreeSet<>(known.organisations().codes())));
        }
        List<Sentence> signature = yaml.each(fields.get("signature")).map(yaml::sentence).toList();
        if (fields.containsKey("signature") && (signature.isEmpty() || signature.size() > 3)) {
            yaml.wrong(fields.get("signature"), "a signature has its lines", "one to three lines");
        }
        return new Form.Issuer(
                organisation,
                yaml.each(fields.get("to")).map(yaml::sentence).toList(),
                signature,
                yaml.each(fields.get("copies")).map(yaml::sentence).toList());
    }

    private Form.Month month(Node node) {
        List<String> all = List.of("key", "prompt", "after");
        Map<String, Node> fields = yaml.fields(node, all, all);
        String key = yaml.name(fields.get("key"));
        if (!yaml.blank(key)) yaml.wrong(node, "'" + key + "' is taken", "a name of its own");
        return new Form.Month(
                key, yaml.words(fields.get("prompt")), yaml.number(fields.get("after"), 0, 240));
    }

    /// In the order of the file: one may stand for others above it.
    private void named(@Nullable Node node) {
        if (node == null) return;
        if (!(node instanceof MappingNode mapping)) {
            yaml.wrong(node, "names and their formulas belong here", "open: cases-received - …");
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String name = yaml.name(tuple.getKeyNode());
            yaml.checked(
                    tuple.getValueNode(),
                    formulas -> {
                        formulas.name(name, CheckedYaml.scalar(tuple.getValueNode()));
                        return name;
                    });
        }
    }

    private Form.Annex annex(Node node, PartFile parts) {
        Map<String, Node> fields =
                yaml.fields(node, List.of("title", "landscape", "body"), List.of("title", "body"));
        return new Form.Annex(
                yaml.sentence(fields.get("title")),
                yaml.yes(fields.get("landscape")),
                parts.body(fields.get("body")));
    }
}
