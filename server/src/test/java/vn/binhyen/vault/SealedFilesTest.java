package vn.binhyen.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.testing.HouseTest;

@HouseTest
class SealedFilesTest {

    private static final Asker DOOR = new Asker.Worker("test");
    private static final String SECRET_PLACE = "12.6667N-108.0500E";

    @Autowired vn.binhyen.vault.Files files;
    @Autowired Vault vault;
    @Autowired Transactions transactions;

    @Value("${binhyen.home}")
    Path home;

    @Test
    void a_file_comes_back_byte_for_byte_and_lies_sealed_on_disk() throws IOException {
        byte[] pdf = pdf("đơn trình báo của Nguyễn Thị Thử");
        Kept.File kept = keep(pdf, "don.pdf");
        assertThat(kept.type()).isEqualTo("application/pdf");
        assertThat(kept.size()).isEqualTo(pdf.length);
        assertThat(opened(kept.id())).isEqualTo(pdf);
        assertThat(onDisk(kept.id())).isNotEmpty().doesNotContain("trình báo");
    }

    @Test
    void the_shared_copy_of_a_photo_tells_neither_place_nor_device() throws IOException {
        byte[] photo = withComment(jpeg(60, 40), SECRET_PLACE);
        Kept.File kept = keep(photo, "anh.jpg");
        assertThat(text(opened(kept.id()))).contains(SECRET_PLACE);
        byte[] shared = shared(kept.id());
        assertThat(text(shared)).doesNotContain(SECRET_PLACE);
        assertThat(ImageIO.read(new ByteArrayInputStream(shared)).getWidth()).isEqualTo(60);
    }

    @Test
    void the_shared_copy_has_no_gps_no_device_and_no_thumbnail_and_the_original_has_its_hash()
            throws Exception {
        byte[] photo = withGpsAndThumbnail(jpeg(60, 40), "MayAnhBiMat", jpeg(8, 8));
        Kept.File kept = keep(photo, "anh.jpg");
        assertThat(kept.sha256())
                .isEqualTo(
                        java.util.HexFormat.of()
                                .formatHex(
                                        java.security.MessageDigest.getInstance("SHA-256")
                                                .digest(photo)));
        assertThat(opened(kept.id())).isEqualTo(photo);
        byte[] shared = shared(kept.id());
        String copy = new String(shared, StandardCharsets.ISO_8859_1);
        assertThat(copy).doesNotContain("Exif", "MayAnhBiMat");
        assertThat(copy.indexOf("\u00FF\u00D8", 2)).as("a picture in the picture").isEqualTo(-1);
        assertThat(segments(shared)).doesNotContain(0xE1, 0xE2, 0xED, 0xFE);
    }

    @Test
    void a_photo_taken_lying_is_shown_upright() throws IOException {
        Kept.File kept = keep(withOrientation(jpeg(60, 40), 6), "anh.jpg");
        BufferedImage shared = ImageIO.read(new ByteArrayInputStream(shared(kept.id())));
        assertThat(shared.getWidth()).isEqualTo(40);
        assertThat(shared.getHeight()).isEqualTo(60);
        // red is the stored picture's left half, which orientation 6 turns to the top
        assertThat(new Color(shared.getRGB(20, 10)).getRed()).isGreaterThan(200);
        assertThat(new Color(shared.getRGB(20, 50)).getRed()).isLessThan(100);
    }

