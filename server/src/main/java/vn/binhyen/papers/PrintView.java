package vn.binhyen.papers;

import vn.binhyen.papers.writing.HtmlPaper;

/// A paper as a part of a page of the console: one `<article>` of escaped words, without style,
/// script or address. The page writes `html` as it is; its rules (`css/paper.css`) are among the
/// console's styles.
public record PrintView(String html) {

    public static PrintView of(Paper paper) {
        return new PrintView(HtmlPaper.of(paper));
    }

    /// The same with a link on each number that says where it comes from.
    public static PrintView linked(Paper paper) {
        return new PrintView(HtmlPaper.linked(paper));
    }
}
