package vn.binhyen.dialogue.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.binhyen.channels.Button;
import vn.binhyen.kernel.Vietnamese;

/// What the product says in the chat and which words it takes for a command, from
/// `dialogue/sayings.properties`; a province may have its own.
public final class Sayings {

    private static final String COMMAND = "command.";

    private final Map<String, String> texts;
    private final List<String> signs;
    private final Map<Command, List<String>> commands = new EnumMap<>(Command.class);

    /// @throws IllegalArgumentException when a command has no words or a key is unknown
    public Sayings(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
        this.signs =
                Arrays.stream(of("question.signs").split(","))
                        .map(sign -> " " + bare(sign) + " ")
                        .toList();
        for (Command each : Command.values()) {
            String words = texts.getOrDefault(COMMAND + each.word(), "");
            if (words.isBlank()) {
                throw new IllegalArgumentException(
                        "sayings: '" + COMMAND + each.word() + "' is missing");
            }
            commands.put(
                    each, Arrays.stream(words.split(",")).map(Sayings::bare).distinct().toList());
        }
    }

    /// @param values stand for `{0}`, `{1}` …
    public String of(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) throw new IllegalArgumentException("sayings: '" + key + "' is missing");
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }

    public Button button(Command command) {
        return new Button(of("button." + command.word()), Button.MARK + command.word());
    }

    public Button button(String title, String token) {
        return new Button(title, Button.MARK + token);
    }

    /// A button that opens the web instead of answering here.
    public Button link(Command command, String address) {
        return new Button(of("button." + command.word()), address);
    }

    /// The command those words are, with or without marks; empty when they say anything more.
    public Optional<Command> command(String typed) {
        String bare = bare(typed);
        return commands.entrySet().stream()
                .filter(each -> each.getValue().contains(bare))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Whether somebody asks something, by the words of `question.signs` or a question mark.
    public boolean isQuestion(String typed) {
        return typed.contains("?") || signs.stream().anyMatch((" " + bare(typed) + " ")::contains);
    }

    /// `05/09/2026`
    public static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    /// What fits on a button.
    public static String shortened(String title) {
        return title.length() <= 90 ? title : title.substring(0, 89).strip() + "…";
    }

    static String bare(String typed) {
        return Vietnamese.fold(typed).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    Set<String> keys() {
        return new TreeSet<>(texts.keySet());
    }
}
