package vn.binhyen.guidance.measuring;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.binhyen.guidance.EntryKind;
import vn.binhyen.guidance.domain.Passage;
import vn.binhyen.guidance.files.EntryFile;
import vn.binhyen.guidance.files.EntryReading;
import vn.binhyen.guidance.files.Format;
import vn.binhyen.guidance.files.Mistake;

/// The catalogue that comes along with the program, as it goes into the index.
final class OwnCatalogue {

    private OwnCatalogue() {}

    /// @throws IllegalArgumentException when a file is wrong: every mistake with its line
    static List<Passage> passages() throws IOException {
        List<Passage> passages = new ArrayList<>();
        passages.addAll(passages(EntryKind.PROCEDURE, "/guidance/procedures.jsonl"));
        passages.addAll(passages(EntryKind.ANSWER, "/guidance/answers.jsonl"));
        return passages;
    }

    private static List<Passage> passages(EntryKind kind, String name) throws IOException {
        List<Passage> passages = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        try (InputStream file = OwnCatalogue.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException("The program lacks " + name);
            EntryFile.read(
                    file,
                    Format.JSON_LINES,
                    new EntryReading(kind, LocalDate.EPOCH),
                    given -> passages.add(given.entry().passage()),
                    mistakes::add);
        }
        if (!mistakes.isEmpty()) throw new IllegalArgumentException(name + ": " + mistakes);
        return passages;
    }
}
