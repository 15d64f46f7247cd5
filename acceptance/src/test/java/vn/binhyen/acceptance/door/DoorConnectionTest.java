package vn.binhyen.acceptance.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DoorConnectionTest {

    private static final byte[] ANY = "POST / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void two_answers_on_one_connection_are_told_apart() throws IOException {
        try (var server =
                        answering(
                                "HTTP/1.1 503 \r\nTransfer-Encoding: chunked\r\n\r\n5\r\nsorry\r\n0\r\n\r\n"
                                        + "HTTP/1.1 200 \r\nContent-Length: 2\r\n\r\nok");
                var door = new DoorConnection(server.getLocalPort(), 2_000)) {
            assertThat(door.post(ANY)).isEqualTo(503);
            assertThat(door.post(ANY)).isEqualTo(200);
        }
    }

    @Test
    void half_an_answer_is_none() throws IOException {
        try (var server = answering("HTTP/1.1 200 \r\nContent-Le");
                var door = new DoorConnection(server.getLocalPort(), 2_000)) {
            assertThatThrownBy(() -> door.post(ANY)).isInstanceOf(IOException.class);
        }
    }

    private static ServerSocket answering(String bytes) throws IOException {
        var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual()
                .start(() -> {
                    try (var socket = server.accept()) {
                        socket.getInputStream().readNBytes(ANY.length);
                        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
                        socket.shutdownOutput();
                        socket.getInputStream().readAllBytes();
                    } catch (IOException gone) {
                        // the test closed the connection first
                    }
                });
        return server;
    }
}
