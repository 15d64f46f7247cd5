package vn.binhyen.vault;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file from the vault on its way to a reader's browser; 404 where there is none.
public final class SentFile {

    private SentFile() {}

    /// To be saved, and never shown by the browser itself: for originals.
    public static ResponseEntity<InputStreamResource> toSave(Optional<OpenFile> file) {
        return sent(file, ContentDisposition.attachment());
    }

    /// To be shown within a page: for pictures made anew.
    public static ResponseEntity<InputStreamResource> toShow(Optional<OpenFile> file) {
        return sent(file, ContentDisposition.inline());
    }

    private static ResponseEntity<InputStreamResource> sent(
            Optional<OpenFile> file, ContentDisposition.Builder way) {
        if (file.isEmpty()) return ResponseEntity.notFound().build();
        OpenFile open = file.get();
        String name = open.name().isEmpty() ? "tep" : open.name();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(open.type()))
                .headers(headers ->
                        headers.setContentDisposition(
                                way.filename(name, StandardCharsets.UTF_8).build()))
                .body(new InputStreamResource(open.content()));
    }
}
