package vn.binhyen.story.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.obligations.EarlierReports;
import vn.binhyen.obligations.Filing;
import vn.binhyen.obligations.Owed;
import vn.binhyen.obligations.ReportCalendar;
import vn.binhyen.obligations.Term;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.story.domain.Person;
import vn.binhyen.story.domain.Province;
import vn.binhyen.story.domain.Punctuality;
import vn.binhyen.territory.Unit;

/// Has the communes hand in the reports of the last months, and the province answer them and hand
/// in its own. The commune of the tour has its year report given back. Nothing happens to a report
/// of which one commune's was handed in.
///
/// Done once the web server answers, since nobody's first page waits for it.
@Component
class FileReports extends AtStart {

    private static final Asker STORY = new Asker.Worker("story");

    private static final int MONTHS_BACK = 13;
    private static final int DAYS_AHEAD = 30;
    private static final List<String> WHY =
            List.of(
                    "Phần phương hướng, nhiệm vụ còn chung chung, đề nghị nêu việc và thời hạn cụ thể.",
                    "Thiếu đánh giá hạn chế, nguyên nhân; đề nghị bổ sung rồi gửi lại.");

    private final KeepApart apart;
    private final Setting setting;
    private final ReportCalendar calendar;
    private final EarlierReports earlier;
    private final Transactions transactions;
    private final Clock clock;
    private final boolean load;

    FileReports(
            KeepApart apart,
            Setting setting,
            ReportCalendar calendar,
            EarlierReports earlier,
            Transactions transactions,
            Clock clock,
            @Value("${binhyen.story.load:true}") boolean load) {
        super(AFTER_THE_FIRST_PAGE);
        this.apart = apart;
        this.setting = setting;
        this.calendar = calendar;
        this.earlier = earlier;
        this.transactions = transactions;
        this.clock = clock;
        this.load = load;
    }

    @Override
    void begin() {
        if (apart.isStory() && load) file();
    }

    /// A transaction a term: a long one would hold up whoever reads the journal.
    void file() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        LocalDate today = Term.dayOf(now);
        Province province = setting.province();
        Map<UnitId, UUID> reporters =
                setting.cast().everybody().stream()
                        .filter(person -> person.role() == Role.COMMUNE_CHIEF)
                        .collect(Collectors.toMap(Person::unit, Person::id, (one, _) -> one));
        UUID above = setting.cast().first(Role.PROVINCE_STAFF).id();
        reporters.put(province.itself().id(), above);
        LocalDate first = today.minusMonths(MONTHS_BACK);
        for (Term term : calendar.terms(first, today.minusDays(1)).reversed()) {
            each(term, province, reporters, (owed, by) -> past(owed, by, above, now));
        }
        for (Term term : calendar.terms(today, today.plusDays(DAYS_AHEAD))) {
            each(term, province, reporters, (owed, by) -> coming(owed, by, now));
        }
    }

    private void each(
            Term term, Province province, Map<UnitId, UUID> reporters, Happening happening) {
        transactions.as(
                STORY,
                () -> {
                    if (earlier.any(term)) return;
                    for (Unit unit : calendar.owing(term, province.itself())) {
                        UUID by = reporters.get(unit.id());
                        if (by != null) happening.to(new Owed(term, unit.id()), by);
                    }
                });
    }

    private interface Happening {
        void to(Owed owed, UUID by);
    }

    private void past(Owed owed, UUID by, UUID above, Instant now) {
        boolean tour = owed.unit().code().equals(Province.TOUR);
        Punctuality punctuality = punctuality(owed);
        LocalDate lastDay = owed.term().lastDay();
        Optional<Instant> at =
                tour || by.equals(above)
                        ? Optional.of(owed.term().lateFrom().minus(3, ChronoUnit.DAYS))
                        : punctuality.handedIn(lastDay, now);
        if (at.isEmpty()) return;
        Filing filing = earlier.handedIn(owed, by, at.get());
        if (by.equals(above)) return; // nobody above the province answers here
        Optional<Instant> answered = punctuality.answered(at.get(), now);
        if (answered.isEmpty()) return;
        boolean back = tour ? code(owed).equals("year") : punctuality.returned();
        if (back && stillOpen(owed, now)) {
            String why = WHY.get(Math.floorMod(owed.unit().hashCode(), WHY.size()));
            earlier.returned(filing, why, above, answered.get());
        } else {
            earlier.accepted(filing, above, answered.get());
        }
    }

    /// What was given back can still be mended.
    private static boolean stillOpen(Owed owed, Instant now) {
        LocalDate today = Term.dayOf(now);
        return owed.term().openUntil().filter(today::isAfter).isEmpty();
    }

    private void coming(Owed owed, UUID by, Instant now) {
        boolean tour = owed.unit().code().equals(Province.TOUR);
        if (!tour && punctuality(owed).begun()) {
            earlier.begun(owed, by, now.minus(26, ChronoUnit.HOURS));
        }
    }

    private static String code(Owed owed) {
        return owed.term().obligation().code();
    }

    private Punctuality punctuality(Owed owed) {
        return Punctuality.of(setting.seed(), owed.unit().code(), owed.term().lastDay());
    }
}
