package vn.binhyen.simulator.control;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.simulator.PublicAddress;
import vn.binhyen.simulator.world.Content;
import vn.binhyen.simulator.world.FileKind;
import vn.binhyen.simulator.world.Shelf;

/// Builds the content of a saying; where no address was given, small sample files stand in.
@Component
class Samples {
    private static final String GIF = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

    private final Shelf shelf;
    private final PublicAddress address;

    Samples(Shelf shelf, PublicAddress address) {
        this.shelf = shelf;
        this.address = address;
    }

    /// @param kind the ending of the event's name
    Content content(String kind, Saying saying) {
        return switch (kind) {
            case "text" -> new Content.Text(saying.words());
            case "image" -> new Content.Image(url(saying, "anh.png", photo()), saying.words());
            case "gif" -> new Content.Gif(url(saying, "anh.gif", decoded(GIF)));
            case "file" -> file(saying);
            case "audio" -> new Content.Audio(url(saying, "tieng.amr", ascii("#!AMR\n")));
            case "video" -> video(saying);
            case "location" ->
                    new Content.Place(
                            or(saying.latitude(), "12.6797"), or(saying.longitude(), "108.0447"));
            case "sticker" -> {
                String id = or(saying.stickerId(), "1");
                yield new Content.Sticker(
                        id, or(saying.url(), address.of("/stickers/" + id + ".svg")));
            }
            case "link" -> new Content.Link(or(saying.url(), "https://vi.du/"), "", saying.words());
            case "business_card" ->
                    new Content.Card(
                            or(saying.phone(), "84900000000"),
                            or(saying.url(), "https://vi.du/qr"),
                            "");
            default -> throw new IllegalArgumentException("no such kind of message: " + kind);
        };
    }

    private Content file(Saying saying) {
        String name = or(saying.name(), "don.pdf");
        byte[] bytes = ascii("%PDF-1.4\n%%EOF\n");
        Shelf.Medium medium = shelf.put(name, FileKind.of(name, bytes).mediaType(), bytes);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return new Content.Document(
                or(saying.url(), address.of(medium.path())),
                name,
                medium.size(),
                ending,
                medium.md5());
    }

    private Content video(Saying saying) {
        byte[] bytes = {0, 0, 0, 16, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm', 0, 0, 2, 0};
        String url = url(saying, "phim.mp4", bytes);
        return new Content.Video(url, url, saying.words());
    }

    private String url(Saying saying, String name, byte[] bytes) {
        if (saying.url() != null) return saying.url();
        return address.of(shelf.put(name, FileKind.of(name, bytes).mediaType(), bytes).path());
    }

    private static String or(@Nullable String given, String otherwise) {
        return given == null ? otherwise : given;
    }

    /// Hills at daybreak, small, always the same bytes.
    private static byte[] photo() {
        BufferedImage image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xf4e3c1));
        pen.fillRect(0, 0, 320, 200);
        pen.setColor(new Color(0xe9a23b));
        pen.fillOval(200, 40, 60, 60);
        pen.setColor(new Color(0x6ea08f));
        pen.fillOval(-60, 100, 280, 200);
        pen.setColor(new Color(0x3f7468));
        pen.fillOval(110, 130, 300, 180);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
