package vn.binhyen.papers.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Measures words as they will be printed. Reads a font once; to be kept for a whole file.
final class Ruler {

    /// All letters of Vietnamese and the signs between words.
    private static final int KNOWN = 0x2100;

    private final double[] widths = new double[KNOWN]; // in em

    Ruler(TimesFont times) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(times.open()))) {
            var glyphs = font.getUnicodeCmapLookup();
            double em = font.getUnitsPerEm();
            for (int sign = 0; sign < KNOWN; sign++) {
                widths[sign] = font.getAdvanceWidth(glyphs.getGlyphId(sign)) / em;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// In points.
    double width(String words, int points) {
        return words.codePoints().mapToDouble(sign -> sign < KNOWN ? widths[sign] : 1).sum()
                * points;
    }
}
