package vn.binhyen.guidance.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.guidance.CatalogueEntry;
import vn.binhyen.guidance.EntryKind;
import vn.binhyen.guidance.files.Sheet;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// The editor of an entry, with what was typed.
///
/// @param id of the entry it changes; null for a new one
/// @param over the version that was read; 0 for a new one
/// @param preview what was typed as residents would read it; null until asked for
/// @param titles of the procedures the preview names, by code
public record EntryFormPage(
        DeskFrame desk,
        EntryKind kind,
        @Nullable String id,
        int over,
        Map<String, String> typed,
        @Nullable CatalogueEntry preview,
        Map<String, String> titles,
        Problems problems)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public String action() {
        return id == null ? "/console/guidance" : "/console/guidance/" + id;
    }

    /// Those a person fills in; the id of an answer the product gives.
    public List<String> fields() {
        return Sheet.fields(kind).stream().filter(field -> !field.equals("id")).toList();
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /// An entry's code never changes.
    public boolean fixed(String field) {
        return id != null && field.equals("code");
    }

    /// How many lines the field shows; 1 for a single one.
    public int rows(String field) {
        if (field.equals("text")) return 6;
        return Sheet.several(kind, field) ? 4 : 1;
    }

    public String input(String field) {
        return field.equals("nextReview") || field.startsWith("valid") ? "date" : "text";
    }

    /// As the keys of messages end: `direct-limit`.
    static String key(String field) {
        return field.replace('.', '-');
    }

    public String label(String field) {
        return words().of("guidance.field." + key(field));
    }

    public String hint(String field) {
        String key = "guidance.hint." + key(field);
        if (words().has(key)) return words().of(key);
        return Sheet.several(kind, field) ? words().of("guidance.one-a-line") : "";
    }
}
