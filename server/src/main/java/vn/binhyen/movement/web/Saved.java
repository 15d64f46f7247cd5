package vn.binhyen.movement.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.binhyen.vault.OpenFile;

/// A file from the vault, to be saved by the reader's browser and never shown by it.
final class Saved {

    private Saved() {}

    static ResponseEntity<InputStreamResource> of(Optional<OpenFile> file) {
        if (file.isEmpty()) return ResponseEntity.notFound().build();
        OpenFile open = file.get();
        String name = open.name().isEmpty() ? "tep" : open.name();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(open.type()))
                .headers(headers ->
                        headers.setContentDisposition(
                                ContentDisposition.attachment()
                                        .filename(name, StandardCharsets.UTF_8)
                                        .build()))
                .body(new InputStreamResource(open.content()));
    }
}
