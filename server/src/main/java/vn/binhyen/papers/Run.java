package vn.binhyen.papers;

/// Words of one style within a line. Spaces at the ends belong to it.
///
/// @param link where a page (`PrintView`) leads from it; empty for nowhere. Files have no links
public record Run(String text, boolean bold, boolean italic, String link) {

    public Run {
        text = Words.part(text);
    }

    public static Run plain(String text) {
        return new Run(text, false, false, "");
    }

    public static Run bold(String text) {
        return new Run(text, true, false, "");
    }

    public static Run italic(String text) {
        return new Run(text, false, true, "");
    }

    public Run with(String other) {
        return new Run(other, bold, italic, link);
    }

    /// @param address within the house
    public Run linked(String address) {
        return new Run(text, bold, italic, address);
    }
}
