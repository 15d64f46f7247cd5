package vn.binhyen.guidance.application;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.Audit;
import vn.binhyen.guidance.CatalogueChanged;
import vn.binhyen.guidance.EntryKind;
import vn.binhyen.guidance.EntryVersion.Deed;
import vn.binhyen.guidance.files.EntryFile;
import vn.binhyen.guidance.files.EntryReading;
import vn.binhyen.guidance.files.Format;
import vn.binhyen.guidance.files.Mistake;
import vn.binhyen.guidance.files.Mistake.Wrong;
import vn.binhyen.guidance.persistence.Entries;
import vn.binhyen.guidance.persistence.Uploads;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Ids;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;

/// Takes entries from a file in two steps: first it is checked and nothing is changed, then the
/// very same file is taken over, whole or not at all.
@Component
public class ImportEntries {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    /// More mistakes than this help nobody; the rest are only counted.
    public static final int SHOWN = 200;

    /// What a file would change, or has changed.
    ///
    /// @param upload under which it waits to be taken over; null where it cannot be
    /// @param wrong how many mistakes there are
    /// @param mistakes the first [#SHOWN] of them
    public record Outcome(
            @Nullable UUID upload,
            int added,
            int changed,
            int same,
            int wrong,
            List<Mistake> mistakes) {

        public Outcome {
            mistakes = List.copyOf(mistakes);
        }
    }

    private final Entries entries;
    private final Uploads uploads;
    private final Transactions transactions;
    private final Journal journal;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    ImportEntries(
            Entries entries,
            Uploads uploads,
            Transactions transactions,
            Journal journal,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.entries = entries;
        this.uploads = uploads;
        this.transactions = transactions;
        this.journal = journal;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// What taking the file over would change. Where nothing is wrong it waits an hour for that.
    public Outcome check(StaffMember me, EntryKind kind, Format format, byte[] file) {
        return transactions.as(
                me.asker(),
                () -> {
                    Outcome outcome = read(kind, format, new ByteArrayInputStream(file), null, me);
                    uploads.clearOf(me.id());
                    if (outcome.wrong() > 0 || outcome.added() + outcome.changed() == 0) {
                        return outcome;
                    }
                    UUID id = ids.next();
                    uploads.keep(id, kind, format, packed(file), me.id(), clock.instant());
                    return with(outcome, id);
                });
    }

    /// Takes over what was checked. Empty when it waits no more; when something has become wrong
    /// since, nothing is taken and the mistakes tell what.
    public Optional<Outcome> takeOver(StaffMember me, UUID upload) {
        return transactions.as(
                me.asker(),
                () -> uploads.find(upload, clock.instant()).map(found -> takeOver(me, found)));
    }

    private Outcome takeOver(StaffMember me, Uploads.Upload found) {
        long version = entries.raiseCatalogueVersion();
        Outcome checked = read(found.kind(), found.format(), unpacked(found.packed()), null, me);
        if (checked.wrong() > 0) return checked;
        Outcome taken =
                read(found.kind(), found.format(), unpacked(found.packed()), Deed.IMPORTED, me);
        uploads.clearOf(me.id());
        int count = taken.added() + taken.changed();
        journal.write(new CatalogueChanged(found.id(), null, Deed.IMPORTED, version, count));
        audit.did(me.asker(), "catalogue-imported", found.id(), null, String.valueOf(count));
        return taken;
    }

    private Outcome read(
            EntryKind kind, Format format, InputStream file, @Nullable Deed deed, StaffMember me) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        var mistakes = new ArrayList<Mistake>();
        int[] wrong = {0};
        var batches =
                new EntryBatches(
                        entries,
                        mistake -> {
                            wrong[0]++;
                            if (mistakes.size() < SHOWN) mistakes.add(mistake);
                        },
                        deed,
                        me.id(),
                        clock.instant());
        try {
            EntryFile.read(
                    file,
                    format,
                    new EntryReading(kind, today),
                    batches::take,
                    mistake -> {
                        wrong[0]++;
                        if (mistakes.size() < SHOWN) mistakes.add(mistake);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        batches.finish();
        if (wrong[0] == 0 && batches.added() + batches.changed() + batches.same() == 0) {
            mistakes.add(new Mistake(0, "", Wrong.EMPTY, "", ""));
            wrong[0]++;
        }
        mistakes.sort(java.util.Comparator.comparingLong(Mistake::line));
        return new Outcome(
                null, batches.added(), batches.changed(), batches.same(), wrong[0], mistakes);
    }

    private static Outcome with(Outcome outcome, UUID upload) {
        return new Outcome(
                upload,
                outcome.added(),
                outcome.changed(),
                outcome.same(),
                outcome.wrong(),
                outcome.mistakes());
    }

    private static byte[] packed(byte[] file) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static InputStream unpacked(byte[] packed) {
        try {
            return new GZIPInputStream(new ByteArrayInputStream(packed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
