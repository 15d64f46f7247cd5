package vn.binhyen.vault;

import com.twelvemonkeys.imageio.metadata.CompoundDirectory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws pictures anew from their pixels, which leaves behind whatever else is in the file.
///
/// Sizes are read before a pixel is, so that a small file that unfolds into a huge picture costs
/// nothing; big ones are thinned out while decoding, and only two are decoded at a time.
@Component
class Pictures {

    private static final long MOST_PIXELS = 60_000_000;
    private static final long DECODED_PIXELS = 12_000_000;
    private static final int LONGEST_EDGE = 2048;

    private final Semaphore decoding = new Semaphore(2);

    /// What a picture's own header says of its size.
    enum Size {
        FINE,
        TOO_LARGE,
        UNREADABLE
    }

    Size sizeOf(InputStream picture) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(picture)) {
            ImageReader reader = readerOf(in);
            if (reader == null) return Size.UNREADABLE;
            try {
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                return pixels > MOST_PIXELS ? Size.TOO_LARGE : Size.FINE;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) { // readers throw anything at broken input
            return Size.UNREADABLE;
        }
    }

    /// The picture upright, on white, without metadata; nothing when it cannot be drawn.
    ///
    /// @param picture opened twice: once for the pixels, once for the way up
    @Nullable BufferedImage drawn(Rereadable picture) throws InterruptedException {
        decoding.acquire();
        try {
            int orientation = orientationOf(picture);
            try (ImageInputStream in = new MemoryCacheImageInputStream(picture.open())) {
                ImageReader reader = readerOf(in);
                if (reader == null) return null;
                try {
                    var how = reader.getDefaultReadParam();
                    int step = step((long) reader.getWidth(0) * reader.getHeight(0));
                    how.setSourceSubsampling(step, step, 0, 0);
                    return redrawn(reader.read(0, how), orientation);
                } finally {
                    reader.dispose();
                }
            }
        } catch (IOException | RuntimeException e) {
            return null;
        } finally {
            decoding.release();
        }
    }

    static void writeJpeg(BufferedImage picture, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var sink = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0.82f);
            writer.setOutput(sink);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    private static int step(long pixels) {
        int step = 1;
        while (pixels / ((long) step * step) > DECODED_PIXELS) step++;
        return step;
    }

    private static BufferedImage redrawn(BufferedImage from, int orientation) {
        double scale =
                Math.min(1, (double) LONGEST_EDGE / Math.max(from.getWidth(), from.getHeight()));
        int w = Math.max(1, (int) Math.round(from.getWidth() * scale));
        int h = Math.max(1, (int) Math.round(from.getHeight() * scale));
        boolean lying = orientation >= 5;
        var to = new BufferedImage(lying ? h : w, lying ? w : h, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = to.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, to.getWidth(), to.getHeight());
            pen.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.transform(upright(orientation, w, h));
            pen.drawImage(from, 0, 0, w, h, null);
        } finally {
            pen.dispose();
        }
        return to;
    }

    /// The turn that brings a picture of this EXIF orientation (1 to 8, Exif 2.32 table 6) upright.
    private static AffineTransform upright(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }

    private static int orientationOf(Rereadable picture) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(picture.open())) {
            List<JPEGSegment> exif = JPEGSegmentUtil.readSegments(in, JPEG.APP1, "Exif");
            if (exif.isEmpty()) return 1;
            try (InputStream data = exif.getFirst().data()) {
                data.skipNBytes(1); // the padding after the segment's name
                var tags =
                        (CompoundDirectory)
                                new TIFFReader().read(new MemoryCacheImageInputStream(data));
                Entry tag = tags.getDirectory(0).getEntryById(TIFF.TAG_ORIENTATION);
                return tag != null && tag.getValue() instanceof Number n ? n.intValue() : 1;
            }
        } catch (IOException | RuntimeException e) { // no JPEG, or a broken segment: as it lies
            return 1;
        }
    }

    private static @Nullable ImageReader readerOf(ImageInputStream in) {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) return null;
        ImageReader reader = readers.next();
        reader.setInput(in, true, true);
        return reader;
    }
}
