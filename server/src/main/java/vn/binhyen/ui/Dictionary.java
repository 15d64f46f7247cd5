package vn.binhyen.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Every message of every module: `messages/<module>.properties` in English,
/// `messages/<module>_vi.properties` in Vietnamese, all in UTF-8.
@Component
public final class Dictionary {

    private static final Logger log = LoggerFactory.getLogger(Dictionary.class);

    private final Map<Language, Map<String, String>> messages = new EnumMap<>(Language.class);
    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    public Dictionary() {
        for (Language language : Language.values()) messages.put(language, new HashMap<>());
        try {
            var files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:messages/*.properties");
            for (Resource file : files) read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Language language : Language.values()) {
            words.put(language, new Words(language, this));
        }
    }

    public Words in(Language language) {
        return java.util.Objects.requireNonNull(words.get(language));
    }

    public Set<String> keys(Language language) {
        return of(language).keySet();
    }

    boolean has(Language language, String key) {
        return of(language).containsKey(key);
    }

    /// A missing message shows its key between marks; tests keep that from happening.
    String message(Language language, String key) {
        String message = of(language).get(key);
        if (message != null) return message;
        log.warn("no message for {} in {}", key, language.code());
        return "⟦" + key + "⟧";
    }

    private Map<String, String> of(Language language) {
        return messages.getOrDefault(language, Map.of());
    }

    private void read(Resource file) throws IOException {
        String name = String.valueOf(file.getFilename());
        var language = name.endsWith("_vi.properties") ? Language.VIETNAMESE : Language.ENGLISH;
        var read = new Properties();
        try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(text);
        }
        read.forEach((key, message) -> of(language).put((String) key, (String) message));
    }
}
