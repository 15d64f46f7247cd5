package vn.binhyen.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.activities.Activities.Draft;
import vn.binhyen.activities.Activities.Kept;
import vn.binhyen.activities.Activities.Of;
import vn.binhyen.activities.Activities.What;
import vn.binhyen.activities.Activities.Where;
import vn.binhyen.activities.Activities.Wrong;
import vn.binhyen.activities.Activity.State;
import vn.binhyen.figures.Question;
import vn.binhyen.figures.Totals;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.VillageKind;
import vn.binhyen.territory.Villages;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

/// Each test takes a day nobody else logs on, so that it reads its own figures.
@HouseTest
class ActivitiesTest {

    private static final UnitId HERE = UnitId.parse("24598@2025-07-01");
    private static final UnitId ELSEWHERE = UnitId.parse("22015@2025-07-01");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    @Autowired Activities activities;
    @Autowired Totals totals;
    @Autowired Villages villages;
    @Autowired Transactions transactions;
    @Autowired People people;
    @Autowired Clock clock;

    StaffMember chief;

    @BeforeEach
    void a_chief_of_a_commune() {
        chief = people.of(Role.COMMUNE_CHIEF, HERE);
    }

    @Test
    void sent_twice_it_is_one_and_its_numbers_count_with_their_marks() {
        UUID id = UUID.randomUUID();
        Draft patrols =
                patrol(DAY)
                        .with(
                                Map.of(
                                        Where.at("times"), Figure.of(200, Mark.OVER),
                                        Where.at("participants"), Figure.exactly(812)));

        assertThat(log(chief, id, patrols)).isInstanceOf(Kept.Done.class);
        assertThat(log(chief, id, patrols)).isInstanceOf(Kept.Done.class);

        awaited("patrols", DAY, Figure.of(200, Mark.OVER));
        awaited("patrol-participants", DAY, Figure.exactly(812));
        assertThat(activities.history(chief, id)).hasSize(1);
    }

    @Test
    void a_correction_changes_figures_by_the_difference_and_every_version_stays_readable() {
        LocalDate day = DAY.plusDays(1);
        UUID id = UUID.randomUUID();
        log(chief, id, patrol(day).with(Map.of(Where.at("participants"), Figure.exactly(12))));
        awaited("patrol-participants", day, Figure.exactly(12));

        Draft better = patrol(day).with(Map.of(Where.at("participants"), Figure.exactly(9)));
        assertThat(activities.correct(chief, id, 1, better, "", List.of()))
                .isEqualTo(new Kept.Refused(List.of(new Wrong("reason", What.REASON, ""))));
        activities.correct(chief, id, 1, better, "Đếm nhầm ba người", List.of());
        awaited("patrol-participants", day, Figure.exactly(9));
        awaited("patrols", day, Figure.exactly(1));
        assertThat(activities.correct(chief, id, 1, better, "Sửa lại", List.of()))
                .isInstanceOf(Kept.Stale.class);

        activities.withdraw(chief, id, 2, "Ghi nhầm ngày");
        awaited("patrols", day, Figure.NONE);
        assertThat(activities.history(chief, id))
                .extracting(Activity::state)
                .containsExactly(State.WITHDRAWN, State.DONE, State.DONE);
    }

    @Test
    void marks_survive_adding_in_the_sums_of_a_unit() {
        LocalDate day = DAY.plusDays(2);
        log(chief, outreach(day, Figure.of(80, Mark.OVER), Figure.of(600, Mark.OVER)));
        log(chief, outreach(day, Figure.exactly(5), Figure.between(30, 40)));
        StaffMember stranger = people.of(Role.COMMUNE_CHIEF, ELSEWHERE);

        Sums sums = sums(chief, day);
        assertThat(sums.of("outreach", "times")).isEqualTo(Figure.of(85, Mark.OVER));
        assertThat(sums.indicator("outreach-listeners"))
                .isEqualTo(new Figure(630, 640, Mark.RANGE));
        assertThat(sums(stranger, day).said()).isEmpty();
    }

