package vn.binhyen.charts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes marks as SVG. Across it counts in percent of the chart's width, down in lines of letters.
///
/// On a page both stay so and colours are classes; in a file both become pixels and colours are
/// written out, since a file has no style beside it.
final class Sheet {

    /// Pixels of one line of letters in a file.
    static final double LINE = 13;

    private final StringBuilder svg = new StringBuilder();
    private final double width;

    private Sheet(double width) {
        this.width = width;
    }

    static Sheet ofPage() {
        return new Sheet(0);
    }

    /// @param width in pixels
    static Sheet ofFile(double width) {
        return new Sheet(width);
    }

    boolean isPage() {
        return width == 0;
    }

    void box(Tone tone, double x, double y, double wide, double high, String said) {
        svg.append("<rect x=\"").append(across(x)).append("\" y=\"").append(down(y));
        svg.append("\" width=\"").append(across(wide)).append("\" height=\"").append(down(high));
        svg.append('"').append(fill(tone)).append('>');
        title(said).append("</rect>");
    }

    void line(Tone tone, double fromX, double fromY, double toX, double toY) {
        svg.append("<line x1=\"").append(across(fromX)).append("\" y1=\"").append(down(fromY));
        svg.append("\" x2=\"").append(across(toX)).append("\" y2=\"").append(down(toY));
        svg.append('"').append(stroke(tone)).append("/>");
    }

    void dot(Tone tone, double x, double y, String said) {
        svg.append("<circle cx=\"").append(across(x)).append("\" cy=\"").append(down(y));
        svg.append("\" r=\"").append(down(0.28)).append('"').append(fill(tone)).append('>');
        title(said).append("</circle>");
    }

    /// @param anchor `start`, `middle` or `end` of the words lies at x
    void words(Tone tone, String anchor, double x, double y, String words) {
        if (words.isEmpty()) return;
        svg.append("<text x=\"").append(across(x)).append("\" y=\"").append(down(y));
        svg.append("\" text-anchor=\"").append(anchor).append('"').append(fill(tone));
        if (!isPage() && tone == Tone.VALUE) svg.append(" font-weight=\"700\"");
        svg.append('>').append(escaped(words)).append("</text>");
    }

    /// Marks that lie within open this address, on a page.
    void linked(@Nullable String address, String said, Runnable marks) {
        boolean opens = isPage() && address != null;
        if (opens) {
            svg.append("<a href=\"").append(escaped(String.valueOf(address)));
            svg.append("\" aria-label=\"").append(escaped(said)).append("\">");
        }
        marks.run();
        if (opens) svg.append("</a>");
    }

    /// A drawing with measures of its own, as wide as the chart.
    void ground(double wide, double high, Runnable marks) {
        svg.append("<svg viewBox=\"0 0 ").append(plain(wide)).append(' ').append(plain(high));
        svg.append("\" width=\"").append(across(100)).append('"');
        if (!isPage()) svg.append(" height=\"").append(plain(width * high / wide)).append('"');
        svg.append('>');
        marks.run();
        svg.append("</svg>");
    }

    /// One part of the ground, in the ground's own measures.
    ///
    /// @param shape where a page finds the path by name; null writes it out
    void area(Tone tone, String path, @Nullable String shape, String said) {
        boolean named = isPage() && shape != null;
        svg.append(named ? "<use href=\"" : "<path d=\"");
        svg.append(escaped(named ? String.valueOf(shape) : path)).append('"');
        svg.append(fill(tone));
        if (!isPage()) {
            Tone border = tone == Tone.NOTHING ? Tone.AXIS : Tone.PAPER;
            svg.append(" stroke=\"").append(border.colour()).append("\" stroke-width=\"0.7\"");
        }
        svg.append('>');
        title(said).append(named ? "</use>" : "</path>");
    }

    void frame(double x, double y, double wide, double high) {
        svg.append("<rect x=\"").append(plain(x)).append("\" y=\"").append(plain(y));
        svg.append("\" width=\"").append(plain(wide)).append("\" height=\"").append(plain(high));
        svg.append("\" rx=\"12\"");
        svg.append(
                isPage()
                        ? " class=\"islands\""
                        : " fill=\"none\" stroke=\""
                                + Tone.AXIS.colour()
                                + "\" stroke-width=\"2\"");
        svg.append("/>");
    }

    /// Words on the ground.
    ///
    /// @param style `digit` or `place`, from which the size follows on a page
    /// @param size in a file
    void placed(Tone tone, String style, double x, double y, double size, String words) {
        svg.append("<text x=\"").append(plain(x)).append("\" y=\"").append(plain(y));
        svg.append("\" text-anchor=\"middle\"");
        if (isPage()) {
            svg.append(" class=\"").append(style).append(' ').append(tone.style()).append('"');
        } else {
            svg.append(fill(tone)).append(" font-size=\"").append(plain(size)).append('"');
        }
        svg.append('>').append(escaped(words)).append("</text>");
    }

    String written() {
        return svg.toString();
    }

    private StringBuilder title(String said) {
        return said.isEmpty()
                ? svg
                : svg.append("<title>").append(escaped(said)).append("</title>");
    }

    private String fill(Tone tone) {
        return isPage() ? " class=\"" + tone.style() + "\"" : " fill=\"" + tone.colour() + "\"";
    }

    private String stroke(Tone tone) {
        if (isPage()) return " class=\"" + tone.style() + "\"";
        String width = tone == Tone.NOW || tone == Tone.BEFORE_LINE ? "2.5" : "1";
        String broken = tone == Tone.BEFORE_LINE ? "\" stroke-dasharray=\"6 4" : "";
        return " stroke=\"" + tone.colour() + "\" stroke-width=\"" + width + broken + "\"";
    }

    private String across(double percent) {
        return isPage() ? plain(percent) + "%" : plain(percent * width / 100);
    }

    private String down(double lines) {
        return isPage() ? plain(lines) + "em" : plain(lines * LINE);
    }

    static String plain(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
