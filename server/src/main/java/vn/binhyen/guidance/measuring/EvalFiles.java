package vn.binhyen.guidance.measuring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.binhyen.guidance.domain.Passage;
import vn.binhyen.guidance.measuring.JsonLines.Line;

/// The two files of `bin/eval answers`: documents, and questions with the documents that answer
/// them.
final class EvalFiles {

    /// @param expected ids of the documents that answer it; empty: it must not be answered
    record Question(int line, String text, Set<String> expected) {}

    private EvalFiles() {}

    /// Documents `{"id", "title", "text"}`; `variants` (or `questions`), `tags` (or `keywords`) and
    /// `kin` are read where they are there.
    ///
    /// @throws IllegalArgumentException with a sentence that names the line and what is wrong
    static List<Passage> passages(Path file) throws IOException {
        List<Passage> passages = new ArrayList<>();
        Map<String, Integer> lineOf = new HashMap<>();
        for (Line line : JsonLines.read(file)) {
            String id = line.text("id").map(String::strip).orElse("");
            if (id.isEmpty()) throw line.wrong("a document needs an \"id\"");
            String title = line.text("title").orElse(""), text = line.text("text").orElse("");
            if (title.isBlank() && text.isBlank()) {
                throw line.wrong("document " + id + " has neither \"title\" nor \"text\"");
            }
            Integer before = lineOf.putIfAbsent(id, line.number());
            if (before != null) {
                throw line.wrong("the id " + id + " stands in line " + before + " already");
            }
            passages.add(
                    new Passage(
                            id,
                            title,
                            text,
                            line.texts("variants", "questions").orElse(List.of()),
                            line.texts("tags", "keywords").orElse(List.of()),
                            Set.copyOf(line.texts("kin").orElse(List.of()))));
        }
        return passages;
    }

    /// Questions `{"question", "expected": [ids]}`.
    ///
    /// @throws IllegalArgumentException with a sentence that names the line and what is wrong
    static List<Question> questions(Path file) throws IOException {
        List<Question> questions = new ArrayList<>();
        for (Line line : JsonLines.read(file)) {
            String text = line.text("question").orElse("");
            if (text.isBlank()) throw line.wrong("a \"question\" is missing");
            List<String> expected =
                    line.texts("expected")
                            .orElseThrow(() ->
                                    line.wrong(
                                            "\"expected\" is missing; an empty list [] means that"
                                                    + " it must not be answered"));
            questions.add(new Question(line.number(), text, Set.copyOf(expected)));
        }
        return questions;
    }
}
