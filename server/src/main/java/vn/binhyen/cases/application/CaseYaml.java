package vn.binhyen.cases.application;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.topics.Wording;
import vn.binhyen.kernel.CheckedYaml;

/// A file about cases: words in both languages, and kinds.
final class CaseYaml extends CheckedYaml {

    CaseYaml(String file) {
        super(file);
    }

    Wording wording(@Nullable Node node) {
        if (node == null) return new Wording("", "");
        List<String> both = List.of("vi", "en");
        Map<String, Node> words = fields(node, both, both);
        var wording = new Wording(scalar(words.get("vi")), scalar(words.get("en")));
        if (wording.vi().isBlank() || wording.en().isBlank()) {
            wrong(node, "words are needed in both languages", "vi", "en");
        }
        return wording;
    }

    @Nullable CaseKind kind(@Nullable Node node) {
        if (node == null) return null;
        for (CaseKind kind : CaseKind.values()) if (kind.name().equals(scalar(node))) return kind;
        wrong(
                node,
                "no kind is called '" + scalar(node) + "'",
                Arrays.stream(CaseKind.values()).map(Enum::name).toArray(String[]::new));
        return null;
    }
}
