package vn.binhyen.charts;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/// Turns the file of a picture into pixels, with the font that comes along, so that Vietnamese
/// letters look the same on every machine. Nothing outside the file is ever opened.
public final class Png {

    /// Twice the picture's measures: sharp on paper.
    private static final int SCALE = 2;

    private final LoaderContext rules =
            LoaderContext.builder()
                    .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                    .documentLimits(new DocumentLimits(10, 1, 1_000_000))
                    .build();

    public Png() {
        for (String weight : new String[] {"regular", "bold"}) register(weight);
    }

    /// @param svg from [Picture#file(int)]
    public byte[] of(String svg) {
        var bytes = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        SVGDocument document = new SVGLoader().load(bytes, null, rules);
        if (document == null) throw new IllegalArgumentException("this is no picture");
        int width = Math.round(document.size().width * SCALE);
        int height = Math.round(document.size().height * SCALE);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        try {
            paper.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            paper.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render(null, paper, new ViewBox(width, height));
        } finally {
            paper.dispose();
        }
        return written(image);
    }

    private static byte[] written(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void register(String weight) {
        String file = "/static/fonts/tinos-1.340-" + weight + ".ttf";
        try (InputStream font = Png.class.getResourceAsStream(file)) {
            if (font == null) throw new IllegalStateException("missing " + file);
            // the second time it is known already
            GraphicsEnvironment.getLocalGraphicsEnvironment()
                    .registerFont(Font.createFont(Font.TRUETYPE_FONT, font));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
