package vn.binhyen.reports.application;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import vn.binhyen.figures.Words;
import vn.binhyen.kernel.CheckedYaml;
import vn.binhyen.reports.domain.Formula;
import vn.binhyen.reports.domain.Formulas;
import vn.binhyen.reports.domain.Sentence;

/// A form's file: sentences, formulas and words, each checked where it stands.
final class FormYaml extends CheckedYaml {

    static final List<String> LEVELS = List.of("commune", "province");
    static final Sentence EMPTY = new Sentence(List.of());

    interface Asked<T> {
        T of(Formulas formulas) throws Formulas.Wrong;
    }

    /// What an indicator or a share calls itself.
    record Named(Sentence sentence, String unit) {}

    private final FormFile.Known known;
    private final Formulas formulas;
    private final Set<String> blanks;

    FormYaml(String file, FormFile.Known known, Set<String> blanks) {
        super(file);
        this.known = known;
        this.formulas = new Formulas(known.indicators(), known.rates());
        this.blanks = new HashSet<>(blanks);
    }

    /// From here on the name may stand in sentences.
    ///
    /// @return false when it stood for something already
    boolean blank(String name) {
        return blanks.add(name);
    }

    <T> Optional<T> checked(@Nullable Node node, Asked<T> asked) {
        try {
            return Optional.of(asked.of(formulas));
        } catch (Formulas.Wrong e) {
            wrong(node, e.what(), e.allowed());
            return Optional.empty();
        }
    }

    Optional<Named> named(String code) {
        return known.indicators()
                .find(code)
                .map(it -> new Named(said(it.name().vi()), it.unit().vi()))
                .or(() ->
                        known.rates().all().stream()
                                .filter(rate -> rate.code().equals(code))
                                .findFirst()
                                .map(rate -> new Named(said(rate.name().vi()), "%")));
    }

    private static Sentence said(String words) {
        return new Sentence(List.of(new Sentence.Said(words)));
    }

    Optional<Formula> formula(@Nullable Node node) {
        if (node == null) return Optional.empty();
        return checked(node, all -> all.of(scalar(node)));
    }

    Sentence sentence(@Nullable Node node) {
        if (node == null) return EMPTY;
        if (scalar(node).isBlank()) wrong(node, "words are missing", "a sentence");
        return checked(node, all -> Sentence.of(scalar(node), blanks, all)).orElse(EMPTY);
    }

    Words words(@Nullable Node node) {
        if (node == null) return new Words("", "");
        List<String> both = List.of("vi", "en");
        Map<String, Node> words = fields(node, both, both);
        return new Words(scalar(words.get("vi")), scalar(words.get("en")));
    }

    <E extends Enum<E>> E oneOf(E[] values, @Nullable Node node) {
        for (E value : values) if (word(value).equals(scalar(node))) return value;
        wrong(
                node,
                "'" + scalar(node) + "' is not known here",
                Arrays.stream(values).map(FormYaml::word).toArray(String[]::new));
        return values[0];
    }

    int number(@Nullable Node node, int least, int most) {
        String text = scalar(node);
        if (text.matches("\\d{1,4}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) return number;
        }
        wrong(node, "'" + text + "' is no such number", least + " to " + most);
        return least;
    }

    boolean yes(@Nullable Node node) {
        if (node == null) return false;
        if (!scalar(node).equals("yes") && !scalar(node).equals("no")) {
            wrong(node, "'" + scalar(node) + "' is neither", "yes", "no");
        }
        return scalar(node).equals("yes");
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