    @Test
    void a_small_file_that_unfolds_into_a_huge_picture_is_refused_unopened() throws IOException {
        assertThat(check(pngOf(50_000, 50_000), "bom.png"))
                .isEqualTo(new Checked.Refused("vault.refused.picture-too-large"));
        assertThat(waiting()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "anh.jpg,   <html><script>alert(1)</script></html>,  disguised",
        "anh.jpg,   MZ,                                      disguised",
        "trang.html,<html><script>alert(1)</script></html>,  type",
        "hinh.svg,  '<svg xmlns=\"http://www.w3.org/2000/svg\"/>', type",
        "chay.exe,  MZ,                                      type",
        "don.pdf,   khong phai pdf,                          disguised",
        "a.sh,      #!/bin/sh,                               type",
    })
    void what_is_not_what_it_says_or_not_wanted_is_refused(
            String name, String content, String reason) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        assertThat(check(bytes, name)).isEqualTo(new Checked.Refused("vault.refused." + reason));
    }

    @Test
    void an_archive_called_a_letter_is_refused_and_a_letter_with_macros_too() throws IOException {
        assertThat(check(zip("virus.exe"), "don.docx"))
                .isEqualTo(new Checked.Refused("vault.refused.disguised"));
        assertThat(check(zip("[Content_Types].xml", "word/document.xml"), "don.docx"))
                .isInstanceOf(Checked.Good.class);
        assertThat(check(zip("[Content_Types].xml", "word/vbaProject.bin"), "don.docx"))
                .isEqualTo(new Checked.Refused("vault.refused.macros"));
    }

    @Test
    void nothing_and_too_much_are_refused() {
        assertThat(check(new byte[0], "trong.jpg"))
                .isEqualTo(new Checked.Refused("vault.refused.empty"));
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 7;
                    }
                };
        assertThat(files.check(endless, "dai.mp4"))
                .isEqualTo(new Checked.Refused("vault.refused.too-large"));
    }

    @Test
    void a_voice_message_as_zalo_sends_it_is_taken() {
        byte[] amr = ("#!AMR\n" + "x".repeat(200)).getBytes(StandardCharsets.US_ASCII);
        assertThat(check(amr, "")).isInstanceOf(Checked.Good.class);
    }

    @ParameterizedTest
    @CsvSource({"isom", "mp42", "mp41", "iso2", "avc1", "M4V ", "M4A ", "qt  ", "3gp5", "heic"})
    void videos_and_recordings_of_telephones_are_taken(String brand) {
        byte[] start = new byte[64];
        byte[] box = ("\0\0\0\u0018ftyp" + brand).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(box, 0, start, 0, box.length);
        assertThat(check(start, "")).isInstanceOf(Checked.Good.class);
    }

    @Test
    void a_photo_that_cannot_be_drawn_is_kept_as_evidence_without_a_copy() throws IOException {
        byte[] broken = java.util.Arrays.copyOf(jpeg(60, 40), 120);
        Kept.File kept = keep(broken, "hong.jpg");
        assertThat(opened(kept.id())).isEqualTo(broken);
    }

    @Test
    void destroying_the_key_removes_the_file() throws IOException {
        UUID key = transactions.as(DOOR, vault::newKey);
        Kept.File kept =
                (Kept.File)
                        transactions.as(
                                DOOR,
                                () -> files.keep(key, new ByteArrayInputStream(pdf("x")), "x.pdf"));
        transactions.as(DOOR, () -> vault.destroy(key));
        assertThat(transactions.as(DOOR, () -> files.open(kept.id()))).isEmpty();
        assertThat(onDisk(kept.id())).isEmpty();
    }

    private Kept.File keep(byte[] content, String name) {
        return transactions.as(
                DOOR,
                () ->
                        (Kept.File)
                                files.keep(
                                        vault.newKey(), new ByteArrayInputStream(content), name));
    }

    private Checked check(byte[] content, String name) {
        return files.check(new ByteArrayInputStream(content), name);
    }

    private byte[] opened(UUID file) throws IOException {
        return read(transactions.as(DOOR, () -> files.open(file).orElseThrow()));
    }

    private byte[] shared(UUID file) throws IOException {
        return read(transactions.as(DOOR, () -> files.shared(file).orElseThrow()));
    }

    private static byte[] read(OpenFile file) throws IOException {
        try (InputStream in = file.content()) {
            return in.readAllBytes();
        }
    }

    private String onDisk(UUID file) throws IOException {
        try (Stream<Path> all = Files.walk(home.resolve("files"))) {
            StringBuilder found = new StringBuilder();
            for (Path each : all.filter(p -> p.toString().contains(file.toString())).toList()) {
                found.append(text(Files.readAllBytes(each)));
            }
            return found.toString();
        }
    }

    /// Files that were begun and neither kept nor removed.
    private java.util.List<Path> waiting() throws IOException {
        try (Stream<Path> all = Files.walk(home.resolve("files"))) {
            return all.filter(p -> p.toString().endsWith(".part")).toList();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] pdf(String words) {
        return ("%PDF-1.7\n" + words + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }

    private static byte[] withComment(byte[] jpeg, String words) {
        return withSegment(jpeg, 0xFE, words.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(32);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        return withSegment(jpeg, 0xE1, java.util.Arrays.copyOf(exif.array(), exif.position()));
    }

    /// Three directories as a telephone writes them: the device, the place (GPS), the thumbnail.
    private static byte[] withGpsAndThumbnail(byte[] jpeg, String device, byte[] thumbnail) {
        byte[] name = device.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(200 + name.length + thumbnail.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        int gps = 8 + 2 + 2 * 12 + 4;
        int second = gps + 2 + 2 * 12 + 4;
        int data = second + 2 + 2 * 12 + 4;
        exif.putShort((short) 2);
        entry(exif, 0x0110, 2, name.length, data);
        entry(exif, 0x8825, 4, 1, gps);
        exif.putInt(second);
        exif.putShort((short) 2);
        entry(exif, 0x0002, 5, 3, data + name.length);
        entry(exif, 0x0004, 5, 3, data + name.length);
        exif.putInt(0);
        exif.putShort((short) 2);
        entry(exif, 0x0201, 4, 1, data + name.length + 24);
        entry(exif, 0x0202, 4, 1, thumbnail.length);
        exif.putInt(0);
        exif.put(name);
        for (int part : new int[] {12, 1, 42, 1, 36, 1}) exif.putInt(part);
        exif.put(thumbnail);
        return withSegment(jpeg, 0xE1, java.util.Arrays.copyOf(exif.array(), exif.position()));
    }

    private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
        exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /// The kinds of segment before the picture itself.
    private static java.util.List<Integer> segments(byte[] jpeg) {
        var found = new java.util.ArrayList<Integer>();
        int at = 2;
        while ((jpeg[at + 1] & 0xFF) != 0xDA) {
            found.add(jpeg[at + 1] & 0xFF);
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        return found;
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + content.length + 4);
        out.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker);
        out.putShort((short) (content.length + 2)).put(content).put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }

    /// The beginning of a PNG file that promises a picture of this size.
    private static byte[] pngOf(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(header.array());
        ByteBuffer png = ByteBuffer.allocate(33);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}).putInt(13);
        png.put(header.array()).putInt((int) crc.getValue());
        return png.array();
    }

    private static byte[] zip(String... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(part.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
