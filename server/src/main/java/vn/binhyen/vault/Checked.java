package vn.binhyen.vault;

import com.google.crypto.tink.KeysetHandle;
import java.util.UUID;

/// What became of a file that was handed in.
public sealed interface Checked {

    /// Good, sealed on disk, and waiting to be kept under a record's key.
    record Good(UUID id, String name, String type, long size, String sha256, KeysetHandle secret)
            implements Checked {

        @Override
        public String toString() {
            return "Good[" + id + ", " + type + ", " + size + "]";
        }
    }

    /// Not taken; the reason is a message key to show.
    record Refused(String reasonKey) implements Checked {}
}
