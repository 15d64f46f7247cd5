package vn.binhyen.papers;

import java.util.List;
import java.util.stream.Stream;

/// What follows a paper on pages of its own. Its number ("Phụ lục II", where there are several) and
/// the line that names the paper follow by themselves.
///
/// @param landscape for a wide table
public record Appendix(String title, boolean landscape, List<Block> body) {

    public Appendix {
        title = Words.needed(title, "the title of an appendix");
        body = List.copyOf(body);
        if (body.isEmpty()) throw new IllegalArgumentException("an appendix has a body");
    }

    public static Appendix of(String title, Block... body) {
        return new Appendix(title, false, List.of(body));
    }

    public static Appendix landscape(String title, Block... body) {
        return new Appendix(title, true, List.of(body));
    }

    List<String> texts() {
        return Stream.concat(Stream.of(title), body.stream().flatMap(b -> b.texts().stream()))
                .toList();
    }
}
