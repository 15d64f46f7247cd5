package vn.binhyen.papers.writing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import vn.binhyen.papers.Layout;
import vn.binhyen.papers.Paper;

/// A paper as PDF: the print view, set by the server, its font inside.
public final class PdfPaper {

    private static final String STYLES = "/static/css/paper.css";

    private PdfPaper() {}

    public static void write(Paper paper, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        for (TimesFont each : TimesFont.values()) {
            builder.useFont(
                    each::open,
                    TimesFont.NAME,
                    each.bold ? 700 : 400,
                    each.italic ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(document(paper), null);
        builder.withProducer("Bình Yên");
        builder.usePdfUaAccessibility(true);
        builder.toStream(out);
        builder.run();
    }

    private static String document(Paper paper) throws IOException {
        return """
        <html lang="vi"><head><title>%s</title><meta name="description" content="%s"/>
        <style>%s</style></head><body>%s</body></html>
        """
                .formatted(
                        HtmlPaper.escaped(paper.type().name()),
                        HtmlPaper.escaped(paper.about()),
                        styles() + pages(paper.organisation().layout()),
                        HtmlPaper.of(paper));
    }

    /// The engine lays everything out as wide as the first page, and knows no page by name before
    /// it: upright pages are the unnamed ones, those across say how wide they are.
    private static String pages(Layout layout) {
        String margins =
                "margin: %dmm %dmm %dmm %dmm"
                        .formatted(layout.top(), layout.right(), layout.bottom(), layout.left());
        String number =
                "@top-center { content: counter(page); font: %dpt 'Times New Roman' }"
                        .formatted(layout.points());
        return """
        @page { size: A4 portrait; %1$s; %2$s }
        @page :first { @top-center { content: none } }
        @page paper-wide { size: A4 landscape; %1$s; %2$s }
        body { margin: 0 } .paper-sheet { page: auto }
        .paper-wide { page: paper-wide; width: %3$dmm }
        """
                .formatted(margins, number, 297 - layout.left() - layout.right());
    }

    private static String styles() throws IOException {
        try (InputStream file = PdfPaper.class.getResourceAsStream(STYLES)) {
            if (file == null) throw new IllegalStateException(STYLES + " is missing");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
