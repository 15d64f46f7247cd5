package vn.binhyen.acceptance.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.binhyen.acceptance.running.Folders;
import vn.binhyen.acceptance.running.Product;
import vn.binhyen.acceptance.running.Simulator;
import vn.binhyen.acceptance.running.Town;

/// Anonymous means anonymous: a report whose every trace of the sender is marked goes through the
/// real door of a running server, with a picture, a wrong code, a look with the right one and a
/// second word. Then every file of the installation is searched: tables, indexes, write-ahead log,
/// audit, logs.
@Tag("product")
class AnonymousReportTest {

    /// Its own address of this machine, and the one a front server would name.
    private static final String ADDRESS = "127.77.66.55";

    private static final String FORWARDED = "203.0.113.77";
    private static final String AGENT = "TrinhDuyetCuaNguoiBao";
    private static final String DEVICE = "MayAnhCuaNguoiBao";
    private static final String FILE = "AnhCuaNguoiBao";
    private static final String REFERRER = "TrangTruocCuaNguoiBao";
    private static final String SAID = "LoiKeCuaNguoiBao";
    private static final String BOUNDARY = "phanCachThuNghiem";

    @Test
    void of_who_sent_it_no_byte_stays_anywhere_only_what_they_said() throws Exception {
        Path home = Folders.temporary("anonymous");
        var town = Town.of(3);
        String code;
        try (var simulator = Simulator.in(home).start();
                var product = town.open(home, simulator);
                var phone = phone()) {
            code = report(phone, product, town);
            assertThat(post(phone, product, "/theo-doi", Map.of("code", "0000-1111-2222-3333")))
                    .contains("id=\"code\"");
            String follow = post(phone, product, "/theo-doi", Map.of("code", code));
            assertThat(follow).contains(SAID).doesNotContain(code);
            var more = hidden(follow);
            more.put("words", "Thêm: " + SAID);
            assertThat(post(phone, product, "/theo-doi/nhan", more)).contains("Thêm: " + SAID);
            var tooLarge =
                    phone.send(
                            multipart(product, Map.of("at", "send"), "to.jpg", new byte[70 << 20]),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(tooLarge.statusCode()).isEqualTo(413);
            assertThat(tooLarge.body()).contains("Tệp gửi lên lớn quá");
            product.stop();

            assertThat(FileScan.holding(home, SAID))
                    .as("the search finds what was kept")
                    .isNotEmpty();
            for (String mark :
                    List.of(
                            ADDRESS,
                            FORWARDED,
                            AGENT,
                            DEVICE,
                            FILE,
                            REFERRER,
                            code,
                            code.replace("-", ""))) {
                assertThat(FileScan.holding(home, mark)).as(mark).isEmpty();
            }
        } finally {
            Folders.delete(home);
        }
    }

    private static HttpClient phone() throws IOException {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName(ADDRESS))
                .build();
    }

    private static String report(HttpClient phone, Product product, Town town) throws Exception {
        var form = hidden(get(phone, product, "/bao-tin"));
        form.put("at", "send");
        form.put("to", "done");
        form.put("danger", "no");
        form.put("topic", "other");
        form.put("what", "Đêm qua nghe tiếng đập phá " + SAID);
        form.put("unit", town.communes().getFirst().unit());
        form.put("who", "anonymous");
        var answer =
                phone.send(
                        multipart(product, form, FILE + ".jpg", photo()),
                        HttpResponse.BodyHandlers.ofString());
        Matcher code =
                Pattern.compile("<output class=\"code\">([^<]+)</output>").matcher(answer.body());
        assertThat(code.find()).as(answer.body()).isTrue();
        return code.group(1);
    }

    private static String get(HttpClient phone, Product product, String path) throws Exception {
        var request = marked(product.address().resolve(path)).GET().build();
        return phone.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String post(
            HttpClient phone, Product product, String path, Map<String, String> form)
            throws Exception {
        var body = new StringBuilder();
        form.forEach((name, value) ->
                body.append(body.isEmpty() ? "" : "&")
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        var request =
                marked(product.address().resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build();
        return phone.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static HttpRequest multipart(
            Product product, Map<String, String> form, String name, byte[] file)
            throws IOException {
        var body = new ByteArrayOutputStream();
        for (var field : form.entrySet()) {
            body.write(
                    ("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                    .formatted(BOUNDARY, field.getKey(), field.getValue()))
                            .getBytes(StandardCharsets.UTF_8));
        }
        body.write(
                ("--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n"
                                        .formatted(BOUNDARY, name)
                                + "Content-Type: image/jpeg\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.write(file);
        body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return marked(product.address().resolve("/bao-tin"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
    }

    private static HttpRequest.Builder marked(URI address) {
        return HttpRequest.newBuilder(address)
                .header("User-Agent", AGENT + "/1.0")
                .header("Referer", "https://example.org/" + REFERRER)
                .header("X-Forwarded-For", FORWARDED);
    }

    /// The hidden fields of the page, each once.
    private static Map<String, String> hidden(String page) {
        var fields = new LinkedHashMap<String, String>();
        Matcher field =
                Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">")
                        .matcher(page);
        while (field.find()) fields.putIfAbsent(field.group(1), field.group(2));
        return fields;
    }

    /// A picture with the device's name in its EXIF.
    private static byte[] photo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        byte[] plain = out.toByteArray();
        byte[] device = DEVICE.getBytes(StandardCharsets.US_ASCII);
        var exif = java.nio.ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + device.length);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0110).putShort((short) 2);
        exif.putInt(device.length).putInt(26).putInt(0).put(device);
        var photo = new ByteArrayOutputStream();
        photo.write(plain, 0, 2);
        photo.write(0xFF);
        photo.write(0xE1);
        photo.write((exif.capacity() + 2) >> 8);
        photo.write(exif.capacity() + 2);
        photo.write(exif.array());
        photo.write(plain, 2, plain.length - 2);
        return photo.toByteArray();
    }
}