    @Test
    void what_is_planned_counts_nothing_until_it_is_done_and_may_be_cancelled() {
        LocalDate day = DAY.plusDays(3);
        UUID id = UUID.randomUUID();
        UUID never = UUID.randomUUID();
        log(chief, id, planned(patrol(day)));
        log(chief, never, planned(patrol(day)));
        Draft done = patrol(day).with(Map.of(Where.at("participants"), Figure.exactly(6)));

        activities.correct(chief, id, 1, done, "", List.of());
        activities.cancel(chief, never, 1, "Mưa lũ");

        awaited("patrols", day, Figure.exactly(1));
        assertThat(activities.history(chief, never).getFirst().state()).isEqualTo(State.CANCELLED);
        assertThat(activities.cancel(chief, id, 2, "Mưa lũ"))
                .isEqualTo(new Kept.Refused(List.of(new Wrong("day", What.NO_WAY_BACK, ""))));
    }

    @Test
    void of_a_level_the_newest_stands_and_villages_are_added() {
        LocalDate day = DAY.plusDays(10);
        UUID a = village("Bình Minh");
        UUID b = village("Bình Yên");
        log(chief, cameras(a, day, 5));
        log(chief, cameras(b, day, 3));
        UUID newer = UUID.randomUUID();
        log(chief, newer, cameras(a, day.plusDays(1), 9));

        awaited("cameras", day, Figure.exactly(8));
        awaited("cameras", day.plusDays(1), Figure.exactly(12));
        assertThat(sums(chief, day.plusDays(1)).of("camera", "cameras"))
                .isEqualTo(Figure.exactly(12));

        Draft without =
                new Draft(
                        "camera",
                        HERE,
                        a,
                        null,
                        null,
                        day.plusDays(1),
                        false,
                        Map.of(Where.at("solved"), Figure.exactly(1)),
                        Map.of(),
                        "",
                        Set.of());
        activities.correct(chief, newer, 1, without, "Chưa lắp thêm", List.of());
        awaited("cameras", day.plusDays(1), Figure.exactly(8));
    }

    @Test
    void a_village_head_logs_for_their_commune_and_is_refused_in_another() {
        StaffMember head = people.of(Role.VILLAGE_HEAD, HERE);
        StaffMember other = people.of(Role.VILLAGE_HEAD, ELSEWHERE);
        LocalDate day = DAY.plusDays(4);
        UUID id = UUID.randomUUID();
        Draft walked = patrol(day).with(Map.of(Where.at("participants"), Figure.exactly(4)));

        assertThat(log(head, id, walked)).isInstanceOf(Kept.Done.class);
        assertThat(log(other, UUID.randomUUID(), walked))
                .isEqualTo(new Kept.Refused(List.of(new Wrong("unit", What.NOT_YOURS, "24598"))));
        assertThat(activities.history(other, id)).isEmpty();
        assertThat(activities.withdraw(other, id, 1, "Không phải của tôi"))
                .isInstanceOf(Kept.NotThere.class);
        assertThat(log(other, id, patrol(ELSEWHERE, day))).isInstanceOf(Kept.NotThere.class);
        assertThat(log(head, UUID.randomUUID(), draft("fine", HERE, day)))
                .isEqualTo(
                        new Kept.Refused(List.of(new Wrong("kind", What.OFFICERS_ONLY, "fine"))));
        UUID chiefs = UUID.randomUUID();
        log(chief, chiefs, walked);
        assertThat(activities.withdraw(head, chiefs, 1, "Nhầm")).isInstanceOf(Kept.NotThere.class);
    }

    @Test
    void words_that_tell_who_somebody_is_are_not_kept() {
        for (String words :
                List.of(
                        "Nhắc nhở Nguyễn Văn An sinh năm 1990",
                        "Gọi lại 0912 345 678",
                        "CCCD 066190001234",
                        "Xe 47B1-234.56 đỗ trái phép")) {
            Draft draft = draft("individual-talk", HERE, DAY);
            Draft naming =
                    new Draft(
                            draft.kind(),
                            HERE,
                            null,
                            null,
                            null,
                            DAY,
                            false,
                            Map.of(),
                            Map.of(),
                            words,
                            Set.of());
            assertThat(log(chief, UUID.randomUUID(), naming))
                    .as(words)
                    .isEqualTo(new Kept.Refused(List.of(new Wrong("words", What.PERSONAL, ""))));
            Draft story =
                    new Draft(
                            "typical-case",
                            HERE,
                            null,
                            null,
                            null,
                            DAY,
                            false,
                            Map.of(),
                            Map.of("story", words),
                            "",
                            Set.of());
            assertThat(log(chief, UUID.randomUUID(), story))
                    .as(words)
                    .isEqualTo(new Kept.Refused(List.of(new Wrong("story", What.PERSONAL, ""))));
        }
    }

