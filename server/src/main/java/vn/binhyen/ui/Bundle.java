package vn.binhyen.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Styles or scripts: many small files for us, one for the browser. The address carries the
/// fingerprint of the content, so that a browser may keep it for ever.
public record Bundle(String address, String content) {

    private static final List<String> STYLES =
            List.of(
                    "tokens",
                    "base",
                    "parts/button",
                    "parts/field",
                    "parts/choice",
                    "parts/badge",
                    "parts/card",
                    "parts/table",
                    "parts/timeline",
                    "parts/steps",
                    "parts/tabs",
                    "parts/nav",
                    "parts/emergency",
                    "parts/notice",
                    "parts/toast",
                    "parts/empty",
                    "parts/stat",
                    "parts/clock",
                    "parts/chart",
                    "parts/map",
                    "parts/chat",
                    "parts/receipt",
                    "parts/document",
                    "parts/dawn",
                    "parts/poster",
                    "parts/slip",
                    "pages",
                    "print");

    public static final Bundle PORTAL_STYLES = bundle("css", "portal", STYLES);
    public static final Bundle CONSOLE_STYLES =
            bundle(
                    "css",
                    "console",
                    Stream.of(List.of("fonts"), STYLES, List.of("paper"))
                            .flatMap(List::stream)
                            .toList());
    public static final Bundle SCRIPTS =
            bundle(
                    "js",
                    "binhyen",
                    List.of(
                            "copy-code",
                            "print-page",
                            "warn-before-leaving",
                            "live-part",
                            "find-while-typing",
                            "suggest-while-typing",
                            "keys-of",
                            "keep-until-sent"));

    private static Bundle bundle(String type, String name, List<String> files) {
        String content =
                files.stream()
                        .map(file -> text("/static/" + type + "/" + file + "." + type))
                        .collect(Collectors.joining("\n"));
        return new Bundle(
                "/" + type + "/" + name + "-" + fingerprint(content) + "." + type, content);
    }

    private static String text(String path) {
        try (var file = Bundle.class.getResourceAsStream(path)) {
            if (file == null) throw new IllegalStateException(path + " is missing");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(String content) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
