package vn.binhyen.simulator.world;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/// What a file is, by its first bytes; the name only tells apart what looks the same.
public enum FileKind {
    JPEG("image/jpeg"),
    PNG("image/png"),
    GIF("image/gif"),
    WEBP("image/webp"),
    PDF("application/pdf"),
    DOC("application/msword"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    CSV("text/csv"),
    VIDEO("video/mp4"),
    AUDIO("audio/amr"),
    OTHER("application/octet-stream");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public static FileKind of(String name, byte[] bytes) {
        String ending = name.toLowerCase(Locale.ROOT).replaceAll("^.*\\.", "");
        if (begins(bytes, 0, "ffd8ff")) return JPEG;
        if (begins(bytes, 0, "89504e470d0a1a0a")) return PNG;
        if (begins(bytes, 0, "474946383961") || begins(bytes, 0, "474946383761")) return GIF;
        if (begins(bytes, 0, "52494646") && begins(bytes, 8, "57454250")) return WEBP;
        if (begins(bytes, 0, "255044462d")) return PDF;
        if (begins(bytes, 0, "d0cf11e0a1b11ae1") && ending.equals("doc")) return DOC;
        if (begins(bytes, 0, "504b0304") && mentionsWord(bytes)) return DOCX;
        if (begins(bytes, 4, "66747970")) return VIDEO;
        if (begins(bytes, 0, "2321414d52")) return AUDIO;
        if (ending.equals("csv") && isText(bytes)) return CSV;
        return OTHER;
    }

    private static boolean begins(byte[] bytes, int at, String hex) {
        byte[] mark = HexFormat.of().parseHex(hex);
        if (bytes.length < at + mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if (bytes[at + i] != mark[i]) return false;
        }
        return true;
    }

    /// File names stand unpacked in a zip.
    private static boolean mentionsWord(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains("word/document.xml");
    }

    private static boolean isText(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) return false;
        }
        return true;
    }
}
