package vn.binhyen.kits;

import java.util.List;

/// What a paper of a kit says, its blanks (`Blank`) still open.
///
/// @param type of `papers.PaperTypes`: "QĐ"
/// @param organisation of `papers.Organisations` that issues it: "commune-council"
/// @param about what it is about (trích yếu)
/// @param body as one writes it by hand (`domain.Written`): a line a paragraph, "I. …", "Điều 1.
///   …", "1. …", "a) …", "- …"; the numbers are counted anew
/// @param signatures one, or two side by side: each one to three lines of offices
public record PaperText(
        String type,
        String organisation,
        String about,
        List<String> to,
        String authority,
        List<String> grounds,
        String body,
        List<Annex> annexes,
        List<List<String>> signatures,
        List<String> copies) {

    /// What follows on pages of its own.
    ///
    /// @param table drawn from the kit and the facts below its words
    public record Annex(String title, String body, Drawn table) {}

    public enum Drawn {
        NONE,
        /// Who sits on the board: names given, or a row to be written for each seat.
        MEMBERS,
        /// The yearly plan: what, how often.
        PLAN,
        /// What the yearly plan costs.
        ESTIMATE
    }

    public PaperText {
        to = List.copyOf(to);
        grounds = List.copyOf(grounds);
        annexes = List.copyOf(annexes);
        signatures = signatures.stream().map(List::copyOf).toList();
        copies = List.copyOf(copies);
    }
}
