package vn.binhyen.movement.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.movement.Area;
import vn.binhyen.movement.Deed;
import vn.binhyen.movement.Member;
import vn.binhyen.movement.Model;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.SiteChanged;
import vn.binhyen.movement.SiteDeeds;
import vn.binhyen.movement.Stage;
import vn.binhyen.movement.Step;
import vn.binhyen.movement.StepKind;
import vn.binhyen.movement.Team;
import vn.binhyen.movement.domain.SiteLife;
import vn.binhyen.movement.persistence.SqlMembers;
import vn.binhyen.movement.persistence.SqlSites;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.vault.Checked;
import vn.binhyen.vault.Files;
import vn.binhyen.vault.Sealer;
import vn.binhyen.vault.Vault;

/// Begins sites and leads them through their life. Of two officers who do it at once one is first;
/// the other is shown how it stands now.
@Service
class KeepSites implements SiteDeeds {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final SqlSites sites;
    private final SqlMembers members;
    private final Territory territory;
    private final Vault vault;
    private final Files files;
    private final Journal journal;
    private final Audit audit;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    KeepSites(
            SqlSites sites,
            SqlMembers members,
            Territory territory,
            Vault vault,
            Files files,
            Journal journal,
            Audit audit,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.sites = sites;
        this.members = members;
        this.territory = territory;
        this.vault = vault;
        this.files = files;
        this.journal = journal;
        this.audit = audit;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Deed begin(StaffMember me, UUID id, Beginning beginning) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Site> known = sites.find(id);
                    if (known.isPresent()) return new Deed.Done(known.get());
                    if (!sites.maySee(beginning.unit())) return new Deed.NotYours();
                    Instant now = clock.instant();
                    if (beginning.arose() != null && beginning.arose().isAfter(today())) {
                        return new Deed.NotNow(Deed.Refusal.TO_COME);
                    }
                    var named =
                            new Model(
                                    ids.next(),
                                    beginning.model().strip(),
                                    beginning.kit(),
                                    beginning.unit());
                    Model model = sites.keep(named, me.id(), now);
                    Optional<Site> there =
                            sites.at(model.id(), beginning.unit(), beginning.place());
                    if (there.isPresent()) return new Deed.Stale(there.get());
                    return new Deed.Done(begun(me, id, model, beginning, now));
                });
    }

    private Site begun(StaffMember me, UUID id, Model model, Beginning beginning, Instant now) {
        LocalDate arose = beginning.arose();
        var site =
                new Site(
                        id,
                        model,
                        beginning.unit(),
                        beginning.area(),
                        beginning.village(),
                        beginning.place().strip(),
                        beginning.origin(),
                        arose == null ? Stage.PREPARING : Stage.OPERATING,
                        arose,
                        null,
                        0,
                        0,
                        1);
        if (!sites.begin(site, site.place() + " " + name(site.unit()), me.id(), now)) {
            return sites.at(model.id(), site.unit(), site.place()).orElseThrow();
        }
        if (arose != null) {
            sites.keep(site, step(me, ids.next(), StepKind.ARISEN, arose, "", now));
        }
        written(me, site, "site-begun", model.name());
        return site;
    }

    @Override
    public List<Site> replicate(
            StaffMember me, UUID from, List<UnitId> units, LocalDate day, String document) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Site> origin = sites.take(from);
                    if (origin.isEmpty()) return List.of();
                    Site source = origin.get();
                    SiteLife life = new SiteLife(source.origin(), sites.steps(from));
                    if (life.refuses(StepKind.REPLICATION, day, today()).isPresent()) {
                        return List.of();
                    }
                    Instant now = clock.instant();
                    var begun = new ArrayList<Site>();
                    for (UnitId unit : units) {
                        if (!sites.maySee(unit) || has(source.model(), unit)) continue;
                        var beginning =
                                new Beginning(
                                        source.model().name(),
                                        source.model().kit(),
                                        unit,
                                        Area.UNIT,
                                        null,
                                        "",
                                        null);
                        begun.add(begun(me, ids.next(), source.model(), beginning, now));
                    }
                    if (!begun.isEmpty()) {
                        var step = step(me, ids.next(), StepKind.REPLICATION, day, document, now);
                        sites.keep(source, step);
                        changed(me, moved(source, life.with(step)), "site-replicated");
                    }
                    return begun;
                });
    }

    private boolean has(Model model, UnitId unit) {
        return sites.at(model.id(), unit, "").isPresent();
    }

    private static Step step(
            StaffMember me, UUID id, StepKind kind, LocalDate day, String number, Instant now) {
        return new Step(id, kind, day, number, "", "", null, null, me.id(), now);
    }

    @Override
    public Deed take(
            StaffMember me, UUID site, int over, Draft draft, Checked.@Nullable Good file) {
        return deed(
                me,
                site,
                found -> {
                    List<Step> steps = sites.steps(site);
                    if (steps.stream().anyMatch(step -> step.id().equals(draft.id()))) {
                        return new Deed.Done(found);
                    }
                    if (found.version() != over) return new Deed.Stale(found);
                    var life = new SiteLife(found.origin(), steps);
                    var refused = life.refuses(draft.kind(), draft.day(), today());
                    if (refused.isPresent()) return new Deed.NotNow(refused.get());
                    Instant now = clock.instant();
                    @Nullable UUID kept = file == null ? null : files.keep(keyOf(found), file).id();
                    var step =
                            new Step(
                                    draft.id(),
                                    draft.kind(),
                                    draft.day(),
                                    draft.number().strip(),
                                    draft.signer().strip(),
                                    draft.note().strip(),
                                    draft.ending(),
                                    kept,
                                    me.id(),
                                    now);
                    sites.keep(found, step);
                    Site next = moved(found, life.with(step));
                    changed(me, next, "site-" + draft.kind().word());
                    return new Deed.Done(next);
                });
    }

    private static Site moved(Site site, SiteLife life) {
        return next(
                site,
                life.stage(),
                life.began().orElse(null),
                life.ended().orElse(null),
                site.teams(),
                site.members());
    }

    private static Site next(
            Site site,
            Stage stage,
            @Nullable LocalDate began,
            @Nullable LocalDate ended,
            int teams,
            int members) {
        return new Site(
                site.id(),
                site.model(),
                site.unit(),
                site.area(),
                site.village(),
                site.place(),
                site.origin(),
                stage,
                began,
                ended,
                teams,
                members,
                site.version() + 1);
    }

    @Override
    public Deed addTeam(StaffMember me, UUID site, UUID id, String name, LocalDate from) {
        return deed(
                me,
                site,
                found -> {
                    if (from.isAfter(today())) return new Deed.NotNow(Deed.Refusal.TO_COME);
                    if (found.stage() == Stage.ENDED) return new Deed.NotNow(Deed.Refusal.ENDED);
                    var team = new Team(id, site, name.strip(), 0, from, null);
                    if (!sites.keep(found, team)) return new Deed.Done(found);
                    return counted(me, found, "team-added");
                });
    }

    @Override
    public Deed endTeam(StaffMember me, UUID site, UUID team, LocalDate lastDay) {
        return deed(
                me,
                site,
                found ->
                        sites.end(site, team, lastDay)
                                ? counted(me, found, "team-ended")
                                : new Deed.NotNow(Deed.Refusal.TAKEN));
    }

    @Override
    public Deed join(StaffMember me, UUID site, Joining joining) {
        return join(me, site, List.of(joining));
    }

    @Override
    public Deed join(StaffMember me, UUID site, List<Joining> joining) {
        return deed(
                me,
                site,
                found -> {
                    if (found.stage() == Stage.ENDED) return new Deed.NotNow(Deed.Refusal.ENDED);
                    List<Member> all = joining.stream().map(KeepSites::member).toList();
                    Sealer seal = vault.sealer(keyOf(found)).orElseThrow();
                    int joined = members.join(site, found.unit(), seal, all);
                    if (joined == 0) return new Deed.Done(found);
                    return counted(me, found, "members-joined");
                });
    }

    static Member member(Joining joining) {
        return new Member(
                joining.id(),
                joining.group(),
                joining.office(),
                joining.name().strip(),
                joining.position().strip(),
                joining.decision().strip(),
                joining.from(),
                null,
                "");
    }

    @Override
    public Deed leave(StaffMember me, UUID site, UUID member, LocalDate lastDay, String why) {
        return deed(
                me,
                site,
                found ->
                        members.leave(site, member, lastDay, why.strip())
                                ? counted(me, found, "member-left")
                                : new Deed.NotNow(Deed.Refusal.TAKEN));
    }

    @Override
    public Deed say(StaffMember me, UUID site, int count) {
        return deed(
                me,
                site,
                found -> {
                    if (found.members() == count) return new Deed.Done(found);
                    sites.say(found, count, today());
                    return counted(me, found, "members-said");
                });
    }

    @Override
    public List<Member> members(StaffMember me, UUID site) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Site> found = sites.find(site);
                    Optional<Sealer> seal = sites.key(site).flatMap(vault::sealer);
                    if (found.isEmpty() || seal.isEmpty()) return List.of();
                    List<Member> all = members.of(site, seal.get());
                    if (!all.isEmpty()) {
                        audit.looked(me.asker(), "site-members", site, found.get().unit(), "");
                    }
                    return all;
                });
    }

    /// Counts teams and members anew, as everything that changed them did.
    private Deed counted(StaffMember me, Site site, String act) {
        members.countTeams(site.id());
        int teams = (int) sites.teams(site.id()).stream().filter(it -> it.until() == null).count();
        changed(
                me,
                next(site, site.stage(), site.began(), site.ended(), teams, site.members()),
                act);
        return new Deed.Done(sites.find(site.id()).orElseThrow());
    }

    private Deed deed(StaffMember me, UUID site, Function<Site, Deed> deed) {
        return transactions.as(
                me.asker(), () -> sites.take(site).map(deed).orElseGet(Deed.NotYours::new));
    }

    private void changed(StaffMember me, Site site, String act) {
        sites.keep(site, me.id(), clock.instant());
        written(me, site, act, "");
    }

    private void written(StaffMember me, Site site, String act, String note) {
        journal.write(new SiteChanged(site.id(), site.unit(), site.version()));
        audit.did(me.asker(), act, site.id(), site.unit(), note);
    }

    private UUID keyOf(Site site) {
        return sites.key(site.id())
                .orElseGet(() -> {
                    UUID key = vault.newKey();
                    sites.keepKey(site.id(), key);
                    return key;
                });
    }

    private String name(UnitId unit) {
        return territory.unit(unit).map(Unit::fullName).orElse("");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
