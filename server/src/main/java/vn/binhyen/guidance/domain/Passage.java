package vn.binhyen.guidance.domain;

import java.util.List;
import java.util.Set;

/// One thing that can be found: a procedure or an approved answer, as it goes into the index.
///
/// @param id ours, unique among the passages of one snapshot
/// @param title what it is called or asked as; may be empty
/// @param text what it says
/// @param variants other ways in which it was asked, learned from approved answers
/// @param tags further words it is known by
/// @param kin ids of passages with which it shares its matter, as an answer and its procedure do:
///   that both are near a question leaves no doubt about it
public record Passage(
        String id,
        String title,
        String text,
        List<String> variants,
        List<String> tags,
        Set<String> kin) {

    public Passage {
        if (id.isBlank()) throw new IllegalArgumentException("a passage needs an id");
        if (title.isBlank() && text.isBlank()) {
            throw new IllegalArgumentException("passage " + id + " has neither title nor text");
        }
        variants = List.copyOf(variants);
        tags = List.copyOf(tags);
        kin = Set.copyOf(kin);
    }

    public Passage(String id, String title, String text, List<String> variants, List<String> tags) {
        this(id, title, text, variants, tags, Set.of());
    }

    public Passage(String id, String title, String text) {
        this(id, title, text, List.of(), List.of());
    }

    /// Whether either names the other as kin.
    public boolean isKinOf(Passage other) {
        return kin.contains(other.id) || other.kin.contains(id);
    }
}
