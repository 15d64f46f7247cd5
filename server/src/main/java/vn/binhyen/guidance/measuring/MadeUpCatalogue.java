package vn.binhyen.guidance.measuring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vn.binhyen.guidance.domain.Passage;

/// A catalogue of any size, for measuring speed: runs of words cut from the catalogue that comes
/// along and put together anew, so that words are as frequent as in real texts. It answers nothing.
/// The same seed makes the same.
final class MadeUpCatalogue {

    private static final List<String> FILES =
            List.of("/guidance/procedures.jsonl", "/guidance/answers.jsonl");

    private final List<String> words = new ArrayList<>();
    private final Random chance;

    MadeUpCatalogue(long seed) {
        chance = new Random(seed);
        for (String file : FILES) {
            for (String word : text(file).split("[^\\p{L}\\p{M}\\d]+")) {
                if (!word.isEmpty()) words.add(word);
            }
        }
    }

    List<Passage> passages(int many) {
        return IntStream.range(0, many).mapToObj(this::passage).toList();
    }

    /// Questions of six to thirty words.
    List<String> questions(int many) {
        return IntStream.range(0, many).mapToObj(i -> runs(6 + chance.nextInt(25))).toList();
    }

    private Passage passage(int number) {
        String title = runs(4 + chance.nextInt(8));
        return new Passage("made-up-" + number, title, runs(60 + chance.nextInt(120)));
    }

    private String runs(int length) {
        var text = new StringBuilder();
        int have = 0;
        while (have < length) {
            int run = Math.min(length - have, 2 + chance.nextInt(6));
            int from = chance.nextInt(words.size() - run);
            text.append(String.join(" ", words.subList(from, from + run))).append(' ');
            have += run;
        }
        return text.toString().strip();
    }

    private static String text(String file) {
        try (InputStream stream = MadeUpCatalogue.class.getResourceAsStream(file)) {
            if (stream == null) throw new IllegalStateException("The program lacks " + file);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
