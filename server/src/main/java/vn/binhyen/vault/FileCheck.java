package vn.binhyen.vault;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.Tika;

/// Tells by its content what a file is, and whether it pretends to be something else.
final class FileCheck {

    private static final Map<String, String> OFFICE =
            Map.of(
                    "docx",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "pptx",
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                    "doc",
                    "application/msword",
                    "xls",
                    "application/vnd.ms-excel",
                    "ppt",
                    "application/vnd.ms-powerpoint");

    private final Tika tika = new Tika();

    sealed interface Verdict {
        record Accepted(AcceptedType kind, String type) implements Verdict {}

        record Refused(String reasonKey) implements Verdict {}
    }

    Verdict look(byte[] head, long size, String name, Rereadable content) throws IOException {
        String ending = ending(name);
        String found = found(head, ending, content);
        Optional<AcceptedType> accepted = AcceptedType.of(found);
        if (accepted.isEmpty()) {
            return refused(isKnown(ending) ? "disguised" : "type");
        }
        AcceptedType kind = accepted.get();
        if (isKnown(ending) && !kind.endings.contains(ending)) return refused("disguised");
        if (kind == AcceptedType.TEXT && !kind.endings.contains(ending)) return refused("type");
        if (size > kind.most) return refused("too-large");
        if (kind == AcceptedType.OOXML && contains(content, "vbaproject.bin"))
            return refused("macros");
        boolean office = kind == AcceptedType.OOXML || kind == AcceptedType.OLE;
        return new Verdict.Accepted(kind, office ? OFFICE.getOrDefault(ending, found) : found);
    }

    private String found(byte[] head, String ending, Rereadable content) throws IOException {
        String found = tika.detect(head); // the name is not asked: it is what a disguise changes
        boolean officeArchive =
                found.equals("application/zip")
                        && AcceptedType.OOXML.endings.contains(ending)
                        && contains(content, "[content_types].xml");
        return officeArchive ? AcceptedType.OOXML.type : found;
    }

    /// Whether an ending promises a kind of file that we would take.
    private static boolean isKnown(String ending) {
        for (AcceptedType each : AcceptedType.values()) {
            if (each.endings.contains(ending)) return true;
        }
        return false;
    }

    /// Whether one of the texts stands in the file as it is. The names of an archive's parts do, so
    /// this looks for parts without unpacking anything: an archive may unfold into more than any
    /// disk holds.
    private static boolean contains(Rereadable content, String text) throws IOException {
        byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = new BufferedInputStream(content.open(), 64 << 10)) {
            int matched = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                int lower = next >= 'A' && next <= 'Z' ? next + 32 : next;
                matched = lower == wanted[matched] ? matched + 1 : lower == wanted[0] ? 1 : 0;
                if (matched == wanted.length) return true;
            }
            return false;
        }
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static Verdict refused(String reason) {
        return new Verdict.Refused("vault.refused." + reason);
    }
}
