package vn.binhyen.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// A stream measured while it passes: size, SHA-256 and its first 64 KiB, and never more than the
/// limit.
final class Measured {

    private static final int HEAD = 64 << 10;

    private final InputStream from;
    private final long limit;
    private final MessageDigest digest;
    private byte[] head = {};
    private long size;

    Measured(InputStream from, long limit) {
        this.from = from;
        this.limit = limit;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Passes the stream on, and stops one byte past the limit.
    void transferTo(OutputStream to) throws IOException {
        head = from.readNBytes((int) Math.min(HEAD, limit + 1));
        pass(head, head.length, to);
        byte[] buffer = new byte[HEAD];
        while (size <= limit) {
            int n = from.read(buffer, 0, (int) Math.min(buffer.length, limit + 1 - size));
            if (n < 0) return;
            pass(buffer, n, to);
        }
    }

    private void pass(byte[] bytes, int n, OutputStream to) throws IOException {
        size += n;
        digest.update(bytes, 0, n);
        to.write(bytes, 0, n);
    }

    boolean overLimit() {
        return size > limit;
    }

    long size() {
        return size;
    }

    byte[] head() {
        return Arrays.copyOf(head, head.length);
    }

    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
