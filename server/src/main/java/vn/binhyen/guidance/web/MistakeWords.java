package vn.binhyen.guidance.web;

import vn.binhyen.guidance.files.Mistake;
import vn.binhyen.ui.Words;

/// A mistake as a clerk understands it.
final class MistakeWords {

    private MistakeWords() {}

    static String sentence(Words words, Mistake mistake) {
        return words.of(
                "guidance.wrong." + mistake.what().word(), mistake.given(), mistake.allowed());
    }

    /// The field's name on the page; as it stands in the file where nobody knows it.
    static String field(Words words, Mistake mistake) {
        String key = "guidance.field." + EntryFormPage.key(mistake.field());
        return words.has(key) ? words.of(key) : mistake.field();
    }
}
