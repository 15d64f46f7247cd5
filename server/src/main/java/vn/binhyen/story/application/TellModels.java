package vn.binhyen.story.application;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.activities.Activities;
import vn.binhyen.announcements.Announcing;
import vn.binhyen.figures.CountEntries;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.movement.Area;
import vn.binhyen.movement.Committee;
import vn.binhyen.movement.Committees;
import vn.binhyen.movement.Deed;
import vn.binhyen.movement.EndReason;
import vn.binhyen.movement.Office;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.SiteDeeds;
import vn.binhyen.movement.Sites;
import vn.binhyen.movement.StepKind;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.story.domain.ModelBook;
import vn.binhyen.story.domain.ModelBook.Entry;
import vn.binhyen.story.domain.Province;
import vn.binhyen.territory.Counted;
import vn.binhyen.territory.PlaceCount;
import vn.binhyen.territory.PlaceCounts;
import vn.binhyen.territory.Succession;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;

/// Has the story's communes set up the models of the movement, take their steps and log what was
/// done, each through the door an officer would use. The second time nothing more is kept.
@Component
public class TellModels {

    private static final String SOURCE = "Báo cáo của Công an xã";
    private static final LocalDate LAST_DAY_OF_OLD_COMMUNES = LocalDate.of(2025, 6, 30);

    private final Setting setting;
    private final SiteDeeds deeds;
    private final Sites sites;
    private final Committees committees;
    private final Activities activities;
    private final Announcing announcing;
    private final CountEntries entries;
    private final PlaceCounts counts;
    private final Territory territory;
    private final Transactions transactions;

    TellModels(
            Setting setting,
            SiteDeeds deeds,
            Sites sites,
            Committees committees,
            Activities activities,
            Announcing announcing,
            CountEntries entries,
            PlaceCounts counts,
            Territory territory,
            Transactions transactions) {
        this.setting = setting;
        this.deeds = deeds;
        this.sites = sites;
        this.committees = committees;
        this.activities = activities;
        this.announcing = announcing;
        this.entries = entries;
        this.counts = counts;
        this.territory = territory;
        this.transactions = transactions;
    }

    /// By the story's own people.
    void tell() {
        Map<UnitId, StaffMember> chiefs =
                setting.cast().everybody().stream()
                        .filter(it ->
                                it.role() == Role.COMMUNE_CHIEF || it.role() == Role.PROVINCE_STAFF)
                        .map(it -> new StaffMember(it.id(), it.name(), it.role(), it.unit()))
                        .collect(Collectors.toMap(StaffMember::unit, it -> it, (one, _) -> one));
        UnitId province = setting.province().itself().id();
        ModelBook book = ModelBook.shipped();
        Entry last = book.entries().getLast();
        StaffMember above = Objects.requireNonNull(chiefs.get(province));
        if (transactions.reading(above.asker(), () -> sites.find(id(last, "site"))).isEmpty()) {
            Function<UnitId, StaffMember> officer =
                    unit -> Objects.requireNonNull(chiefs.get(unit));
            tell(book, province, officer);
            UnitId tour = new UnitId(Province.TOUR, Province.MERGER);
            UnitId commune = chiefs.containsKey(tour) ? tour : chiefs.keySet().iterator().next();
            for (ModelBook.Committee each : book.committees()) {
                tell(each, officer.apply(each.province() ? province : commune));
            }
        }
    }

    private void tell(ModelBook.Committee it, StaffMember me) {
        UUID id = id(it.key(), "committee");
        committees.keep(
                me,
                new Committee(
                        id,
                        me.unit(),
                        it.name(),
                        it.shortName(),
                        it.above().isEmpty() ? null : id(it.above(), "committee"),
                        it.head(),
                        it.standing(),
                        "BCĐ",
                        it.decision(),
                        it.on(),
                        null,
                        1));
        for (Map<String, String> each : it.members()) {
            committees.join(
                    me,
                    id,
                    new SiteDeeds.Joining(
                            id(it.key(), each.toString()),
                            id,
                            Office.ofWord(each.getOrDefault("office", "")).orElse(Office.MEMBER),
                            each.getOrDefault("name", ""),
                            each.getOrDefault("position", ""),
                            it.decision(),
                            it.on()));
        }
        for (Map<String, String> each : it.papers()) {
            LocalDate day = LocalDate.parse(each.getOrDefault("on", ""));
            String about = each.getOrDefault("about", "");
            committees.number(
                    me,
                    id,
                    id(it.key(), each.toString()),
                    each.getOrDefault("type", ""),
                    day,
                    about);
        }
    }

    /// @param officer who acts for a unit of today
    /// @return the sites by the book's keys
    /// @throws IllegalStateException when the product refuses what the book says
    public Map<String, Site> tell(
            ModelBook book, UnitId province, Function<UnitId, StaffMember> officer) {
        List<UnitId> wholes = wholes(province);
        var told = new LinkedHashMap<String, Site>();
        for (Entry entry : book.entries()) {
            UnitId unit = entry.province() ? province : commune(entry, wholes);
            UnitId today = entry.province() ? province : successor(unit);
            Site site = tell(entry, unit, officer.apply(today));
            if (entry.announced() != null) {
                announcing.announce(
                        officer.apply(province), site.id(), entry.notice(), entry.announced());
            }
            told.put(entry.key(), site);
        }
        return told;
    }

