package vn.binhyen.guidance.files;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.binhyen.guidance.Written;
import vn.binhyen.guidance.files.Mistake.Wrong;
import vn.binhyen.kernel.Vietnamese;

/// Reads the fields of one object and notes what is wrong with each; an empty text is as good as
/// none.
final class Fields {

    static final int LONGEST_LINE = 300;
    static final int LONGEST_TEXT = 2_000;
    static final int MOST = 100;
    private static final DateTimeFormatter AS_A_SHEET_SHOWS_IT =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final long line;
    private final String within;
    private final ObjectNode object;
    private final Consumer<Mistake> mistakes;
    private boolean clean = true;

    /// @param within what the field's names are told behind, e.g. `channels.`; empty at the top
    Fields(long line, String within, ObjectNode object, Consumer<Mistake> mistakes) {
        this.line = line;
        this.within = within;
        this.object = object;
        this.mistakes = mistakes;
    }

    boolean clean() {
        return clean;
    }

    void only(List<String> allowed) {
        for (String name : object.propertyNames()) {
            if (!allowed.contains(name)) {
                wrong(name, Wrong.UNKNOWN_FIELD, name, String.join(", ", allowed));
            }
        }
    }

    /// Those that hold something.
    Set<String> given() {
        return object.properties().stream()
                .filter(field -> !empty(field.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    String text(String field, int longest) {
        JsonNode node = object.get(field);
        if (empty(node)) return "";
        return text(field, node, longest);
    }

    String needed(String field, int longest) {
        String text = text(field, longest);
        if (text.isEmpty() && absent(field)) wrong(field, Wrong.MISSING, "", "");
        return text;
    }

    private boolean absent(String field) {
        return empty(object.get(field));
    }

    List<String> texts(String field) {
        return each(field).stream()
                .map(node -> text(field, node, LONGEST_TEXT))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /// The objects of a list.
    List<Fields> objects(String field) {
        var objects = new ArrayList<Fields>();
        for (JsonNode node : each(field)) {
            if (node instanceof ObjectNode one) {
                objects.add(
                        new Fields(
                                line,
                                field + ".",
                                one,
                                mistake -> {
                                    clean = false;
                                    mistakes.accept(mistake);
                                }));
            } else {
                wrong(field, Wrong.NOT_A_LIST, node.toString(), "");
            }
        }
        return objects;
    }

    private List<JsonNode> each(String field) {
        JsonNode node = object.get(field);
        if (empty(node)) return List.of();
        if (!node.isArray()) {
            wrong(field, Wrong.NOT_A_LIST, node.toString(), "");
            return List.of();
        }
        if (node.size() > MOST) {
            wrong(field, Wrong.TOO_MANY, String.valueOf(node.size()), String.valueOf(MOST));
        }
        return node.valueStream().toList();
    }

    /// Written `2026-07-01`, or `1/7/2026` as a sheet shows it.
    @Nullable LocalDate day(String field) {
        String text = text(field, LONGEST_LINE);
        if (text.isEmpty()) return null;
        try {
            return text.contains("/")
                    ? LocalDate.parse(text, AS_A_SHEET_SHOWS_IT)
                    : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            wrong(field, Wrong.DAY, text, "");
            return null;
        }
    }

    /// A whole number of đồng.
    @Nullable Long amount(String field) {
        JsonNode node = object.get(field);
        if (empty(node)) return null;
        String digits = node.isString() ? node.stringValue().strip() : node.toString();
        if (digits.matches("[0-9]{1,12}")) return Long.valueOf(digits);
        wrong(field, Wrong.AMOUNT, digits, "");
        return null;
    }

    <E extends Enum<E> & Written> @Nullable E word(String field, Class<E> type) {
        String text = text(field, LONGEST_LINE);
        return text.isEmpty() ? null : word(field, type, text).orElse(null);
    }

    <E extends Enum<E> & Written> Set<E> words(String field, Class<E> type) {
        var words = new LinkedHashSet<E>();
        for (String text : texts(field)) word(field, type, text).ifPresent(words::add);
        return words;
    }

    private <E extends Enum<E> & Written> Optional<E> word(
            String field, Class<E> type, String text) {
        Optional<E> read = Written.read(type, text);
        if (read.isEmpty()) {
            String allowed =
                    Arrays.stream(type.getEnumConstants())
                            .map(each -> each.word() + " (" + each.vietnamese() + ")")
                            .collect(Collectors.joining(", "));
            wrong(field, Wrong.WORD, text, allowed);
        }
        return read;
    }

    void wrong(String field, Wrong what, String given) {
        wrong(field, what, given, "");
    }

    private void wrong(String field, Wrong what, String given, String allowed) {
        clean = false;
        mistakes.accept(new Mistake(line, within + field, what, given, allowed));
    }

    private String text(String field, JsonNode node, int longest) {
        if (!node.isString()) {
            wrong(field, Wrong.NOT_TEXT, node.toString(), "");
            return "";
        }
        String text = Vietnamese.nfc(node.stringValue()).strip();
        if (text.length() > longest) {
            wrong(field, Wrong.TOO_LONG, text, String.valueOf(longest));
            return "";
        }
        return text;
    }

    private static boolean empty(@Nullable JsonNode node) {
        return node == null
                || node.isNull()
                || (node.isString() && node.stringValue().isBlank())
                || (node.isArray() && node.isEmpty());
    }
}
