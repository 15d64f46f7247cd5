package vn.binhyen.guidance.domain;

import java.util.List;

/// One thing that can be found: a procedure or an approved answer, as it goes into the index.
///
/// @param id ours, unique among the passages of one snapshot
/// @param title what it is called or asked as; may be empty
/// @param text what it says
/// @param variants other ways in which it was asked, learned from approved answers
/// @param tags further words it is known by
public record Passage(
        String id, String title, String text, List<String> variants, List<String> tags) {

    public Passage {
        if (id.isBlank()) throw new IllegalArgumentException("a passage needs an id");
        if (title.isBlank() && text.isBlank()) {
            throw new IllegalArgumentException("passage " + id + " has neither title nor text");
        }
        variants = List.copyOf(variants);
        tags = List.copyOf(tags);
    }

    public Passage(String id, String title, String text) {
        this(id, title, text, List.of(), List.of());
    }
}
