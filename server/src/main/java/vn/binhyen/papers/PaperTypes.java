package vn.binhyen.papers;

import java.util.Collection;
import java.util.Map;
import vn.binhyen.kernel.ClerksFile;

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
                                        row.at(0),
                                        row.at(1),
                                        ClerksFile.yes(row.at(2)),
                                        row.at(3))));
    }

    public Collection<PaperType> all() {
        return types.values();
    }

    /// @throws IllegalArgumentException when there is no such code
    public PaperType of(String code) {
        return PapersFile.named(types, code, "type of paper");
    }
}
