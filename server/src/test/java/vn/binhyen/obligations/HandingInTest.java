package vn.binhyen.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.binhyen.figures.CountEntries;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.obligations.OwedReports.Look;
import vn.binhyen.reports.FilledReport;
import vn.binhyen.reports.Reports;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.MovableClock;
import vn.binhyen.testing.OwnWord;
import vn.binhyen.testing.People;

/// The way of a report through the whole house. Every test takes a commune nobody else in this
/// class takes.
@HouseTest
class HandingInTest {

    private static final UnitId DAK_LAK = UnitId.parse("66@2025-07-01");
    private static final LocalDate BEFORE = LocalDate.of(2026, 5, 10);
    private static int next = 40;

    @Autowired HandingIn handing;
    @Autowired OwedReports owed;
    @Autowired ReportCalendar calendar;
    @Autowired Reports reports;
    @Autowired CountEntries counts;
    @Autowired Territory territory;
    @Autowired Transactions transactions;
    @Autowired People people;
    @Autowired MovableClock clock;

    @Value("${binhyen.database.url}")
    String url;

    @Value("${binhyen.database.user}")
    String user;

    @Value("${binhyen.database.password}")
    String password;

    private Owed report;
    private StaffMember chief;
    private StaffMember duty;
    private StaffMember province;
    private String place;

