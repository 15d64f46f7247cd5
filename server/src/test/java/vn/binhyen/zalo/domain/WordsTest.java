package vn.binhyen.zalo.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every word that code gives for an outcome has a sentence in both languages, and no sentence is
/// left over.
class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"zalo", "channels"})
    void every_word_has_a_sentence_in_both_languages(String module) throws IOException {
        Set<String> words = used(module);
        if (module.equals("zalo")) {
            words.addAll(
                    Arrays.stream(ZaloError.values())
                            .map(ZaloError::word)
                            .collect(Collectors.toSet()));
        }
        assertThat(words).hasSizeGreaterThan(8);
        for (String file : new String[] {module + ".properties", module + "_vi.properties"}) {
            assertThat(sentences(file, module)).as(file).isEqualTo(words);
        }
    }

    private static Set<String> used(String module) throws IOException {
        Pattern word = Pattern.compile("\"(" + module + "\\.word\\.[a-z-]+)\"");
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/binhyen"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                word.matcher(Files.readString(file))
                        .results()
                        .forEach(hit -> found.add(hit.group(1)));
            }
        }
        return found;
    }

    private static Set<String> sentences(String file, String module) throws IOException {
        var properties = new Properties();
        var in = WordsTest.class.getResourceAsStream("/messages/" + file);
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        return properties.stringPropertyNames().stream()
                .filter(each -> each.startsWith(module + ".word."))
                .filter(each -> !properties.getProperty(each).isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