    private Site tell(Entry entry, UnitId unit, StaffMember me) {
        UUID id = id(entry, "site");
        var beginning =
                new SiteDeeds.Beginning(
                        entry.model(),
                        entry.kit(),
                        unit,
                        Area.ofWord(entry.area()).orElse(Area.UNIT),
                        null,
                        entry.place(),
                        entry.arose());
        Site site = done(deeds.begin(me, id, beginning));
        for (ModelBook.Taken step : entry.steps()) site = take(entry, step, site, me);
        List<ModelBook.Taken> steps = entry.steps();
        for (int no = 1; no <= entry.teams(); no++) {
            LocalDate from = steps.getLast().on();
            site = done(deeds.addTeam(me, id, id(entry, "team" + no), "Tổ " + no, from));
        }
        if (entry.members() > 0) site = done(deeds.say(me, id, entry.members()));
        UUID at = site.id();
        transactions.as(me.asker(), () -> traits(entry, unit, me));
        for (ModelBook.Done each : entry.done()) log(entry, each, unit, at, me);
        for (ModelBook.Count each : entry.counts()) key(entry, each, unit, me);
        return site;
    }

    private Site take(Entry entry, ModelBook.Taken step, Site site, StaffMember me) {
        var draft =
                new SiteDeeds.Draft(
                        id(entry, step.step() + step.on()),
                        StepKind.ofWord(step.step()).orElseThrow(),
                        step.on(),
                        step.number(),
                        step.signer(),
                        step.note(),
                        EndReason.ofWord(step.ending()).orElse(null));
        return done(deeds.take(me, site.id(), site.version(), draft, null));
    }

    private void traits(Entry entry, UnitId unit, StaffMember me) {
        LocalDate day = entry.steps().getFirst().on();
        entry.traits()
                .forEach((what, written) ->
                        counts.record(
                                new PlaceCount(
                                        unit,
                                        null,
                                        Counted.of(what).orElseThrow(),
                                        written,
                                        day,
                                        SOURCE),
                                me.asker()));
    }

    private void log(Entry entry, ModelBook.Done it, UnitId unit, UUID site, StaffMember me) {
        var numbers = new HashMap<Activities.Where, Figure>();
        it.said().forEach((field, figure) -> numbers.put(where(field), figure));
        var draft =
                new Activities.Draft(
                        it.kind(),
                        unit,
                        null,
                        site,
                        null,
                        it.on(),
                        false,
                        numbers,
                        it.answers(),
                        it.words(),
                        Set.of());
        var kept = activities.log(me, id(entry, it.toString()), draft, List.of());
        if (!(kept instanceof Activities.Kept.Done)) {
            throw new IllegalStateException(entry.key() + " " + it + ": " + kept);
        }
    }

    private static Activities.Where where(String field) {
        int dot = field.indexOf('.');
        return dot < 0
                ? Activities.Where.at(field)
                : new Activities.Where(field.substring(0, dot), field.substring(dot + 1));
    }

    private void key(Entry entry, ModelBook.Count it, UnitId unit, StaffMember me) {
        var draft =
                new CountEntries.Draft(
                        it.indicator(), unit, it.on(), it.number(), entry.model(), SOURCE);
        var kept = entries.key(me, id(entry, it.toString()), draft);
        if (!(kept instanceof CountEntries.Kept.Done)) {
            throw new IllegalStateException(entry.key() + " " + it + ": " + kept);
        }
    }

    private static Site done(Deed deed) {
        if (deed instanceof Deed.Done(Site site)) return site;
        throw new IllegalStateException("the story is refused: " + deed);
    }

    /// The id of the site that stands under this key in the book.
    static UUID site(String key) {
        return id(key, "site");
    }

    private static UUID id(Entry entry, String what) {
        return id(entry.key(), what);
    }

    private static UUID id(String key, String what) {
        return UUID.nameUUIDFromBytes(
                ("story-model:" + key + ":" + what).getBytes(StandardCharsets.UTF_8));
    }

    private UnitId commune(Entry entry, List<UnitId> wholes) {
        String named = Vietnamese.fold(entry.named());
        for (UnitId id : wholes) {
            String name = territory.unit(id).map(Unit::name).orElse("");
            if (!named.isEmpty() && Vietnamese.fold(name).equals(named)) return id;
        }
        return wholes.get(Math.floorMod(entry.at() * 7 - 7, wholes.size()));
    }

    /// Communes of before the merger that became part of one of today's, undivided.
    private List<UnitId> wholes(UnitId province) {
        var wholes = new ArrayList<UnitId>();
        for (Unit old : territory.communesAt(province, LAST_DAY_OF_OLD_COMMUNES)) {
            if (territory.successors(old.id()).size() == 1) wholes.add(old.id());
        }
        return wholes;
    }

    /// What became of a unit that became part of another whole; of one of today, itself.
    UnitId successor(UnitId old) {
        @Nullable UnitId now = null;
        for (Succession each : territory.successors(old)) now = each.successor();
        return now == null ? old : successor(now);
    }
}
