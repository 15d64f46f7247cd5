package vn.binhyen.vault;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// The kinds of file that are taken, told by their content, with the endings such a file may carry
/// and its greatest size. What is not here (programs, web pages, archives, drawings with scripts)
/// is refused.
enum AcceptedType {
    JPEG("image/jpeg", 20, "jpg", "jpeg", "jpe", "jfif"),
    PNG("image/png", 20, "png"),
    GIF("image/gif", 20, "gif"),
    WEBP("image/webp", 20, "webp"),
    HEIC("image/heic", 20, "heic", "heif"),
    MP3("audio/mpeg", 50, "mp3"),
    M4A("audio/mp4", 50, "m4a", "mp4", "aac"),
    AMR("audio/amr", 50, "amr"),
    AAC("audio/x-aac", 50, "aac"),
    OGG("audio/ogg", 50, "ogg", "oga", "opus"),
    OPUS("audio/opus", 50, "ogg", "opus"),
    VORBIS("audio/vorbis", 50, "ogg", "oga"),
    WAV("audio/vnd.wave", 50, "wav"),
    MP4("video/mp4", 50, "mp4", "m4v", "m4a"),
    MOV("video/quicktime", 50, "mov", "qt", "mp4"),
    THREE_GP("video/3gpp", 50, "3gp", "3gpp", "mp4"),
    WEBM("video/webm", 50, "webm"),
    MATROSKA("application/x-matroska", 50, "webm", "mkv"),
    PDF("application/pdf", 20, "pdf"),
    OOXML("application/x-tika-ooxml", 20, "docx", "xlsx", "pptx"),
    OLE("application/x-tika-msoffice", 20, "doc", "xls", "ppt"),
    TEXT("text/plain", 2, "txt", "csv");

    static final long GREATEST = 50L << 20;

    final String type;
    final long most;
    final Set<String> endings;

    AcceptedType(String type, int megabytes, String... endings) {
        this.type = type;
        this.most = (long) megabytes << 20;
        this.endings = Set.of(endings);
    }

    static Optional<AcceptedType> of(String type) {
        return Arrays.stream(values()).filter(each -> each.type.equals(type)).findFirst();
    }

    boolean isPicture() {
        return this == JPEG || this == PNG || this == GIF || this == WEBP;
    }
}
