package vn.binhyen.movement.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kits.Kits;
import vn.binhyen.movement.Model;
import vn.binhyen.movement.SiteChanged;
import vn.binhyen.movement.SiteImports;
import vn.binhyen.movement.domain.SiteSheet;
import vn.binhyen.movement.persistence.BulkSites;
import vn.binhyen.movement.persistence.SqlImports;
import vn.binhyen.movement.persistence.SqlSites;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Found;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;

/// Reads files of sites, a thousand lines a transaction, in the name of who brought them. A stop in
/// between loses nothing: the next round goes on where the last one ended.
@Service
class ImportSites implements SiteImports {

    private static final Logger log = LoggerFactory.getLogger(ImportSites.class);
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Asker FINDER = new Asker.Worker("site-import");
    private static final int AT_ONCE = 1_000;
    private static final int TOLD = 1_000;

    private final SqlImports imports;
    private final SqlSites sites;
    private final BulkSites bulk;
    private final Kits kits;
    private final Staff staff;
    private final Territory territory;
    private final Journal journal;
    private final Audit audit;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    ImportSites(
            SqlImports imports,
            SqlSites sites,
            BulkSites bulk,
            Kits kits,
            Staff staff,
            Territory territory,
            Journal journal,
            Audit audit,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.imports = imports;
        this.sites = sites;
        this.bulk = bulk;
        this.kits = kits;
        this.staff = staff;
        this.territory = territory;
        this.journal = journal;
        this.audit = audit;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void bring(StaffMember me, UUID id, byte[] file) {
        transactions.as(
                me.asker(),
                () -> {
                    if (imports.bring(id, me.unit(), me.id(), file, clock.instant())) {
                        audit.did(me.asker(), "sites-imported", id, me.unit(), "");
                    }
                });
    }

    @Override
    public Optional<Progress> progress(StaffMember me, UUID id) {
        return transactions.reading(me.asker(), () -> imports.progress(id));
    }

    @Override
    public List<Progress> mine(StaffMember me) {
        return transactions.reading(me.asker(), () -> imports.newest(10));
    }

    /// Reads every file that waits, to its end; one that cannot be read does not hold up the
    /// others.
    @Scheduled(fixedDelayString = "PT1S", initialDelayString = "PT5S")
    void readOn() {
        for (SqlImports.Waiting each : transactions.reading(FINDER, imports::waiting)) {
            try {
                read(each);
            } catch (RuntimeException e) {
                log.error("The file of sites {} could not be read on", each.id(), e);
            }
        }
    }

    private void read(SqlImports.Waiting waiting) {
        var officer = new Asker.Officer(waiting.staff());
        byte[] file = transactions.reading(officer, () -> imports.file(waiting.id()));
        UnitId home =
                transactions.reading(
                        officer, () -> staff.byId(waiting.staff()).orElseThrow().unit());
        SiteSheet sheet = SiteSheet.read(file, ground(home));
        var mine = new HashMap<UnitId, Boolean>();
        boolean more = true;
        while (more) {
            more = transactions.as(officer, () -> part(waiting, officer, sheet, mine));
        }
    }

    /// Whether there is more to read.
    private boolean part(
            SqlImports.Waiting waiting,
            Asker.Officer officer,
            SiteSheet sheet,
            Map<UnitId, Boolean> mine) {
        Optional<Integer> taken = imports.take(waiting.id());
        if (taken.isEmpty()) return false;
        int from = taken.get();
        if (from == 0) begin(waiting.id(), sheet, mine);
        int to = Math.min(sheet.good().size(), from + AT_ONCE);
        List<SiteSheet.Row> rows =
                sheet.good().subList(from, to).stream()
                        .filter(row -> mine.computeIfAbsent(row.unit(), sites::maySee))
                        .toList();
        Instant now = clock.instant();
        Map<String, Model> models = models(rows, waiting.staff(), now);
        var begun = new ArrayList<BulkSites.New>();
        for (SiteSheet.Row row : rows) {
            begun.add(
                    new BulkSites.New(
                            ids.next(),
                            Objects.requireNonNull(models.get(row.model())),
                            row,
                            territory.unit(row.unit()).map(Unit::fullName).orElse("")));
        }
        List<BulkSites.New> kept = bulk.begin(begun, ids, waiting.staff(), now);
        kept.forEach(each -> journal.write(new SiteChanged(each.id(), each.row().unit(), 1)));
        imports.moved(waiting.id(), to, kept.size(), rows.size() - kept.size());
        if (to < sheet.good().size()) return true;
        imports.done(waiting.id(), now);
        return false;
    }

    private void begin(UUID id, SiteSheet sheet, Map<UnitId, Boolean> mine) {
        var mistakes = new ArrayList<>(sheet.mistakes());
        for (SiteSheet.Row row : sheet.good()) {
            if (mine.computeIfAbsent(row.unit(), sites::maySee)) continue;
            mistakes.add(new Mistake(row.line(), Wrong.NOT_YOURS, row.unit().code()));
        }
        imports.began(
                id,
                sheet.good().size(),
                (int) mistakes.stream().map(Mistake::line).distinct().count(),
                mistakes.stream().limit(TOLD).toList());
    }

    private Map<String, Model> models(List<SiteSheet.Row> rows, UUID by, Instant now) {
        var models = new HashMap<String, Model>();
        for (SiteSheet.Row row : rows) {
            models.computeIfAbsent(
                    row.model(),
                    name ->
                            sites.modelNamed(name)
                                    .orElseGet(() ->
                                            sites.keep(
                                                    new Model(
                                                            ids.next(),
                                                            name,
                                                            row.kit(),
                                                            row.unit()),
                                                    by,
                                                    now)));
        }
        return models;
    }

    private SiteSheet.Ground ground(UnitId home) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        UnitId province = territory.provinceOf(home).id();
        var known = new HashMap<String, Optional<UnitId>>();
        return new SiteSheet.Ground(
                text -> known.computeIfAbsent(text, it -> unit(it, province, today)),
                code -> kits.find(code).isPresent(),
                today);
    }

    /// A unit's code, its id with the day, or its name.
    private Optional<UnitId> unit(String text, UnitId province, LocalDate today) {
        if (text.isBlank()) return Optional.empty();
        if (text.matches("\\d{2,6}@\\d{4}-\\d{2}-\\d{2}")) {
            return territory.unit(UnitId.parse(text)).map(Unit::id);
        }
        if (text.matches("\\d{2,6}")) return territory.unitOfCode(text, today).map(Unit::id);
        return territory.find(text, province) instanceof Found.One(Unit unit, var _)
                ? Optional.of(unit.id())
                : Optional.empty();
    }
}
