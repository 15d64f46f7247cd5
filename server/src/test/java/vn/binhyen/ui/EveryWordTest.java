package vn.binhyen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every visible word is a message, there in both languages, and used.
class EveryWordTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");

    /// A whole key, or the beginning of one that is completed at run time.
    private static final Pattern ASKED = Pattern.compile("\"((?:%s)\\.[A-Za-z0-9.\\-]*)\"");

    private final Dictionary dictionary = new Dictionary();

    @Test
    void both_languages_have_the_same_messages() {
        assertThat(dictionary.keys(Language.VIETNAMESE))
                .containsExactlyInAnyOrderElementsOf(dictionary.keys(Language.ENGLISH));
    }

    @Test
    void no_message_stands_twice_in_a_file() {
        assertThat(files(MESSAGES, ".properties"))
                .isNotEmpty()
                .allSatisfy(file -> {
                    var keys =
                            read(file)
                                    .lines()
                                    .filter(line -> line.matches("[a-z][^=\\s]*=.*"))
                                    .map(line -> line.substring(0, line.indexOf('=')))
                                    .toList();
                    assertThat(keys).as(file.toString()).isNotEmpty().doesNotHaveDuplicates();
                });
    }

    @Test
    void no_template_and_no_class_asks_for_a_message_that_is_missing() {
        Set<String> keys = dictionary.keys(Language.VIETNAMESE);
        assertThat(calls("(?:\\bw|[wW]ords(?:\\(\\))?)\\.of\\(\\s*\"([a-z]+\\.[A-Za-z0-9.\\-]+)\""))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(answered(call, keys)).as(call).isTrue());
    }

    @Test
    void what_is_written_into_the_audit_has_words_for_the_auditor() {
        Set<String> keys = dictionary.keys(Language.VIETNAMESE);
        Set<String> acts =
                calls("\\baudit\\.did\\(\\s*[\\w.()]+,\\s*(?:[^;\"]*\\? )?\"([a-z-]+)\"");
        Set<String> looks = calls("\\baudit\\.looked\\(\\s*[\\w.()]+,\\s*\"([a-z-]+)\"");
        assertThat(acts).contains("hand-over", "conduct-door-");
        assertThat(looks).contains("reporter");
        assertThat(acts)
                .allSatisfy(act ->
                        assertThat(answered("console.audit.act." + act, keys)).as(act).isTrue());
        assertThat(looks)
                .allSatisfy(look -> assertThat(keys).contains("console.audit.act.looked." + look));
    }

    @Test
    void no_message_is_left_that_nobody_asks_for() {
        Set<String> keys = new TreeSet<>(dictionary.keys(Language.VIETNAMESE));
        String modules =
                keys.stream()
                        .map(key -> key.substring(0, key.indexOf('.')))
                        .distinct()
                        .collect(Collectors.joining("|"));
        Set<String> asked = calls(ASKED.pattern().formatted(modules));
        keys.removeIf(key ->
                asked.contains(key)
                        || asked.stream().anyMatch(call -> completed(call) && key.startsWith(call))
                        || key.startsWith("ui.error."));
        assertThat(keys).isEmpty();
    }

    @Test
    void no_template_holds_words_of_its_own() {
        assertThat(files(TEMPLATES, ".jte"))
                .isNotEmpty()
                .allSatisfy(
                        file -> assertThat(BareText.in(read(file))).as(file.toString()).isEmpty());
    }

    @Test
    void the_search_for_bare_words_finds_some_when_they_are_there() {
        assertThat(BareText.in("<p>@if(x > 1)${a} xin chào@endif</p>")).containsExactly("xin chào");
        assertThat(BareText.in("<a title=\"Mở ra\">${b}</a>")).containsExactly("Mở ra");
        assertThat(BareText.in("@template.ui.x(w = w, a = b(\"c.d\"), f = @`<p>lạc</p>`)"))
                .containsExactly("lạc");
        assertThat(BareText.in("<p class=\"soft\">${w.of(\"a.b\", c(1))}, </p>")).isEmpty();
    }

    private static boolean answered(String call, Set<String> keys) {
        return keys.contains(call)
                || completed(call) && keys.stream().anyMatch(key -> key.startsWith(call));
    }

    private static boolean completed(String call) {
        return call.endsWith(".") || call.endsWith("-");
    }

    private static Set<String> calls(String pattern) {
        Pattern call = Pattern.compile(pattern);
        return Stream.concat(files(TEMPLATES, ".jte").stream(), files(SOURCES, ".java").stream())
                .flatMap(file -> found(call, read(file)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }

    private static List<Path> files(Path root, String ending) {
        try (var paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
