package vn.binhyen.guidance.files;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import vn.binhyen.guidance.domain.Documents;
import vn.binhyen.guidance.domain.Documents.Document;
import vn.binhyen.kernel.Vietnamese;

/// Reads `guidance/documents.yaml` and says of each mistake where it is, what is wrong and what is
/// allowed.
public final class DocumentsFile {

    private static final List<String> FIELDS =
            List.of("document", "inForceFrom", "supersededOn", "by");
    private static final String SHAPE = "documents: a list of {" + String.join(", ", FIELDS) + "}";

    private final String file;
    private final List<String> mistakes = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private DocumentsFile(String file) {
        this.file = file;
    }

    /// @throws IllegalArgumentException when something is wrong: every mistake with file and line
    public static Documents read(String file, String text) {
        var reader = new DocumentsFile(file);
        reader.readAll(text);
        if (!reader.mistakes.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", reader.mistakes));
        }
        return Documents.of(reader.documents);
    }

    private void readAll(String text) {
        try {
            Node root =
                    new Yaml(new SafeConstructor(new LoaderOptions()))
                            .compose(new StringReader(text));
            if (root instanceof MappingNode mapping
                    && mapping.getValue().size() == 1
                    && scalar(mapping.getValue().getFirst().getKeyNode()).equals("documents")
                    && mapping.getValue().getFirst().getValueNode() instanceof SequenceNode list) {
                list.getValue().forEach(this::document);
            } else {
                mistakes.add(file + ":1: not a list of documents; allowed: " + SHAPE);
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            mistakes.add(file + ":" + line + ": this is not YAML: " + e.getProblem());
        }
    }

    private void document(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            wrong(node, "a document belongs here", "{" + String.join(", ", FIELDS) + "}");
            return;
        }
        Map<String, Node> fields = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String name = scalar(tuple.getKeyNode());
            if (!FIELDS.contains(name)) {
                wrong(tuple.getKeyNode(), "no field '" + name + "'", String.join(", ", FIELDS));
            } else if (fields.put(name, tuple.getValueNode()) != null) {
                wrong(tuple.getKeyNode(), "'" + name + "' stands here twice", "once");
            }
        }
        String document = scalar(fields.get("document"));
        String by = scalar(fields.get("by"));
        LocalDate since = day(fields.get("inForceFrom"));
        LocalDate until = day(fields.get("supersededOn"));
        if (document.isEmpty()) {
            wrong(node, "'document' is missing", "its number and sign");
        } else if (!known.add(Vietnamese.fold(document).replace(" ", ""))) {
            wrong(node, document + " stands here twice", "once");
        }
        if (by.isEmpty() == fields.containsKey("supersededOn")) {
            wrong(node, "'supersededOn' and 'by' belong together", "both or none");
        }
        if (since != null && until != null && !until.isAfter(since)) {
            wrong(node, document + " ends before it begins", "supersededOn after inForceFrom");
        }
        documents.add(new Document(document, since, until, by.isEmpty() ? null : by));
    }

    private @Nullable LocalDate day(@Nullable Node node) {
        if (node == null) return null;
        try {
            return LocalDate.parse(scalar(node));
        } catch (DateTimeParseException e) {
            wrong(node, "'" + scalar(node) + "' is no day", "yyyy-mm-dd");
            return null;
        }
    }

    private static String scalar(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    private void wrong(Node node, String what, String allowed) {
        int line = node.getStartMark().getLine() + 1;
        mistakes.add(file + ":" + line + ": " + what + "; allowed: " + allowed);
    }
}
