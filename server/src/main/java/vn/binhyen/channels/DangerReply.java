package vn.binhyen.channels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// What is said at once to who is in danger: 113 · 114 · 115, before anything else. The words are
/// `channels/danger-reply.txt` and stand nowhere else.
public record DangerReply(String text) {

    public static DangerReply shipped() {
        try (InputStream file =
                DangerReply.class.getResourceAsStream("/channels/danger-reply.txt")) {
            if (file == null)
                throw new IllegalStateException("channels/danger-reply.txt is missing");
            return new DangerReply(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
