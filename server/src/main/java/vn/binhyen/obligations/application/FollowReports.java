package vn.binhyen.obligations.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.obligations.Filing;
import vn.binhyen.obligations.Gate;
import vn.binhyen.obligations.Owed;
import vn.binhyen.obligations.OwedReports;
import vn.binhyen.obligations.ReportCalendar;
import vn.binhyen.obligations.Term;
import vn.binhyen.obligations.persistence.Filings;
import vn.binhyen.obligations.persistence.Leaves;
import vn.binhyen.obligations.persistence.Versions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Succession;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind;

/// Lays what happened over what is owed by the calendar.
@Service
class FollowReports implements OwedReports {

    /// How far back something that is missing still counts as waiting.
    private static final int WAITS_DAYS = 400;

    private static final int FARTHEST_REMINDER = 90;

    /// A report by what the database knows it by; there are too many to compare whole rules.
    private record Key(String obligation, LocalDate before, UnitId unit) {
        static Key of(Owed owed) {
            return new Key(owed.term().obligation().code(), owed.term().before(), owed.unit());
        }
    }

    private final ReportCalendar calendar;
    private final Filings filings;
    private final Versions versions;
    private final Leaves leaves;
    private final Territory territory;
    private final Ids ids;
    private final Clock clock;

    FollowReports(
            ReportCalendar calendar,
            Filings filings,
            Versions versions,
            Leaves leaves,
            Territory territory,
            Ids ids,
            Clock clock) {
        this.calendar = calendar;
        this.filings = filings;
        this.versions = versions;
        this.leaves = leaves;
        this.territory = territory;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<Filing> ownBetween(StaffMember me, LocalDate first, LocalDate last) {
        Set<Unit> own = own(me.unit());
        var owed = new ArrayList<Owed>();
        for (Term term : calendar.terms(first, last)) {
            for (Unit unit : own) {
                if (term.obligation().isOwedBy(unit, term)) owed.add(new Owed(term, unit.id()));
            }
        }
        return laidOver(owed, first, last);
    }

    @Override
    public List<Filing> allBetween(StaffMember me, LocalDate first, LocalDate last) {
        return all(me, calendar.terms(first, last), first, last);
    }

    @Override
    public List<Filing> allOf(StaffMember me, Term term) {
        return all(me, List.of(term), term.lastDay(), term.lastDay());
    }

    private List<Filing> all(StaffMember me, List<Term> terms, LocalDate first, LocalDate last) {
        Optional<Unit> province = territory.unit(me.unit()).filter(FollowReports::isProvince);
        if (province.isEmpty()) return List.of();
        var owed = new ArrayList<Owed>();
        for (Term term : terms) {
            for (Unit unit : calendar.owing(term, province.get())) {
                owed.add(new Owed(term, unit.id()));
            }
        }
        return laidOver(owed, first, last);
    }

    private List<Filing> laidOver(List<Owed> owed, LocalDate first, LocalDate last) {
        Set<UnitId> units = new LinkedHashSet<>();
        owed.forEach(each -> units.add(each.unit()));
        Map<Key, Filing> known = new HashMap<>();
        filings.between(units, first, last)
                .forEach(filing -> known.put(Key.of(filing.owed()), filing));
        return owed.stream()
                .map(each -> {
                    Filing happened = known.get(Key.of(each));
                    return happened == null ? notBegun(each) : happened;
                })
                .toList();
    }

    @Override
    public Optional<Look> look(StaffMember me, Owed owed) {
        boolean owes =
                territory
                        .unit(owed.unit())
                        .filter(unit -> owed.term().obligation().isOwedBy(unit, owed.term()))
                        .isPresent();
        if (!owes || !filings.maySee(owed.unit())) return Optional.empty();
        Filing filing = filings.find(owed).orElseGet(() -> notBegun(owed));
        List<Gate.Leave> granted = leaves.of(owed);
        return Optional.of(
                new Look(
                        filing,
                        Gate.of(owed.term(), furthest(granted), today()),
                        filings.draft(filing.id()),
                        granted,
                        versions.of(filing.id())));
    }

    static Optional<Gate.Leave> furthest(Collection<Gate.Leave> granted) {
        return granted.stream().max(Comparator.comparing(Gate.Leave::until));
    }

    @Override
    public List<Filing> broughtToMind(StaffMember me) {
        LocalDate today = today();
        return ownBetween(me, today.minusDays(WAITS_DAYS), today.plusDays(FARTHEST_REMINDER))
                .stream()
                .filter(filing -> mayDraft(me, filing.owed().unit()))
                .filter(filing -> isBroughtToMind(filing, today))
                .toList();
    }

    @Override
    public int waiting(StaffMember me) {
        int own = broughtToMind(me).size();
        return me.role() == Role.PROVINCE_STAFF ? own + filings.unanswered(me.unit()) : own;
    }

    private static boolean isBroughtToMind(Filing filing, LocalDate today) {
        Term term = filing.owed().term();
        boolean locked = term.openUntil().filter(today::isAfter).isPresent();
        return !filing.standing().handedIn() && !locked && !today.isBefore(term.remindedFrom());
    }

    @Override
    public boolean mayDraft(StaffMember me, UnitId unit) {
        return me.unit().equals(unit)
                && switch (me.role()) {
                    case DUTY_OFFICER, AREA_OFFICER, COMMUNE_CHIEF, SECRETARY, PROVINCE_STAFF ->
                            true;
                    case VILLAGE_HEAD, INSPECTOR, INVESTIGATOR, CUSTODIAN, AUDITOR, OPERATOR ->
                            false;
                };
    }

    @Override
    public boolean maySubmit(StaffMember me, UnitId unit) {
        return mayDraft(me, unit)
                && (me.role() == Role.COMMUNE_CHIEF || me.role() == Role.PROVINCE_STAFF);
    }

    @Override
    public boolean mayAnswer(StaffMember me) {
        return me.role() == Role.PROVINCE_STAFF
                && territory.unit(me.unit()).filter(FollowReports::isProvince).isPresent();
    }

    private Filing notBegun(Owed owed) {
        return Filing.notBegun(ids.next(), owed);
    }

    /// The unit and those of before that became it whole.
    private Set<Unit> own(UnitId id) {
        Set<Unit> own = new LinkedHashSet<>();
        territory.unit(id).ifPresent(own::add);
        for (Succession before : territory.predecessors(id)) {
            if (!before.split()) territory.unit(before.old()).ifPresent(own::add);
        }
        return own;
    }

    private static boolean isProvince(Unit unit) {
        return unit.level() == UnitKind.Level.PROVINCE;
    }

    private LocalDate today() {
        return Term.dayOf(clock.instant());
    }
}
