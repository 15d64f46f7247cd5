package vn.binhyen.guidance.lookups;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import vn.binhyen.cases.topics.Wording;
import vn.binhyen.kernel.ClerksFile;
import vn.binhyen.kernel.Vietnamese;

/// The kinds of lists, the statuses and the headings a province uses: the lines of
/// `guidance/look-ups.csv`.
///
/// @param headings how each column may be headed, folded
public record LookUpWords(
        List<ListKind> kinds, List<ListStatus> statuses, Map<ListColumn, Set<String>> headings) {

    private static final Set<String> BADGES =
            Set.of("late", "due", "new", "waiting", "done", "sealed");
    private static final List<String> COLUMNS =
            List.of(
                    "what",
                    "word",
                    "badge",
                    "vi",
                    "en",
                    "numbers",
                    "allowed_vi",
                    "allowed_en",
                    "typed");

    public LookUpWords {
        kinds = List.copyOf(kinds);
        statuses = List.copyOf(statuses);
        headings = Map.copyOf(headings);
    }

    public Optional<ListKind> kind(String word) {
        return kinds.stream().filter(kind -> kind.word().equals(word)).findFirst();
    }

    /// A kind that is no more in the file, of a list that still stands.
    static ListKind former(String word) {
        return new ListKind(
                word, new Wording(word, word), Pattern.compile(""), new Wording("", ""));
    }

    Optional<ListStatus> status(String word) {
        return statuses.stream().filter(status -> status.word().equals(word)).findFirst();
    }

    /// The status a clerk means, however written.
    Optional<ListStatus> typed(String typed) {
        String folded = Vietnamese.fold(typed);
        return statuses.stream().filter(status -> status.typed().contains(folded)).findFirst();
    }

    /// The column a clerk's heading stands for; empty for one that is not taken in.
    Optional<ListColumn> column(String heading) {
        String folded = Vietnamese.fold(heading);
        return headings.entrySet().stream()
                .filter(column -> column.getValue().contains(folded))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// @throws IllegalArgumentException naming each line that is wrong, and what is allowed
    static LookUpWords read(Reader file) {
        var kinds = new ArrayList<ListKind>();
        var statuses = new ArrayList<ListStatus>();
        var headings = new EnumMap<ListColumn, Set<String>>(ListColumn.class);
        ClerksFile.rows(
                "look-ups.csv",
                file,
                COLUMNS,
                line -> {
                    switch (cell(line, "what")) {
                        case "kind" -> kinds.add(kindOf(line));
                        case "status" -> statuses.add(statusOf(line));
                        case "column" -> headings.put(columnOf(line), typed(line));
                        default -> throw wrong(line, "what", "kind, status or column");
                    }
                    return line;
                });
        if (kinds.isEmpty() || statuses.isEmpty() || headings.size() < ListColumn.values().length) {
            throw new IllegalArgumentException(
                    "look-ups.csv: a kind, a status and every column are needed");
        }
        return new LookUpWords(kinds, statuses, headings);
    }

    private static ListKind kindOf(ClerksFile.Row line) {
        try {
            return new ListKind(
                    word(line),
                    wording(line, "vi", "en"),
                    Pattern.compile(needed(line, "numbers")),
                    wording(line, "allowed_vi", "allowed_en"));
        } catch (PatternSyntaxException e) {
            throw wrong(line, "numbers", "a regular expression");
        }
    }

    private static ListStatus statusOf(ClerksFile.Row line) {
        String badge = cell(line, "badge");
        if (!BADGES.contains(badge)) throw wrong(line, "badge", String.join(", ", BADGES));
        return new ListStatus(word(line), badge, wording(line, "vi", "en"), typed(line));
    }

    private static ListColumn columnOf(ClerksFile.Row line) {
        return Arrays.stream(ListColumn.values())
                .filter(column -> column.word().equals(cell(line, "word")))
                .findFirst()
                .orElseThrow(() -> wrong(line, "word", "number, birth, status, place or note"));
    }

    private static Set<String> typed(ClerksFile.Row line) {
        return Arrays.stream(needed(line, "typed").split("\\|"))
                .map(Vietnamese::fold)
                .collect(Collectors.toSet());
    }

    private static String word(ClerksFile.Row line) {
        String word = cell(line, "word");
        if (!word.matches("[a-z][a-z-]{0,30}")) {
            throw wrong(line, "word", "small letters and hyphens, at most 31");
        }
        return word;
    }

    private static Wording wording(ClerksFile.Row line, String vi, String en) {
        return new Wording(needed(line, vi), needed(line, en));
    }

    private static String needed(ClerksFile.Row line, String column) {
        String cell = cell(line, column);
        if (cell.isEmpty()) throw wrong(line, column, "some text");
        return cell;
    }

    private static String cell(ClerksFile.Row line, String column) {
        return Vietnamese.nfc(line.at(column));
    }

    private static IllegalArgumentException wrong(
            ClerksFile.Row line, String column, String allowed) {
        return new IllegalArgumentException(
                "“%s” cannot stand in %s; allowed: %s"
                        .formatted(cell(line, column), column, allowed));
    }
}
