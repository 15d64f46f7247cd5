package vn.binhyen.guidance.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.guidance.EntryKind;
import vn.binhyen.guidance.application.ImportEntries;
import vn.binhyen.guidance.files.Mistake;
import vn.binhyen.guidance.files.Sheet;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// Bringing entries in a file: what it would change, then taking it over.
///
/// @param outcome of the check or of the taking over; null at first
/// @param taken whether it was taken over
public record ImportPage(
        DeskFrame desk,
        EntryKind kind,
        ImportEntries.@Nullable Outcome outcome,
        boolean taken,
        Problems problems)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return problems.any() || (outcome != null && outcome.wrong() > 0) ? 422 : 200;
    }

    public EntryKind[] kinds() {
        return EntryKind.values();
    }

    public List<String> headings(EntryKind kind) {
        return Sheet.headings(kind);
    }

    /// Which field, what is wrong with it, and what may stand there.
    public String sentence(Mistake mistake) {
        return MistakeWords.sentence(words(), mistake);
    }

    public String field(Mistake mistake) {
        return MistakeWords.field(words(), mistake);
    }

    /// How many mistakes are not shown.
    public int more() {
        return outcome == null ? 0 : outcome.wrong() - outcome.mistakes().size();
    }
}
