package vn.binhyen.papers.writing;

import java.util.List;
import vn.binhyen.papers.Paper;
import vn.binhyen.papers.Run;
import vn.binhyen.papers.Table;
import vn.binhyen.papers.Table.Placed;
import vn.binhyen.papers.TableSums;
import vn.binhyen.papers.writing.Composed.Annex;
import vn.binhyen.papers.writing.Piece.Line;

/// A paper as well-formed HTML without any style of its own: `static/css/paper.css` has a class for
/// every role. Good for a page under the strictest content policy, and for the PDF.
public final class HtmlPaper {

    private final StringBuilder html = new StringBuilder();
    private final Composed paper;
    private final boolean linked;

    private HtmlPaper(Composed paper, boolean linked) {
        this.paper = paper;
        this.linked = linked;
    }

    /// One `<article>`.
    public static String of(Paper paper) {
        return of(paper, false);
    }

    /// The same whose numbers lead to where they come from.
    public static String linked(Paper paper) {
        return of(paper, true);
    }

    private static String of(Paper paper, boolean linked) {
        var writer = new HtmlPaper(Composed.of(paper), linked);
        writer.article();
        return writer.html.toString();
    }

    private void article() {
        html.append(
                "<article class=\"paper paper-%d\" lang=\"vi\">"
                        .formatted(paper.layout().points()));
        sheet("paper-sheet");
        html.append("<table class=\"paper-head\"><tr>");
        cell("paper-left", paper.issuer());
        cell("paper-right", paper.state());
        html.append("</tr><tr>");
        cell("paper-left", paper.number());
        cell("paper-right", List.of(paper.date()));
        html.append("</tr></table>");
        pieces(paper.body());
        html.append("<table class=\"paper-end\"><tr>");
        boolean two = paper.signatures().size() == 2;
        if (two) {
            paper.signatures().forEach(each -> cell("paper-half", each));
            html.append("</tr><tr>");
        }
        cell("paper-half", paper.recipients());
        cell("paper-half", two ? List.of() : paper.signatures().getFirst());
        html.append("</tr></table></section>");
        for (Annex each : paper.annexes()) {
            sheet(each.landscape() ? "paper-sheet paper-wide" : "paper-sheet paper-more");
            pieces(each.body());
            html.append("</section>");
        }
        html.append("</article>");
    }

    private void sheet(String style) {
        html.append("<section class=\"").append(style).append("\">");
    }

    private void cell(String style, List<Line> lines) {
        html.append("<td class=\"").append(style).append("\">");
        lines.forEach(this::line);
        html.append("</td>");
    }

    private void pieces(List<Piece> pieces) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Line line -> line(line);
                case Piece.Grid(Table table) -> grid(table);
                case Piece.Break() -> html.append("<div class=\"paper-break\"></div>");
            }
        }
    }

    private void line(Line line) {
        html.append("<p class=\"paper-").append(line.role().style()).append("\">");
        boolean ruled = line.role().rule > 0 || line.role() == Role.URGENCY;
        if (ruled) html.append("<span class=\"paper-ruled\">");
        line.runs().forEach(this::run);
        if (ruled) html.append("<span class=\"paper-rule\"></span></span>");
        html.append("</p>");
    }

    private void run(Run run) {
        if (run.bold()) html.append("<b>");
        if (run.italic()) html.append("<i>");
        html.append(leading(run.link(), escaped(run.text())));
        if (run.italic()) html.append("</i>");
        if (run.bold()) html.append("</b>");
    }

    private void grid(Table table) {
        html.append(
                "<table class=\"paper-table paper-%d\"><colgroup>".formatted(Widths.points(table)));
        for (int percent : Widths.of(table, 100))
            html.append("<col width=\"%d%%\"/>".formatted(percent));
        html.append("</colgroup><thead>");
        TableSums sums = table.sums();
        int row = -1;
        for (Placed each : table.placed()) {
            if (each.row() > row) {
                if (row >= 0) html.append("</tr>");
                if (each.row() == table.head().size()) html.append("</thead><tbody>");
                html.append("<tr>");
                row = each.row();
            }
            cell(sums, each, row < table.head().size() ? "th" : "td");
        }
        html.append("</tr>");
        html.append("</tbody></table>");
    }

    private void cell(TableSums sums, Placed at, String tag) {
        CellWords words = CellWords.of(sums, at);
        html.append("<%s class=\"paper-%s\"".formatted(tag, style(words)));
        if (at.cell().columns() > 1) html.append(" colspan=\"%d\"".formatted(at.cell().columns()));
        if (at.cell().rows() > 1) html.append(" rowspan=\"%d\"".formatted(at.cell().rows()));
        html.append(">")
                .append(leading(at.cell().link(), escaped(words.text())))
                .append("</%s>".formatted(tag));
    }

    private String leading(String link, String words) {
        if (!linked || link.isEmpty()) return words;
        return "<a class=\"figure\" href=\"" + escaped(link) + "\">" + words + "</a>";
    }

    private static String style(CellWords words) {
        String side =
                switch (words.align()) {
                    case LEFT -> "at-left";
                    case CENTRE -> "at-centre";
                    case RIGHT -> "at-right";
                };
        return words.bold() ? side + " paper-sum" : side;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
