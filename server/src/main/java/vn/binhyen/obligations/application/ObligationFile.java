package vn.binhyen.obligations.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import vn.binhyen.figures.Words;
import vn.binhyen.kernel.CheckedYaml;
import vn.binhyen.obligations.Obligation;
import vn.binhyen.territory.UnitKind;

/// Reads one obligation's file and says of each mistake where it is, what is wrong and what is
/// allowed.
final class ObligationFile {

    private static final List<String> NEEDED =
            List.of(
                    "obligation",
                    "version",
                    "name",
                    "form",
                    "owed-by",
                    "to",
                    "due",
                    "remind",
                    "from",
                    "source",
                    "checked");
    private static final List<String> FIELDS =
            List.of(
                    "obligation",
                    "version",
                    "name",
                    "form",
                    "owed-by",
                    "to",
                    "due",
                    "remind",
                    "lock-after",
                    "from",
                    "until",
                    "source",
                    "checked");
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("dd/MM");
    private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

    /// @param mistakes `file:line: what is wrong; allowed: …`
    record Reading(Optional<Obligation> obligation, List<String> mistakes) {}

    private final CheckedYaml yaml;
    private final Collection<String> forms;

    private ObligationFile(String file, Collection<String> forms) {
        this.yaml = new CheckedYaml(file);
        this.forms = forms;
    }

    /// @param forms the report forms there are
    static Reading read(String file, String text, Collection<String> forms) {
        var reader = new ObligationFile(file, forms);
        Optional<Obligation> read =
                reader.yaml.root(text, FIELDS).flatMap(root -> reader.obligation(root));
        return new Reading(read, reader.yaml.mistakes());
    }

    private Optional<Obligation> obligation(Node root) {
        Map<String, Node> fields = yaml.fields(root, FIELDS, NEEDED);
        String code = yaml.name(fields.get("obligation"));
        int version = whole(fields.get("version"), 1, 9_999);
        Words name = wording(fields.get("name"));
        String form = form(fields.get("form"));
        Set<UnitKind.Level> owedBy =
                yaml.each(fields.get("owed-by")).map(this::level).collect(Collectors.toSet());
        Words to = wording(fields.get("to"));
        List<Obligation.Due> due = yaml.each(fields.get("due")).map(this::due).toList();
        List<Integer> remind =
                yaml.each(fields.get("remind")).map(each -> whole(each, 0, 90)).toList();
        Node lock = fields.get("lock-after");
        Integer lockAfter = lock == null ? null : (Integer) whole(lock, 0, 366);
        LocalDate from = day(fields.get("from"));
        LocalDate until = fields.containsKey("until") ? day(fields.get("until")) : null;
        String source = CheckedYaml.scalar(fields.get("source"));
        boolean checked = yes(fields.get("checked"));
        if (owedBy.isEmpty()) yaml.wrong(fields.get("owed-by"), "nobody owes it", "[commune]");
        if (due.isEmpty()) yaml.wrong(fields.get("due"), "it is never due", "a list of days");
        if (until != null && until.isBefore(from)) {
            yaml.wrong(fields.get("until"), "it ends before it begins", "a day after " + from);
        }
        if (!yaml.mistakes().isEmpty()) return Optional.empty();
        return Optional.of(
                new Obligation(
                        code, version, name, form, owedBy, to, due, remind, lockAfter, from, until,
                        source, checked));
    }

    private Obligation.Due due(Node node) {
        List<String> all = List.of("before", "data-from", "data-to");
        Map<String, Node> fields = yaml.fields(node, all, all);
        return new Obligation.Due(
                dayOfYear(fields.get("before")),
                dayOfYear(fields.get("data-from")),
                dayOfYear(fields.get("data-to")));
    }

    private MonthDay dayOfYear(@Nullable Node node) {
        try {
            return MonthDay.parse(CheckedYaml.scalar(node), DAY_AND_MONTH);
        } catch (DateTimeException e) {
            yaml.wrong(
                    node,
                    "'" + CheckedYaml.scalar(node) + "' is no day of the year",
                    "day/month, like 10/05");
            return MonthDay.of(1, 1);
        }
    }

    private LocalDate day(@Nullable Node node) {
        try {
            return LocalDate.parse(CheckedYaml.scalar(node));
        } catch (DateTimeException e) {
            yaml.wrong(
                    node,
                    "'" + CheckedYaml.scalar(node) + "' is no day",
                    "year-month-day, like 2025-07-01");
            return NO_DAY;
        }
    }

    private UnitKind.Level level(Node node) {
        return switch (CheckedYaml.scalar(node)) {
            case "commune" -> UnitKind.Level.COMMUNE;
            case "province" -> UnitKind.Level.PROVINCE;
            case String other -> {
                yaml.wrong(node, "no units are called '" + other + "'", "commune", "province");
                yield UnitKind.Level.COMMUNE;
            }
        };
    }

    private String form(@Nullable Node node) {
        String code = CheckedYaml.scalar(node);
        if (node != null && !forms.contains(code)) {
            yaml.wrong(
                    node,
                    "there is no report form '" + code + "'",
                    forms.stream().sorted().toArray(String[]::new));
        }
        return code;
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
