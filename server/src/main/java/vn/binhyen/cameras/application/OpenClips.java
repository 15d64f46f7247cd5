package vn.binhyen.cameras.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.cameras.domain.Clip;
import vn.binhyen.cameras.persistence.Clips;
import vn.binhyen.kernel.Ids;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.vault.Files;
import vn.binhyen.vault.OpenFile;

/// Opens what was lent: with a reason, written down before anything is shown, and only after the
/// original was found to have the hash of its arrival.
@Service
public class OpenClips {

    public sealed interface Opened {
        /// The reader closes the content.
        record Whole(OpenFile file) implements Opened {}

        /// The bytes are not those that arrived; nothing is shown.
        record Changed() implements Opened {}

        record ReasonNeeded() implements Opened {}

        record NotThere() implements Opened {}
    }

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 300;

    private final Clips clips;
    private final Files files;
    private final Audit audit;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    OpenClips(
            Clips clips,
            Files files,
            Audit audit,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.clips = clips;
        this.files = files;
        this.audit = audit;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public List<Clip> of(StaffMember me, UUID request) {
        return transactions.reading(me.asker(), () -> clips.of(request));
    }

    public Opened open(StaffMember me, UUID request, UUID id, String reason) {
        Optional<Clip> found =
                transactions
                        .reading(me.asker(), () -> clips.find(request, id))
                        .filter(clip -> clip.goneOn() == null);
        if (found.isEmpty()) return new Opened.NotThere();
        String why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            return new Opened.ReasonNeeded();
        }
        Clip clip = found.get();
        Optional<OpenFile> original = content(me, clip);
        if (original.isEmpty()) return new Opened.NotThere();
        boolean whole = sha256(original.get()).equals(clip.sha256());
        transactions.as(
                me.asker(),
                () -> {
                    audit.looked(me.asker(), "footage-clip", clip.id(), clip.unit(), why);
                    clips.opened(
                            ids.next(),
                            clip,
                            new Clip.Opening(me.id(), clock.instant(), why, whole));
                });
        if (!whole) return new Opened.Changed();
        return content(me, clip).<Opened>map(Opened.Whole::new).orElseGet(Opened.NotThere::new);
    }

    private Optional<OpenFile> content(StaffMember me, Clip clip) {
        return transactions.reading(me.asker(), () -> files.open(clip.file()));
    }

    private static String sha256(OpenFile file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream content = new DigestInputStream(file.content(), digest)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
