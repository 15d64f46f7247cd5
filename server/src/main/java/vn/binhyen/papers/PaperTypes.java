package vn.binhyen.papers;

import java.util.Collection;
import java.util.Map;

/// The kinds of documents of this installation: `papers/types.csv`.
public final class PaperTypes {

    private final Map<String, PaperType> types;

    private PaperTypes(Map<String, PaperType> types) {
        this.types = types;
    }

    /// @throws IllegalArgumentException that names every wrong line
    public static PaperTypes read(String file, String text) {
        return new PaperTypes(
                PapersFile.read(
                        file,
                        text,
                        4,
                        row ->
                                new PaperType(
                                        row.get(0), row.get(1), printed(row.get(2)), row.get(3))));
    }

    public Collection<PaperType> all() {
        return types.values();
    }

    /// @throws IllegalArgumentException when there is no such code
    public PaperType of(String code) {
        return PapersFile.named(types, code, "type of paper");
    }

    private static boolean printed(String word) {
        if (word.equals("yes") || word.equals("no")) return word.equals("yes");
        throw new IllegalArgumentException("yes or no is allowed, not '" + word + "'");
    }
}
