package vn.binhyen.vault;

import java.util.UUID;

/// What became of a file that was to be kept.
public sealed interface Kept {

    /// Kept; the SHA-256 (lower-case hex) is that of the original's bytes.
    record File(UUID id, String type, long size, String sha256) implements Kept {}

    /// Not taken; the reason is a message key to show.
    record Refused(String reasonKey) implements Kept {}
}
