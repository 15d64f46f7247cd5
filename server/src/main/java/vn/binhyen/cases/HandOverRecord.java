package vn.binhyen.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.topics.GivenAnswer;
import vn.binhyen.kernel.UnitId;

/// The record of a hand-over (biên bản bàn giao): what was handed over, by whom, to whom, and what
/// proves that nothing of it was changed since.
///
/// @param sha256 the fingerprint taken when it was drawn up
/// @param acknowledged that the receiver said that it has come; null until then
/// @param emptied what is left of it since its time was over; null before
public record HandOverRecord(
        UUID id,
        Content content,
        String sha256,
        @Nullable Acknowledged acknowledged,
        @Nullable Emptied emptied) {

    /// Drawn up just now.
    public static HandOverRecord drawnUp(UUID id, Content content) {
        return new HandOverRecord(id, content, content.fingerprint(), null, null);
    }

    public HandOverRecord acknowledged(Instant at, UUID by) {
        return new HandOverRecord(id, content, sha256, new Acknowledged(at, by), emptied);
    }

    /// Whether it is as it was when it was drawn up, or as its lawful deletion left it.
    public boolean isUnchanged() {
        return (emptied == null ? sha256 : emptied.sha256()).equals(content.fingerprint());
    }

    public record Acknowledged(Instant at, UUID by) {}

    /// Its words were deleted when their time was over, as two persons had confirmed.
    ///
    /// @param sha256 the fingerprint of what was left then
    public record Emptied(Instant at, String sha256) {}

    /// What the record says.
    ///
    /// @param number of the unit's own series, as `BG-2026-0012`
    /// @param caseNumber the number the case has in the unit's register
    /// @param answers to the questions of the topic, as they were asked; their ids are not kept
    /// @param items what the resident said and sent after the first words, oldest first
    public record Content(
            UUID caseId,
            UnitId unit,
            String number,
            String caseNumber,
            CaseKind kind,
            String receiver,
            String note,
            String channel,
            String words,
            Instant wordsAt,
            String place,
            String happened,
            Instant at,
            UUID by,
            List<GivenAnswer> answers,
            List<Item> items) {

        /// SHA-256, in hex, of everything the record says; each part with its length before it, so
        /// that no two records read the same.
        public String fingerprint() {
            var all = new StringBuilder();
            part(all, caseId, unit, number, caseNumber, kind, receiver, note, channel, words);
            part(all, wordsAt.toEpochMilli(), place, happened, at.toEpochMilli(), by, items.size());
            for (Item item : items) {
                part(all, item.no(), item.receivedAt().toEpochMilli(), item.words(), item.type());
                part(all, item.size(), item.sha256());
            }
            for (GivenAnswer given : answers) part(all, given.asked(), given.answer());
            try {
                MessageDigest sha = MessageDigest.getInstance("SHA-256");
                return HexFormat.of()
                        .formatHex(sha.digest(all.toString().getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void part(StringBuilder all, Object... parts) {
            for (Object part : parts) {
                String text = part.toString();
                all.append(text.length()).append(':').append(text).append('\n');
            }
        }
    }

    /// Words, or a file; of a file that could not be had the hash is empty.
    ///
    /// @param type the file's type; empty for words
    /// @param size in bytes
    public record Item(
            int no,
            Instant receivedAt,
            String words,
            @Nullable UUID file,
            String type,
            long size,
            String sha256) {

        public boolean isFile() {
            return !type.isEmpty();
        }
    }
}
