package vn.binhyen.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/// One row of the audit as the chain sees it.
///
/// @param unit empty where the row names none
record AuditRow(
        long seq,
        String xid,
        Instant at,
        String asker,
        String act,
        UUID subject,
        String unit,
        String reason) {

    static AuditRow of(ResultSet row, int number) throws SQLException {
        return new AuditRow(
                row.getLong("seq"),
                row.getString("xid"),
                row.getTimestamp("at").toInstant(),
                row.getString("asker"),
                row.getString("act"),
                row.getObject("subject", UUID.class),
                row.getString("unit_or_empty"),
                row.getString("reason"));
    }

    /// SHA-256 over the link before and every field of this row.
    byte[] digestAfter(byte[] before) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(before);
            return sha.digest(canonical());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Each text with its length before it, so that no two rows share a form.
    private byte[] canonical() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(seq);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            for (String field : new String[] {xid, asker, act, subject.toString(), reason, unit}) {
                byte[] text = field.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
