package vn.binhyen.ui;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Arrays;
import java.util.List;

/// A QR code as strokes of an SVG: `size` squares wide, dark squares in `path`.
///
/// Each code is read back before it is given: of the codes with medium correction a common reader
/// does not find two in a hundred, because some of their squares look like a corner mark. Those are
/// drawn with more correction, which lays the squares anew.
public record Qr(int size, String path) {

    private static final List<ErrorCorrectionLevel> LEVELS =
            List.of(ErrorCorrectionLevel.M, ErrorCorrectionLevel.Q, ErrorCorrectionLevel.H);
    private static final int QUIET = 4;
    private static final int SCALE = 4;

    /// @param text of the letters of addresses; others would not come back as they were
    /// @throws IllegalArgumentException if the text is too long for a code
    public static Qr of(String text) {
        return LEVELS.stream()
                .map(level -> encoded(text, level))
                .filter(squares -> isRead(squares, text))
                .findFirst()
                .map(Qr::drawn)
                .orElseGet(() -> drawn(encoded(text, LEVELS.getFirst())));
    }

    private static ByteMatrix encoded(String text, ErrorCorrectionLevel level) {
        try {
            return Encoder.encode(text, level).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code for this text", e);
        }
    }

    private static Qr drawn(ByteMatrix squares) {
        var path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                int from = x;
                while (x < squares.getWidth() && squares.get(x, y) == 1) x++;
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
                }
            }
        }
        return new Qr(squares.getWidth(), path.toString());
    }

    /// As a camera sees it on white paper.
    private static boolean isRead(ByteMatrix squares, String text) {
        int width = (squares.getWidth() + 2 * QUIET) * SCALE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        for (int y = 0; y < squares.getHeight() * SCALE; y++) {
            for (int x = 0; x < squares.getWidth() * SCALE; x++) {
                if (squares.get(x / SCALE, y / SCALE) == 1) {
                    pixels[(y + QUIET * SCALE) * width + x + QUIET * SCALE] = 0;
                }
            }
        }
        var paper = new GlobalHistogramBinarizer(new RGBLuminanceSource(width, width, pixels));
        try {
            return new QRCodeReader().decode(new BinaryBitmap(paper)).getText().equals(text);
        } catch (ReaderException e) {
            return false;
        }
    }
}