    @Test
    void everything_a_kind_asks_is_held_to() {
        LocalDate tomorrow =
                LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(1);
        Draft wrong =
                new Draft(
                        "weapons",
                        HERE,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        null,
                        tomorrow,
                        false,
                        Map.of(
                                new Where("weapons", "cannon"),
                                Figure.exactly(1),
                                Where.at("ammunition"),
                                Figure.exactly(100_000_000),
                                Where.at("fireworks"),
                                Figure.of(1_500, Mark.ABOUT)),
                        Map.of("colour", "red"),
                        "",
                        Set.of(UUID.randomUUID()));

        assertThat(log(chief, UUID.randomUUID(), wrong))
                .isInstanceOfSatisfying(
                        Kept.Refused.class,
                        refused ->
                                assertThat(refused.wrong())
                                        .extracting(Wrong::what)
                                        .containsExactlyInAnyOrder(
                                                What.VILLAGE,
                                                What.SITE,
                                                What.CASE,
                                                What.FUTURE,
                                                What.CHOICE,
                                                What.CHOICE,
                                                What.TOO_MUCH,
                                                What.NOT_EXACT));
        assertThat(log(chief, UUID.randomUUID(), draft("pledge", HERE, DAY)))
                .isEqualTo(new Kept.Refused(List.of(new Wrong("numbers", What.NOTHING, ""))));
        assertThat(log(chief, UUID.randomUUID(), patrol(DAY).with(Map.of())))
                .isEqualTo(new Kept.Refused(List.of(new Wrong("participants", What.NEEDED, ""))));
        assertThat(log(chief, UUID.randomUUID(), draft("patrol", HERE, LocalDate.of(2024, 1, 1))))
                .isInstanceOf(Kept.Refused.class);
    }

    private Kept log(StaffMember who, Draft draft) {
        return log(who, UUID.randomUUID(), draft);
    }

    private Kept log(StaffMember who, UUID id, Draft draft) {
        return activities.log(who, id, draft, List.of());
    }

    private Sums sums(StaffMember who, LocalDate day) {
        return activities.sums(who.asker(), new Of.Units(Set.of(HERE)), new Period(day, day));
    }

    private static Draft draft(String kind, UnitId unit, LocalDate day) {
        return new Draft(
                kind, unit, null, null, null, day, false, Map.of(), Map.of(), "", Set.of());
    }

    private static Draft patrol(LocalDate day) {
        return patrol(HERE, day);
    }

    private static Draft patrol(UnitId unit, LocalDate day) {
        return draft("patrol", unit, day).with(Map.of(Where.at("participants"), Figure.exactly(1)));
    }

    private static Draft planned(Draft it) {
        return new Draft(
                it.kind(), it.unit(), null, null, null, it.day(), true, Map.of(), Map.of(), "",
                Set.of());
    }

    private static Draft outreach(LocalDate day, Figure times, Figure listeners) {
        return draft("outreach", HERE, day)
                .with(Map.of(Where.at("times"), times, Where.at("listeners"), listeners));
    }

    private static Draft cameras(UUID village, LocalDate day, int cameras) {
        return new Draft(
                "camera",
                HERE,
                village,
                null,
                null,
                day,
                false,
                Map.of(Where.at("cameras"), Figure.exactly(cameras)),
                Map.of(),
                "",
                Set.of());
    }

    private UUID village(String name) {
        return transactions.as(
                chief.asker(),
                () ->
                        villages.add(HERE, name, VillageKind.values()[0], LocalDate.of(2025, 7, 1))
                                .village()
                                .id());
    }

    private void awaited(String indicator, LocalDate day, Figure expected) {
        Supplier<Figure> now =
                () ->
                        transactions.reading(
                                chief.asker(),
                                () ->
                                        totals.of(
                                                new Question(
                                                        indicator,
                                                        Set.of(HERE),
                                                        new Period(day, day),
                                                        Map.of())));
        long end = System.nanoTime() + 30_000_000_000L;
        while (!now.get().equals(expected) && System.nanoTime() < end) {
            LockSupport.parkNanos(50_000_000);
        }
        assertThat(now.get()).as(indicator + " on " + day).isEqualTo(expected);
    }
}
