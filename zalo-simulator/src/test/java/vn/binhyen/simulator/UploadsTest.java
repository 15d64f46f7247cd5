package vn.binhyen.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Uploads are looked at, not believed; their ids serve for seven days.
class UploadsTest extends SimulatorTest {
    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @CsvSource({
        "image,a.jpg,ffd8ffe000104a464946,attachment_id",
        "image,a.png,89504e470d0a1a0a,attachment_id",
        "gif,a.gif,474946383961,attachment_id",
        "file,a.pdf,255044462d312e34,token",
        "file,a.doc,d0cf11e0a1b11ae1,token"
    })
    void what_is_allowed_gets_an_id(String path, String name, String hex, String field)
            throws Exception {
        JsonNode answer = upload(path, name, HexFormat.of().parseHex(hex));

        assertThat(answer.path("error").asInt()).isZero();
        assertThat(answer.path("data").path(field).asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "image,program.jpg,4d5a90000300",
        "image,page.png,3c68746d6c3e",
        "image,moving.gif,474946383961",
        "gif,still.png,89504e470d0a1a0a",
        "file,program.pdf,4d5a90000300",
        "file,archive.docx,504b030414"
    })
    void what_only_bears_the_name_is_refused(String path, String name, String hex)
            throws Exception {
        assertThat(upload(path, name, HexFormat.of().parseHex(hex)).path("error").asInt())
                .isEqualTo(-201);
    }

    @Test
    void a_document_by_its_inside_and_a_table_by_its_text_are_files() throws Exception {
        byte[] docx =
                "PK\u0003\u0004....word/document.xml....".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(upload("file", "don.docx", docx).path("error").asInt()).isZero();
        assertThat(
                        upload("file", "bang.csv", "tên,tuổi\n".getBytes(StandardCharsets.UTF_8))
                                .path("error")
                                .asInt())
                .isZero();
    }

    @Test
    void sizes_are_counted_to_the_byte() throws Exception {
        assertThat(upload("image", "a.jpg", jpeg(MEGABYTE)).path("error").asInt()).isZero();
        assertThat(upload("image", "a.jpg", jpeg(MEGABYTE + 1)).path("error").asInt())
                .isEqualTo(-210);
        assertThat(upload("file", "a.pdf", pdf(5 * MEGABYTE)).path("error").asInt()).isZero();
        assertThat(upload("file", "a.pdf", pdf(5 * MEGABYTE + 1)).path("error").asInt())
                .isEqualTo(-210);
    }

    @Test
    void an_uploaded_picture_is_sent_and_after_seven_days_its_id_is_dead() throws Exception {
        String user = writer("an");
        String id =
                upload("image", "a.jpg", jpeg(100)).path("data").path("attachment_id").asString();
        String message =
                "{\"attachment\":{\"type\":\"template\",\"payload\":{\"template_type\":\"media\",\"elements\":[{\"media_type\":\"image\",\"attachment_id\":\"%s\"}]}}}"
                        .formatted(id);
        assertThat(send(user, message)).isZero();
        assertThat(
                        product.awaits("oa_send_image")
                                .json()
                                .at("/message/attachments/0/payload/url")
                                .asString())
                .contains("/cdn/");

        client.control("/clock", "{\"advance\":\"P6DT23H\"}");
        renew();
        assertThat(send(user, message)).isZero();
        client.control("/clock", "{\"advance\":\"PT2H\"}");
        says("an", "Vẫn đây");
        assertThat(send(user, message)).isEqualTo(-100);
    }

    @Test
    void a_file_is_sent_by_its_token_and_an_image_id_is_no_token() throws Exception {
        String user = writer("an");
        String token = upload("file", "a.pdf", pdf(100)).path("data").path("token").asString();
        String image =
                upload("image", "a.jpg", jpeg(100)).path("data").path("attachment_id").asString();

        assertThat(send(user, file(token))).isZero();
        assertThat(
                        product.awaits("oa_send_file")
                                .json()
                                .at("/message/attachments/0/payload/name")
                                .asString())
                .isEqualTo("a.pdf");
        assertThat(send(user, file(image))).isEqualTo(-201);
    }

    @Test
    void an_upload_without_a_token_is_refused_like_every_call() throws Exception {
        assertThat(
                        client.upload("wrong", "/v2.0/oa/upload/image", "a.jpg", jpeg(100))
                                .path("error")
                                .asInt())
                .isEqualTo(-216);
    }

    private JsonNode upload(String path, String name, byte[] bytes) throws IOException {
        return client.upload(accessToken(OA), "/v2.0/oa/upload/" + path, name, bytes);
    }

    private int send(String user, String message) throws IOException {
        return ForeignClient.json(client.sendMessage(accessToken(OA), user, message))
                .path("error")
                .asInt();
    }

    private void renew() throws IOException {
        registered = register(product.url());
    }

    private static String file(String token) {
        return "{\"attachment\":{\"type\":\"file\",\"payload\":{\"token\":\"" + token + "\"}}}";
    }

    private static byte[] jpeg(int size) {
        byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex("ffd8ffe0"), size);
        return bytes;
    }

    private static byte[] pdf(int size) {
        return Arrays.copyOf("%PDF-1.4".getBytes(StandardCharsets.US_ASCII), size);
    }
}
