package vn.binhyen.guidance.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.binhyen.guidance.CatalogueChanged;
import vn.binhyen.guidance.EntryKind;
import vn.binhyen.guidance.EntryVersion.Deed;
import vn.binhyen.guidance.files.EntryFile;
import vn.binhyen.guidance.files.EntryReading;
import vn.binhyen.guidance.files.Format;
import vn.binhyen.guidance.files.Mistake;
import vn.binhyen.guidance.persistence.Entries;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;

/// Fills an empty catalogue with the entries that come along, once: each is marked "to be checked",
/// and what a province has changed or taken back stays so at every later start.
@Component
class SeedTheCatalogue implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SeedTheCatalogue.class);
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Asker SEED = new Asker.Worker("guidance-seed");

    private final Entries entries;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;
    private final Resource procedures;
    private final Resource answers;
    private final Resource elsewhere;
    private volatile boolean running;

    SeedTheCatalogue(
            Entries entries,
            Transactions transactions,
            Journal journal,
            Clock clock,
            @Value("${binhyen.guidance.procedures:classpath:guidance/procedures.jsonl}")
                    Resource procedures,
            @Value("${binhyen.guidance.answers:classpath:guidance/answers.jsonl}") Resource answers,
            @Value("${binhyen.guidance.elsewhere:classpath:guidance/elsewhere.jsonl}")
                    Resource elsewhere) {
        this.entries = entries;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
        this.procedures = procedures;
        this.answers = answers;
        this.elsewhere = elsewhere;
    }

    /// @return how many entries were taken in; 0 where there were some
    /// @throws IllegalArgumentException when a file is wrong: every mistake with its line
    int seed() {
        return transactions.as(
                SEED,
                () -> {
                    if (!entries.isEmpty()) return 0;
                    // another node that starts at once waits here, and then finds them
                    long version = entries.raiseCatalogueVersion();
                    if (!entries.isEmpty()) return 0;
                    int count =
                            read(EntryKind.PROCEDURE, procedures)
                                    + read(EntryKind.ANSWER, answers)
                                    + read(EntryKind.ANSWER, elsewhere);
                    UUID subject =
                            UUID.nameUUIDFromBytes(
                                    "guidance:seed".getBytes(StandardCharsets.UTF_8));
                    journal.write(new CatalogueChanged(subject, null, Deed.SEEDED, version, count));
                    log.info("{} entries were taken into the empty catalogue", count);
                    return count;
                });
    }

    private int read(EntryKind kind, Resource file) {
        var mistakes = new ArrayList<Mistake>();
        var batches = new EntryBatches(entries, mistakes::add, Deed.SEEDED, null, clock.instant());
        try (InputStream lines = file.getInputStream()) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
            var reading = new EntryReading(kind, today);
            EntryFile.read(lines, Format.JSON_LINES, reading, batches::take, mistakes::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        batches.finish();
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException(file.getFilename() + ": " + mistakes);
        }
        return batches.added();
    }

    @Override
    public void start() {
        seed();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After the guard that keeps story and real work apart, before the rounds and the web server.
    @Override
    public int getPhase() {
        return 1;
    }
}