    @BeforeEach
    void aCommuneInTimeOfItsSixMonthReport() {
        on(LocalDate.of(2026, 5, 6));
        List<Unit> communes = territory.currentCommunesOf(DAK_LAK);
        UnitId commune = communes.get(next++ % communes.size()).id();
        report = new Owed(calendar.term("six-months", BEFORE).orElseThrow(), commune);
        chief = people.of(Role.COMMUNE_CHIEF, commune);
        duty = people.of(Role.DUTY_OFFICER, commune);
        province = people.of(Role.PROVINCE_STAFF, DAK_LAK);
        place = places().getFirst().key();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void nothing_is_stored_of_a_report_before_something_happens_to_it() {
        assertThat(look(chief).filing().version()).isZero();
        assertThat(rows()).isZero();
        assertThat(done(keep(0, "lời đầu")).version()).isEqualTo(1);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void a_draft_is_read_by_its_own_unit_only_and_the_level_above_sees_that_there_is_one() {
        String secret = OwnWord.letters();
        keep(0, secret);

        assertThat(look(chief).draft()).containsEntry(place, secret);
        Look above = look(province);
        assertThat(above.filing().standing()).isInstanceOf(Standing.Draft.class);
        assertThat(above.draft()).isEmpty();
        UnitId other = territory.currentCommunesOf(DAK_LAK).getFirst().id();
        StaffMember neighbour = people.of(Role.COMMUNE_CHIEF, other);
        assertThat(transactions.reading(neighbour.asker(), () -> owed.look(neighbour, report)))
                .isEmpty();
        assertThat(handing.keepDraft(neighbour, report, 1, Map.of()))
                .isEqualTo(new Deed.NotYours());
        assertThat(handing.keepDraft(province, report, 1, Map.of())).isEqualTo(new Deed.NotYours());
    }

    @Test
    void the_head_hands_in_and_nobody_else_of_the_unit() {
        keep(0, "đủ rồi");
        assertThat(handing.submit(duty, report, 1, Map.of())).isEqualTo(new Deed.NotYours());
        assertThat(done(submit(1)).standing()).isInstanceOf(Standing.Submitted.class);
        assertThat(submit(1)).isInstanceOf(Deed.Already.class);
        assertThat(look(chief).versions()).hasSize(1);
        assertThat(keep(2, "sửa thêm")).isInstanceOf(Deed.NotNow.class);
    }

    @Test
    void a_returned_report_tells_why_and_both_versions_stay_readable() {
        submit(0, "bản đầu");
        assertThat(handing.giveBack(chief, report, 1, "tự trả")).isEqualTo(new Deed.NotYours());
        done(handing.giveBack(province, report, 1, "Thiếu phần phương hướng"));
        assertThat(look(chief).filing().standing())
                .isInstanceOfSatisfying(
                        Standing.Returned.class,
                        back -> assertThat(back.reason()).isEqualTo("Thiếu phần phương hướng"));
        assertThat(look(chief).draft()).containsEntry(place, "bản đầu");

        on(LocalDate.of(2026, 5, 20));
        done(submit(2, "bản sau"));
        done(handing.accept(province, report, 2));
        Look look = look(chief);
        assertThat(look.filing().inTime()).as("its first version came in time").isTrue();
        assertThat(look.versions()).extracting(Version::no).containsExactly(2, 1);
        assertThat(look.versions().getLast().report().orElseThrow().texts())
                .containsEntry(place, "bản đầu");
        assertThat(look.versions().getLast().answer())
                .isNotNull()
                .satisfies(answer -> assertThat(answer.accepted()).isFalse());
        assertThat(handing.accept(province, report, 2)).isInstanceOf(Deed.Already.class);
    }

    @Test
    void a_reason_or_a_text_that_names_a_person_is_refused_and_nothing_is_kept() {
        String named = "Anh Nguyễn Văn Tám, sinh năm 1990, điện thoại 0912345678";
        assertThat(submit(0, named))
                .isInstanceOfSatisfying(
                        Deed.Personal.class, it -> assertThat(it.findings()).isNotEmpty());
        assertThat(look(chief).filing().version()).isZero();
        submit(0, "không nêu tên ai");
        assertThat(handing.giveBack(province, report, 1, named))
                .isEqualTo(new Deed.Personal(List.of()));
    }

    @Test
    void after_its_day_it_is_locked_and_an_exception_from_above_opens_it_for_a_while() {
        LocalDate lastOpen = report.term().openUntil().orElseThrow();
        on(lastOpen.plusDays(1));
        assertThat(keep(0, "muộn quá")).isInstanceOf(Deed.Locked.class);
        assertThat(submit(0, "muộn quá")).isInstanceOf(Deed.Locked.class);

        UUID id = UUID.randomUUID();
        LocalDate until = lastOpen.plusDays(4);
        assertThat(handing.grant(chief, report, id, until, "tự cho"))
                .isEqualTo(new Deed.NotYours());
        done(handing.grant(province, report, id, until, "Bão, mất điện ba ngày"));
        assertThat(handing.grant(province, report, id, until, "Bão, mất điện ba ngày"))
                .isInstanceOf(Deed.Already.class);
        assertThat(look(chief).leaves()).hasSize(1);
        assertThat(look(chief).gate()).isInstanceOf(Gate.Excepted.class);

        on(until.plusDays(1));
        assertThat(submit(0, "quá cả hạn thêm")).isInstanceOf(Deed.Locked.class);
        on(until);
        Filing filing = done(submit(0, "kịp hạn thêm"));
        assertThat(filing.inTime()).as("an exception does not make it punctual").isFalse();
    }

    @Test
    void what_was_handed_in_stays_while_figures_change_and_the_difference_is_told() {
        LocalDate day = LocalDate.of(2026, 2, 3);
        long others = patrols(fill());
        count(day, 20);
        awaitFigure(others + 20);
        done(submit(0, "đóng băng"));
        Version version = look(chief).versions().getFirst();
        FilledReport then = version.report().orElseThrow();
        assertThat(version.whole()).isTrue();
        assertThat(version.hash()).isEqualTo(then.hash());

        count(day.plusDays(1), 5);
        awaitFigure(others + 25);
        FilledReport now = fill();
        assertThat(then.differences(now))
                .filteredOn(each -> each.key().period().equals(report.term().window()))
                .filteredOn(each -> each.key().indicator().equals("patrols"))
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.was().amount()).isEqualTo(others + 20);
                    assertThat(each.is().amount()).isEqualTo(others + 25);
                });
        assertThat(look(province).versions().getFirst().content()).isEqualTo(version.content());
    }

    @Test
    void a_row_that_somebody_changed_in_the_database_is_told() {
        done(submit(0, "bản thật"));
        UUID id = look(chief).filing().id();
        var owner = JdbcClient.create(new DriverManagerDataSource(url, user, password));
        owner.sql(
                        "update obligations.versions set content = replace(content, 'bản thật',"
                                + " 'bản sửa') where filing = ?")
                .param(id)
                .update();
        assertThat(look(chief).versions().getFirst().whole()).isFalse();
    }

    @Test
    void two_who_write_at_once_never_write_over_each_other() throws Exception {
        List<Deed> deeds =
                together(
                        () -> handing.keepDraft(chief, report, 0, Map.of(place, "của trưởng")),
                        () -> handing.keepDraft(duty, report, 0, Map.of(place, "của trực ban")));
        assertThat(deeds).filteredOn(Deed.Done.class::isInstance).hasSize(1);
        assertThat(deeds).filteredOn(Deed.Stale.class::isInstance).hasSize(1);
        boolean chiefFirst = deeds.getFirst() instanceof Deed.Done;
        assertThat(look(chief).draft())
                .containsEntry(place, chiefFirst ? "của trưởng" : "của trực ban");
    }

    @Test
    void a_button_pressed_twice_at_once_hands_in_one_version() throws Exception {
        List<Deed> deeds =
                together(
                        () -> handing.submit(chief, report, 0, Map.of()),
                        () -> handing.submit(chief, report, 0, Map.of()));
        assertThat(deeds).filteredOn(Deed.Done.class::isInstance).hasSize(1);
        assertThat(deeds).filteredOn(Deed.Already.class::isInstance).hasSize(1);
        assertThat(look(chief).versions()).hasSize(1);
    }

    @Test
    void it_waits_for_its_unit_from_the_first_reminder_and_then_for_the_level_above() {
        int before = waiting(chief);
        on(report.term().remindedFrom().minusDays(1));
        int early = waiting(chief);
        on(LocalDate.of(2026, 5, 6));
        assertThat(before).isGreaterThan(early);

        int above = waiting(province);
        done(submit(0, "xong"));
        assertThat(waiting(chief)).isEqualTo(before - 1);
        assertThat(waiting(province)).isEqualTo(above + 1);
        done(handing.giveBack(province, report, 1, "Bổ sung phần III"));
        assertThat(waiting(chief)).isEqualTo(before);
        assertThat(waiting(province)).isEqualTo(above);
    }

    @Test
    void the_level_above_counts_who_handed_in_and_who_in_time() {
        done(submit(0, "xong"));
        List<Filing> all =
                transactions.reading(province.asker(), () -> owed.allOf(province, report.term()));
        assertThat(all).hasSize(102);
        Completeness of = Completeness.of(all);
        assertThat(of.handedIn()).isPositive().isLessThan(102);
        assertThat(of.inTime()).isPositive();
        assertThat(transactions.reading(chief.asker(), () -> owed.allOf(chief, report.term())))
                .isEmpty();
    }

    private List<Deed> together(Callable<Deed> one, Callable<Deed> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<Deed> first = threads.submit(one);
            Future<Deed> second = threads.submit(other);
            return List.of(first.get(), second.get());
        }
    }

    private void count(LocalDate day, long amount) {
        var draft =
                new CountEntries.Draft(
                        "patrols", report.unit(), day, Figure.exactly(amount), "", "sổ");
        assertThat(counts.key(chief, UUID.randomUUID(), draft))
                .isInstanceOf(CountEntries.Kept.Done.class);
    }

    /// Figures are counted after the commit, by a round of their own.
    private void awaitFigure(long amount) {
        long until = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < until) {
            if (patrols(fill()) == amount) return;
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError(amount + " patrols were never counted");
    }

    private long patrols(FilledReport filled) {
        return filled.figures().entrySet().stream()
                .filter(each -> each.getKey().indicator().equals("patrols"))
                .filter(each -> each.getKey().cut().isEmpty())
                .filter(each -> each.getKey().period().equals(report.term().window()))
                .mapToLong(each -> each.getValue().amount())
                .sum();
    }

    private FilledReport fill() {
        return transactions.reading(chief.asker(), () -> handing.fill(report, Map.of()));
    }

    private List<Reports.Place> places() {
        return reports.places(fill()).stream()
                .filter(each -> each.kind() == Reports.PlaceKind.PARAGRAPHS)
                .toList();
    }

    private Deed keep(int over, String words) {
        return handing.keepDraft(duty, report, over, Map.of(place, words));
    }

    private Deed submit(int over, String words) {
        return handing.submit(chief, report, over, Map.of(place, words));
    }

    private Deed submit(int over) {
        return handing.submit(chief, report, over, Map.of());
    }

    private int waiting(StaffMember who) {
        return transactions.reading(who.asker(), () -> owed.waiting(who));
    }

    private Look look(StaffMember who) {
        return transactions.reading(who.asker(), () -> owed.look(who, report)).orElseThrow();
    }

    private int rows() {
        var owner = JdbcClient.create(new DriverManagerDataSource(url, user, password));
        return owner.sql(
                        "select count(*) from obligations.filings where unit = ? and due_before ="
                                + " ?")
                .params(report.unit().toString(), BEFORE)
                .query(Integer.class)
                .single();
    }

    private void on(LocalDate day) {
        Instant noon = day.atTime(LocalTime.NOON).atZone(Term.HERE).toInstant();
        clock.setTo(noon);
    }

    private static Filing done(Deed deed) {
        assertThat(deed).isInstanceOf(Deed.Done.class);
        return ((Deed.Done) deed).filing();
    }
}
