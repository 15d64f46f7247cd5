package vn.binhyen.dashboards.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.binhyen.charts.Png;
import vn.binhyen.ui.SheetFile;

/// Gives a picture to take along: itself as `.svg` or `.png`, its numbers as `.csv` or `.xlsx`.
@Component
class PictureFile {

    private static final int WIDTH = 960;

    private final Png png = new Png();

    /// Whether there are files that end so.
    boolean has(String ending) {
        return ending.equals("svg") || ending.equals("png") || SheetFile.named(ending).isPresent();
    }

    /// @param name of the file without its ending
    void answer(HttpServletResponse response, String name, String ending, Shown shown) {
        Optional<SheetFile> sheet = SheetFile.named(ending);
        if (sheet.isPresent()) {
            sheet.get()
                    .answer(
                            response,
                            name,
                            name,
                            shown.numbers().headings(),
                            reader ->
                                    shown.numbers()
                                            .rows()
                                            .forEach(row -> reader.accept(row.ofSheet())));
            return;
        }
        String svg = shown.picture().file(WIDTH);
        boolean pixels = ending.equals("png");
        response.setContentType(pixels ? "image/png" : "image/svg+xml;charset=UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + name + "." + ending + "\"");
        try {
            response.getOutputStream()
                    .write(pixels ? png.of(svg) : svg.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
