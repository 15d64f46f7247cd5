package vn.binhyen.assessment.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import vn.binhyen.assessment.CriteriaSet;
import vn.binhyen.assessment.CriteriaSet.Cap;
import vn.binhyen.assessment.CriteriaSet.Decider;
import vn.binhyen.assessment.CriteriaSet.Exclusion;
import vn.binhyen.assessment.CriteriaSet.Group;
import vn.binhyen.assessment.CriteriaSet.KnockOut;
import vn.binhyen.assessment.CriteriaSet.Level;
import vn.binhyen.assessment.CriteriaSet.Rounding;
import vn.binhyen.assessment.CriteriaSet.Span;
import vn.binhyen.assessment.Criterion;
import vn.binhyen.assessment.ObjectKind;
import vn.binhyen.figures.Words;
import vn.binhyen.kernel.CheckedYaml;

/// Reads one set of criteria and says of each mistake where it is, what is wrong and what is
/// allowed. How such a file is written: docs/assessment.md.
final class CriteriaFile {

    private static final List<String> NEEDED =
            List.of(
                    "criteria",
                    "version",
                    "name",
                    "objects",
                    "from",
                    "span",
                    "decided-by",
                    "rounding",
                    "groups",
                    "classes",
                    "effective",
                    "source",
                    "unverified");
    private static final List<String> FIELDS =
            java.util.stream.Stream.concat(
                            NEEDED.stream(),
                            java.util.stream.Stream.of(
                                    "until", "knock-outs", "not-rated", "least-months", "cap"))
                    .toList();
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("dd/MM");
    private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,2})?");
    private static final List<String> ROUNDINGS = List.of("half-up", "down", "up");

    /// @param mistakes `file:line: what is wrong; allowed: …`
    record Reading(Optional<CriteriaSet> set, List<String> mistakes) {}

    private final CheckedYaml yaml;
    private final @Nullable Collection<String> indicators;
    private final Set<String> codes = new HashSet<>();

    private CriteriaFile(String file, @Nullable Collection<String> indicators) {
        this.yaml = new CheckedYaml(file);
        this.indicators = indicators;
    }

    /// @param indicators the figures there are; null for a text kept from before, whose figures may
    ///   be no more
    static Reading read(String file, String text, @Nullable Collection<String> indicators) {
        var reader = new CriteriaFile(file, indicators);
        Optional<CriteriaSet> set = reader.yaml.root(text, FIELDS).flatMap(reader::set);
        return new Reading(set, reader.yaml.mistakes());
    }

    private Optional<CriteriaSet> set(Node root) {
        Map<String, Node> fields = yaml.fields(root, FIELDS, NEEDED);
        String code = yaml.name(fields.get("criteria"));
        int version = whole(fields.get("version"), 1, 9_999);
        Words name = wording(fields.get("name"));
        Set<ObjectKind> objects =
                yaml.each(fields.get("objects")).map(this::object).collect(Collectors.toSet());
        LocalDate from = day(fields.get("from"));
        LocalDate until = fields.containsKey("until") ? day(fields.get("until")) : null;
        Span span = span(fields.get("span"));
        Decider decidedBy = decider(fields.get("decided-by"));
        List<Group> groups = yaml.each(fields.get("groups")).map(this::group).toList();
        List<Level> levels = levels(fields.get("classes"));
        Set<String> known = levels.stream().map(Level::code).collect(Collectors.toSet());
        List<KnockOut> knockOuts =
                yaml.each(fields.get("knock-outs")).map(each -> knockOut(each, known)).toList();
        List<Exclusion> exclusions =
                yaml.each(fields.get("not-rated")).map(this::exclusion).toList();
        int months =
                fields.containsKey("least-months") ? whole(fields.get("least-months"), 1, 24) : 0;
        Rounding rounding = rounding(fields.get("rounding"));
        var effective = new LinkedHashSet<String>();
        yaml.each(fields.get("effective")).forEach(each -> effective.add(oneOf(each, known)));
        Optional<Cap> cap = Optional.ofNullable(fields.get("cap")).map(each -> cap(each, known));
        String source = CheckedYaml.scalar(fields.get("source"));
        boolean unverified = yes(fields.get("unverified"));
        if (objects.isEmpty()) {
            yaml.wrong(fields.get("objects"), "nothing is assessed by it", objectWords());
        }
        if (groups.isEmpty()) {
            yaml.wrong(fields.get("groups"), "there is no criterion", "a list of groups");
        }
        if (until != null && until.isBefore(from)) {
            yaml.wrong(fields.get("until"), "it ends before it begins", "a day after " + from);
        }
        BigDecimal most =
                groups.stream()
                        .flatMap(group -> group.criteria().stream())
                        .map(Criterion::points)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!levels.isEmpty() && levels.getFirst().limit().compareTo(most) > 0) {
            yaml.wrong(
                    fields.get("classes"),
                    "nobody can reach " + levels.getFirst().limit() + " points",
                    "at most " + most + ", the sum of all criteria");
        }
        if (!yaml.mistakes().isEmpty()) return Optional.empty();
        return Optional.of(
                new CriteriaSet(
                        code,
                        version,
                        name,
                        objects,
                        from,
                        until,
                        span,
                        decidedBy,
                        groups,
                        knockOuts,
                        exclusions,
                        months,
                        rounding,
                        levels,
                        effective,
                        cap,
                        source,
                        unverified));
    }

    private Group group(Node node) {
        List<String> all = List.of("group", "name", "criteria");
        Map<String, Node> fields = yaml.fields(node, all, all);
        List<Criterion> criteria =
                yaml.each(fields.get("criteria"))
                        .map(each ->
                                CriterionPart.read(
                                        yaml, each, indicators, this::wording, this::once))
                        .toList();
        if (criteria.isEmpty()) {
            yaml.wrong(fields.get("criteria"), "the group has no criterion", "a list");
        }
        return new Group(yaml.name(fields.get("group")), wording(fields.get("name")), criteria);
    }

    /// Codes of criteria, knock-outs and exclusions are told apart by one name in the whole file.
    private String once(@Nullable Node node) {
        String code = yaml.name(node);
        if (node != null && !codes.add(code)) {
            yaml.wrong(node, "'" + code + "' stands in this file twice", "another name");
        }
        return code;
    }

    private KnockOut knockOut(Node node, Set<String> levels) {
        List<String> all = List.of("knock-out", "name", "at-best");
        Map<String, Node> fields = yaml.fields(node, all, all);
        return new KnockOut(
                once(fields.get("knock-out")),
                wording(fields.get("name")),
                oneOf(fields.get("at-best"), levels));
    }

    private Exclusion exclusion(Node node) {
        List<String> all = List.of("reason", "name");
        Map<String, Node> fields = yaml.fields(node, all, all);
        return new Exclusion(once(fields.get("reason")), wording(fields.get("name")));
    }

    private List<Level> levels(@Nullable Node node) {
        List<Level> levels = yaml.each(node).map(this::level).toList();
        for (int i = 1; i < levels.size(); i++) {
            if (levels.get(i).limit().compareTo(levels.get(i - 1).limit()) >= 0) {
                yaml.wrong(
                        node,
                        "'" + levels.get(i).code() + "' does not begin below the class before it",
                        "classes from the best to the worst");
            }
        }
        if (node != null && (levels.isEmpty() || levels.getLast().limit().signum() != 0)) {
            yaml.wrong(node, "the worst class does not begin with 0 points", "at-least: 0");
        }
        return levels;
    }

    private Level level(Node node) {
        Map<String, Node> fields =
                yaml.fields(
                        node,
                        List.of("class", "name", "at-least", "more-than"),
                        List.of("class", "name"));
        boolean above = fields.containsKey("more-than");
        if (above == fields.containsKey("at-least")) {
            yaml.wrong(node, "where the class begins is not clear", "at-least or more-than");
        }
        Node limit = fields.get(above ? "more-than" : "at-least");
        return new Level(
                yaml.name(fields.get("class")),
                wording(fields.get("name")),
                number(yaml, limit),
                above);
    }

    private Cap cap(Node node, Set<String> levels) {
        List<String> all = List.of("class", "percent", "of");
        Map<String, Node> fields = yaml.fields(node, all, all);
        Set<String> of =
                yaml.each(fields.get("of"))
                        .map(each -> oneOf(each, levels))
                        .collect(Collectors.toSet());
        return new Cap(
                oneOf(fields.get("class"), levels), whole(fields.get("percent"), 1, 100), of);
    }

    private Span span(@Nullable Node node) {
        if (node == null) return new Span(MonthDay.of(1, 1), MonthDay.of(12, 31));
        List<String> all = List.of("from", "to");
        Map<String, Node> fields = yaml.fields(node, all, all);
        return new Span(dayOfYear(fields.get("from")), dayOfYear(fields.get("to")));
    }

    private Rounding rounding(@Nullable Node node) {
        if (node == null) return new Rounding(0, RoundingMode.HALF_UP);
        List<String> all = List.of("decimals", "mode");
        Map<String, Node> fields = yaml.fields(node, all, all);
        String mode = oneOf(fields.get("mode"), ROUNDINGS);
        return new Rounding(
                whole(fields.get("decimals"), 0, 2),
                switch (mode) {
                    case "down" -> RoundingMode.DOWN;
                    case "up" -> RoundingMode.UP;
                    default -> RoundingMode.HALF_UP;
                });
    }

    private ObjectKind object(Node node) {
        String word = CheckedYaml.scalar(node);
        return ObjectKind.ofWord(word)
                .orElseGet(() -> {
                    yaml.wrong(node, "nothing is called '" + word + "'", objectWords());
                    return ObjectKind.SITE;
                });
    }

    private static String[] objectWords() {
        return Arrays.stream(ObjectKind.values()).map(ObjectKind::word).toArray(String[]::new);
    }

    private Decider decider(@Nullable Node node) {
        return oneOf(node, List.of("commune", "province")).equals("province")
                ? Decider.PROVINCE
                : Decider.COMMUNE;
    }

    private String oneOf(@Nullable Node node, Collection<String> allowed) {
        String word = CheckedYaml.scalar(node);
        if (node != null && !allowed.contains(word)) {
            yaml.wrong(
                    node,
                    "'" + word + "' is none of these",
                    allowed.stream().sorted().toArray(String[]::new));
        }
        return word;
    }

    static BigDecimal number(CheckedYaml yaml, @Nullable Node node) {
        String text = CheckedYaml.scalar(node);
        if (NUMBER.matcher(text).matches()) return new BigDecimal(text.replace(',', '.'));
        yaml.wrong(node, "'" + text + "' is no number here", "0 to 9999, two decimals at most");
        return BigDecimal.ZERO;
    }

    private int whole(@Nullable Node node, int least, int most) {
        String text = CheckedYaml.scalar(node);
        if (text.matches("\\d{1,4}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) return number;
        }
        yaml.wrong(node, "'" + text + "' is no number here", least + " to " + most);
        return least;
    }

    private MonthDay dayOfYear(@Nullable Node node) {
        try {
            return MonthDay.parse(CheckedYaml.scalar(node), DAY_AND_MONTH);
        } catch (DateTimeException e) {
            String text = CheckedYaml.scalar(node);
            yaml.wrong(node, "'" + text + "' is no day of the year", "day/month, like 15/11");
            return MonthDay.of(1, 1);
        }
    }

    private LocalDate day(@Nullable Node node) {
        try {
            return LocalDate.parse(CheckedYaml.scalar(node));
        } catch (DateTimeException e) {
            String text = CheckedYaml.scalar(node);
            yaml.wrong(node, "'" + text + "' is no day", "year-month-day, like 2022-11-18");
            return NO_DAY;
        }
    }

    private boolean yes(@Nullable Node node) {
        String text = CheckedYaml.scalar(node).toLowerCase(Locale.ROOT);
        if (!text.equals("yes") && !text.equals("no")) {
            yaml.wrong(node, "'" + text + "' is no answer", "yes", "no");
        }
        return text.equals("yes");
    }

    private Words wording(@Nullable Node node) {
        if (node == null) return new Words("", "");
        List<String> both = List.of("vi", "en");
        Map<String, Node> words = yaml.fields(node, both, both);
        var wording =
                new Words(CheckedYaml.scalar(words.get("vi")), CheckedYaml.scalar(words.get("en")));
        if (wording.vi().isBlank() || wording.en().isBlank()) {
            yaml.wrong(node, "words are needed in both languages", "vi", "en");
        }
        return wording;
    }
}
