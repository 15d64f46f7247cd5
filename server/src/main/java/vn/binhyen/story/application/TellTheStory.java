package vn.binhyen.story.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.binhyen.cases.domain.TimeLimits;
import vn.binhyen.figures.Recount;
import vn.binhyen.guidance.Guide;
import vn.binhyen.journal.JournalReader;
import vn.binhyen.kernel.Asker;
import vn.binhyen.presence.OfficialPage;
import vn.binhyen.presence.Pages;
import vn.binhyen.scope.Transactions;
import vn.binhyen.story.domain.Chronicle;
import vn.binhyen.story.domain.Ledger;
import vn.binhyen.story.domain.MachineWords;
import vn.binhyen.story.domain.OfficialAccount;
import vn.binhyen.story.persistence.BulkLoad;
import vn.binhyen.story.persistence.Marker;
import vn.binhyen.story.persistence.Sealing;
import vn.binhyen.story.persistence.StoryFolder;
import vn.binhyen.territory.Territory;
import vn.binhyen.vault.Vault;

/// Fills an empty story database with two years of work that end at the present hour, and has the
/// figures counted. Done again, it does nothing.
@Component
public class TellTheStory {

    private static final Logger log = LoggerFactory.getLogger(TellTheStory.class);
    private static final Asker STORY = new Asker.Worker("story");

    /// Raised when the same seed tells another story than before.
    private static final int EDITION = 4;

    private final Setting setting;
    private final Territory territory;
    private final TimeLimits limits;
    private final Guide guide;
    private final Transactions transactions;
    private final Marker marker;
    private final Pages pages;
    private final Vault vault;
    private final StoryFolder folder;
    private final BulkLoad loading;
    private final Recount figures;
    private final List<JournalReader> readers;
    private final Clock clock;
    private final double scale;

    TellTheStory(
            Setting setting,
            Territory territory,
            TimeLimits limits,
            Guide guide,
            Transactions transactions,
            Marker marker,
            Pages pages,
            Vault vault,
            StoryFolder folder,
            BulkLoad loading,
            Recount figures,
            List<JournalReader> readers,
            Clock clock,
            @Value("${binhyen.story.scale:1}") double scale) {
        this.setting = setting;
        this.territory = territory;
        this.limits = limits;
        this.guide = guide;
        this.transactions = transactions;
        this.marker = marker;
        this.pages = pages;
        this.vault = vault;
        this.folder = folder;
        this.loading = loading;
        this.figures = figures;
        this.readers = readers;
        this.clock = clock;
        this.scale = scale;
    }

    void tell() {
        Marker.Mark mark = transactions.reading(STORY, marker::see).orElseThrow();
        if (mark.toldUntil() == null) tell(new Chronicle.Plan(setting.seed(), thisHour(), scale));
        if (mark.countedAt() == null) count();
    }

    /// Writes the story of this plan and loads it into this database, which must hold no other.
    public void tell(Chronicle.Plan plan) {
        Instant began = clock.instant();
        try {
            Path written =
                    folder.write(
                            ledger -> transactions.reading(STORY, () -> written(plan, ledger)));
            log.info("the story was written in {}", Duration.between(began, clock.instant()));
            load(plan, written);
            folder.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(Chronicle.Plan plan, Path written) throws IOException {
        Instant began = clock.instant();
        try {
            Sealing sealing = transactions.as(STORY, () -> new Sealing(vault, officialPages()));
            var told = new BulkLoad.Told(plan.until(), making(plan));
            loading.load(written, sealing, everyReader(), told);
        } catch (SQLException e) {
            throw new IllegalStateException("the story could not be loaded", e);
        }
        log.info("the story was loaded in {}", Duration.between(began, clock.instant()));
    }

    private static String making(Chronicle.Plan plan) {
        return "v%d-seed%d-scale%s-%d"
                .formatted(EDITION, plan.seed(), plan.scale(), plan.until().getEpochSecond());
    }

    private Instant thisHour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }

    /// Writes it down, the same for the same plan and catalogue.
    private boolean written(Chronicle.Plan plan, Ledger ledger) {
        new Chronicle(
                        plan,
                        setting.province(),
                        setting.cast(),
                        territory,
                        limits,
                        machineWords(),
                        guide::rehearse,
                        ledger)
                .tell();
        return true;
    }

    /// Of its own transaction: should it be cut off, the next start counts.
    void count() {
        Instant began = clock.instant();
        long facts = figures.all();
        transactions.as(STORY, () -> marker.counted(clock.instant()));
        log.info("{} facts were counted in {}", facts, Duration.between(began, clock.instant()));
    }

    /// What was loaded is news to nobody: figures are counted at once, and the cases stand as they
    /// are.
    private List<String> everyReader() {
        return readers.stream().map(JournalReader::name).toList();
    }

    private List<OfficialPage> officialPages() {
        return setting.province().pages().stream()
                .map(OfficialAccount::id)
                .map(id -> pages.byAddress("zalo", id).orElseThrow())
                .toList();
    }

    private static MachineWords machineWords() {
        var sayings = new Properties();
        try {
            sayings.load(new StringReader(text("/dialogue/sayings.properties")));
            return new MachineWords(
                    text("/channels/danger-reply.txt").strip(),
                    sayings.getProperty("ask.unchecked"),
                    sayings.getProperty("ask.which"),
                    sayings.getProperty("ask.for-people"),
                    sayings.getProperty("ask.button.none"),
                    sayings.getProperty("ask.button.no-help"),
                    sayings.getProperty("code-hidden"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) throws IOException {
        try (InputStream in = TellTheStory.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException(file + " is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
