package vn.binhyen.ui;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/// A QR code as strokes of an SVG: `size` squares wide, dark squares in `path`.
public record Qr(int size, String path) {

    /// @throws IllegalArgumentException if the text is too long for a code
    public static Qr of(String text) {
        try {
            ByteMatrix squares = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
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
        } catch (com.google.zxing.WriterException e) {
            throw new IllegalArgumentException("no QR code for this text", e);
        }
    }
}
