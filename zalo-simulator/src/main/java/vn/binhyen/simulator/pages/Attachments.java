package vn.binhyen.simulator.pages;

import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.binhyen.simulator.PublicAddress;
import vn.binhyen.simulator.world.Content;
import vn.binhyen.simulator.world.FileKind;
import vn.binhyen.simulator.world.Shelf;

/// Turns a file a resident picked into the kind of message the phone would send.
@Component
class Attachments {
    private static final long MOST = 25L * 1024 * 1024;

    private final Shelf shelf;
    private final PublicAddress address;

    Attachments(Shelf shelf, PublicAddress address) {
        this.shelf = shelf;
        this.address = address;
    }

    boolean tooLarge(MultipartFile file) {
        return file.getSize() > MOST;
    }

    Content content(MultipartFile file) throws IOException {
        byte[] bytes = file.getBytes();
        String given = file.getOriginalFilename();
        String name = given == null || given.isBlank() ? "tep" : given.replaceAll("^.*[/\\\\]", "");
        FileKind kind = FileKind.of(name, bytes);
        Shelf.Medium medium = shelf.put(name, kind.mediaType(), bytes);
        String url = address.of(medium.path());
        return switch (kind) {
            case JPEG, PNG, WEBP -> new Content.Image(url, "");
            case GIF -> new Content.Gif(url);
            case VIDEO -> new Content.Video(url, url, "");
            case AUDIO -> new Content.Audio(url);
            case PDF, DOC, DOCX, CSV, OTHER ->
                    new Content.Document(url, name, medium.size(), ending(name), medium.md5());
        };
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
