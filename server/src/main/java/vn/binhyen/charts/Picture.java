package vn.binhyen.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A chart with its title and the sentence that says what it shows.
///
/// @param source where the figures are from and of which day; stands below the chart in a file
public record Picture(String title, String sentence, String source, Chart chart) {

    private static final double EDGE = 24;
    private static final double LETTERS = 6.1;
    private static final double LEAD = 1.6 * Sheet.LINE;

    /// As a part of a page. The page's style gives the colours; a screen reader hears title and
    /// sentence.
    ///
    /// @param id of this picture on its page: small letters, digits and `-`
    public String inPage(String id) {
        Sheet sheet = Sheet.ofPage();
        chart.draw(sheet);
        String marks = sheet.written();
        String role = marks.contains("<a href") ? "group" : "img";
        return ("<svg class=\"drawn %s\" width=\"100%%\"%s role=\"%s\" aria-labelledby=\"%s-t\""
                        + " aria-describedby=\"%s-d\"><title id=\"%s-t\">%s</title>"
                        + "<desc id=\"%s-d\">%s</desc>%s</svg>")
                .formatted(
                        chart.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                        measures(),
                        role,
                        id,
                        id,
                        id,
                        Sheet.escaped(title),
                        id,
                        Sheet.escaped(sentence),
                        marks);
    }

    /// A map keeps its form at every width; every other chart keeps its height.
    private String measures() {
        return switch (chart) {
            case AreaMap map ->
                    " viewBox=\"0 0 "
                            + Sheet.plain(map.wide())
                            + " "
                            + Sheet.plain(map.high())
                            + "\"";
            case Columns _, Lines _, Ranks _, Hours _ ->
                    " height=\"" + Sheet.plain(chart.height(0)) + "em\"";
        };
    }

    /// As a file of its own, with title, sentence, key and source in it.
    ///
    /// @param width in pixels
    public String file(int width) {
        double inner = width - 2 * EDGE;
        Sheet sheet = Sheet.ofFile(inner);
        chart.draw(sheet);
        var svg = new StringBuilder();
        double y = EDGE + 18;
        text(svg, EDGE, y, 18, "700", title);
        y += 8;
        for (String line : lines(sentence, inner)) text(svg, EDGE, y += LEAD, 13, "400", line);
        y += LEAD;
        y = drawKey(svg, y, inner);
        double high = chart.height(inner / Sheet.LINE) * Sheet.LINE;
        svg.append("<svg x=\"").append(Sheet.plain(EDGE)).append("\" y=\"").append(Sheet.plain(y));
        svg.append("\" width=\"").append(Sheet.plain(inner)).append("\" height=\"");
        svg.append(Sheet.plain(high)).append("\">").append(sheet.written()).append("</svg>");
        y += high + 4;
        for (String line : lines(source, inner)) text(svg, EDGE, y += LEAD, 12, "400", line);
        int height = (int) Math.ceil(y + EDGE);
        return head(width, height) + svg + "</svg>\n";
    }

    private String head(int width, int height) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                        + " viewBox=\"0 0 %d %d\" font-family=\"%s\" font-size=\"13\" role=\"img\""
                        + " aria-labelledby=\"t d\"><title id=\"t\">%s</title><desc id=\"d\">%s</desc>"
                        + "<rect width=\"%d\" height=\"%d\" fill=\"%s\"/>")
                .formatted(
                        width,
                        height,
                        width,
                        height,
                        "Tinos, Times New Roman, serif",
                        Sheet.escaped(title),
                        Sheet.escaped(sentence),
                        width,
                        height,
                        Tone.PAPER.colour());
    }

    private double drawKey(StringBuilder svg, double from, double inner) {
        double x = EDGE;
        double y = from;
        for (Key key : chart.key()) {
            double wide = 20 + key.words().length() * LETTERS + 16;
            if (x > EDGE && x + wide > EDGE + inner) {
                x = EDGE;
                y += LEAD;
            }
            svg.append("<rect x=\"").append(Sheet.plain(x)).append("\" y=\"");
            svg.append(Sheet.plain(y - 10)).append("\" width=\"12\" height=\"12\" fill=\"");
            svg.append(key.tone().colour()).append("\" stroke=\"");
            svg.append(Tone.AXIS.colour()).append("\" stroke-width=\"0.5\"/>");
            text(svg, x + 18, y, 13, "400", key.words());
            x += wide;
        }
        return chart.key().isEmpty() ? from - LEAD / 2 : y + LEAD;
    }

    private static void text(
            StringBuilder svg, double x, double y, int size, String weight, String words) {
        svg.append("<text x=\"").append(Sheet.plain(x)).append("\" y=\"").append(Sheet.plain(y));
        svg.append("\" font-size=\"").append(size).append("\" font-weight=\"").append(weight);
        svg.append("\" fill=\"").append(Tone.VALUE.colour()).append("\">");
        svg.append(Sheet.escaped(words)).append("</text>");
    }

    /// Broken between words where the line is full.
    private static List<String> lines(String words, double wide) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && (line.length() + 1 + word.length()) * LETTERS > wide) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!line.isEmpty()) line.append(' ');
            line.append(word);
        }
        if (!line.isEmpty()) lines.add(line.toString());
        return lines;
    }
}
