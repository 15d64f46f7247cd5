package vn.binhyen.obligations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.reports.FilledReport;

/// A version of a report as it was handed in, frozen.
///
/// @param rule version of the obligation's rule that held
/// @param content what `FilledReport.json` wrote
/// @param hash SHA-256 of the content, written with it
/// @param answer of the level above; null while there is none
public record Version(
        int no,
        int rule,
        String content,
        String hash,
        UUID by,
        Instant at,
        @Nullable Answer answer) {

    /// @param reason why it was returned; empty for an accepted one
    public record Answer(boolean accepted, String reason, UUID by, Instant at) {}

    /// Whether the content is still what was handed in.
    public boolean whole() {
        return hash.equals(hashOf(content));
    }

    /// Empty where somebody changed the content so that it can no longer be read.
    public Optional<FilledReport> report() {
        try {
            return Optional.of(FilledReport.read(content));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    public static String hashOf(String content) {
        try {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
