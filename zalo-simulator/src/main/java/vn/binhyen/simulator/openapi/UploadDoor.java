package vn.binhyen.simulator.openapi;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.binhyen.simulator.world.Assets;
import vn.binhyen.simulator.world.FileKind;
import vn.binhyen.simulator.world.Shelf;

/// Uploads of pages: looked at by size and by their first bytes, whatever name they bear.
@RestController
class UploadDoor {
    private static final int MEGABYTE = 1024 * 1024;

    private final Shelf shelf;
    private final Assets assets;
    private final Answers answers;

    UploadDoor(Shelf shelf, Assets assets, Answers answers) {
        this.shelf = shelf;
        this.assets = assets;
        this.answers = answers;
    }

    @PostMapping("/v2.0/oa/upload/image")
    ResponseEntity<byte[]> image(
            Caller caller, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        return upload(caller, file, Assets.Kind.IMAGE, MEGABYTE, "attachment_id");
    }

    @PostMapping("/v2.0/oa/upload/gif")
    ResponseEntity<byte[]> gif(
            Caller caller, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        return upload(caller, file, Assets.Kind.GIF, 5 * MEGABYTE, "attachment_id");
    }

    @PostMapping("/v2.0/oa/upload/file")
    ResponseEntity<byte[]> file(
            Caller caller, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        return upload(caller, file, Assets.Kind.FILE, 5 * MEGABYTE, "token");
    }

    private ResponseEntity<byte[]> upload(
            Caller caller, @Nullable MultipartFile file, Assets.Kind kind, int limit, String field)
            throws IOException {
        if (file == null || file.isEmpty()) throw Refusal.invalid("file");
        if (file.getSize() > limit) throw Refusal.tooMuch();
        byte[] bytes = file.getBytes();
        String name = file.getOriginalFilename() == null ? "file" : file.getOriginalFilename();
        FileKind found = FileKind.of(name, bytes);
        if (!accepts(kind, found)) throw Refusal.invalid("file");
        Shelf.Medium medium = shelf.put(name, found.mediaType(), bytes);
        return answers.success(
                answers.object().put(field, assets.add(kind, caller.pageId(), medium)));
    }

    private static boolean accepts(Assets.Kind kind, FileKind found) {
        return switch (kind) {
            case IMAGE -> found == FileKind.JPEG || found == FileKind.PNG;
            case GIF -> found == FileKind.GIF;
            case FILE ->
                    found == FileKind.PDF
                            || found == FileKind.DOC
                            || found == FileKind.DOCX
                            || found == FileKind.CSV;
        };
    }
}
