package vn.binhyen.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.cases.CaseFilter.Assignee;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;

/// Lists of cases: every one once however they are paged, and those that are meant.
@HouseTest
class CaseListTest {

    @Autowired House house;
    @Autowired ReportDoor door;
    @Autowired CaseDesk desk;
    @Autowired CaseLists lists;
    @Autowired Duplicates duplicates;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;
    @Autowired Clock clock;

    @Test
    void in_every_order_and_by_any_size_each_case_is_read_once_on_and_back() {
        UnitId here = house.unit();
        StaffMember officer = house.officer(here);
        for (int i = 0; i < 23; i++) report(here, "việc " + i, "");
        scatter(here, new Random(7));
        for (CaseQuery.Order order : CaseQuery.Order.values()) {
            List<CaseLine> straight = page(officer, CaseQuery.Show.ALL, order, null, 200).lines();
            assertThat(straight).hasSize(23).isSortedAccordingTo(by(order));
            for (int size : new int[] {1, 2, 5, 22, 23, 24}) {
                var on = new ArrayList<CaseLine>();
                Turn.Page<CaseLine> page = page(officer, CaseQuery.Show.ALL, order, null, size);
                assertThat(page.before()).isFalse();
                on.addAll(page.lines());
                while (page.after()) {
                    Turn turn = page.lines().getLast().turn(order, false);
                    page = page(officer, CaseQuery.Show.ALL, order, reread(turn), size);
                    assertThat(page.before()).isTrue();
                    on.addAll(page.lines());
                }
                assertThat(on).as("%s by %d", order, size).isEqualTo(straight);
                var back = new ArrayList<>(page.lines());
                while (page.before()) {
                    Turn turn = page.lines().getFirst().turn(order, true);
                    page = page(officer, CaseQuery.Show.ALL, order, reread(turn), size);
                    back.addAll(0, page.lines());
                }
                assertThat(back).as("%s back by %d", order, size).isEqualTo(straight);
            }
        }
    }

    @Test
    void a_case_that_comes_meanwhile_moves_no_page() {
        UnitId here = house.unit();
        StaffMember officer = house.officer(here);
        for (int i = 0; i < 4; i++) report(here, "việc " + i, "");
        var first = page(officer, CaseQuery.Show.ALL, CaseQuery.Order.NEWEST, null, 2);
        report(here, "vừa đến", "");
        Turn turn = first.lines().getLast().turn(CaseQuery.Order.NEWEST, false);
        var second = page(officer, CaseQuery.Show.ALL, CaseQuery.Order.NEWEST, turn, 2);
        assertThat(second.lines()).doesNotContainAnyElementsOf(first.lines()).hasSize(2);
    }

    @Test
    void what_is_no_turn_begins_at_the_first_page() {
        for (String text : List.of("", "on", "on__x_y", "on__2026-01-01T00:00:00Z_x", "_____")) {
            assertThat(Turn.parse(text)).as(text).isEmpty();
        }
        assertThat(Turn.parse(null)).isEmpty();
    }

    @Test
    void a_list_narrows_by_officer_topic_village_kind_period_and_original() {
        UnitId here = house.unit();
        StaffMember officer = house.officer(here);
        UUID first = report(here, "Quán ồn", "gần nhà văn hoá Thôn 3");
        UUID second = report(here, "Quán ồn lắm", "THON 3");
        UUID third = report(here, "Ổ gà", "Thôn 13");
        desk.assign(officer, first, officer.id());
        desk.classify(officer, first, CaseKind.SECURITY_OBSERVATION, "");
        desk.classify(officer, second, CaseKind.SECURITY_OBSERVATION, "");
        desk.classify(officer, third, CaseKind.PETITION, "");
        duplicates.mark(officer, second, first, "Đã có người báo");
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));

        assertThat(ids(officer, by(new Assignee.Officer(officer.id())))).containsExactly(first);
        assertThat(ids(officer, by(new Assignee.Nobody())))
                .containsExactlyInAnyOrder(second, third);
        assertThat(ids(officer, of(CaseKind.PETITION, null, "", null, null)))
                .containsExactly(third);
        assertThat(ids(officer, of(null, "noise", "", null, null))).isEmpty();
        assertThat(ids(officer, of(null, "other", "", null, null))).hasSize(3);
        assertThat(ids(officer, of(null, null, "thôn 3", null, null)))
                .containsExactlyInAnyOrder(first, second);
        assertThat(ids(officer, of(null, null, "", first, null))).containsExactly(second);
        assertThat(ids(officer, of(null, null, "", null, today))).hasSize(3);
        assertThat(ids(officer, of(null, null, "", null, today.plusDays(1)))).isEmpty();
        assertThat(ids(house.officer(house.unit()), of(null, null, "thôn 3", null, null)))
                .isEmpty();
    }

    private static CaseFilter by(Assignee assignee) {
        return new CaseFilter(
                CaseQuery.Show.ALL, assignee, null, null, null, "", null, null, null, "");
    }

    private static CaseFilter of(
            @Nullable CaseKind kind,
            @Nullable String topic,
            String village,
            @Nullable UUID repeats,
            @Nullable LocalDate from) {
        return new CaseFilter(
                CaseQuery.Show.ALL,
                new Assignee.Anyone(),
                kind,
                topic,
                null,
                village,
                repeats,
                from,
                null,
                "");
    }

    /// Moments and due times all over, many of them the same.
    private void scatter(UnitId unit, Random random) {
        transactions.as(
                new Asker.Worker("test"),
                () -> {
                    List<UUID> ids =
                            db.sql("select id from cases.cases where unit = ? order by id")
                                    .param(unit.toString())
                                    .query((row, _) -> row.getObject(1, UUID.class))
                                    .list();
                    for (UUID id : ids) {
                        db.sql(
                                        """
                                        update cases.cases set opened_at = now() - make_interval(days => ?),
                                               due_at = case when ? then now() + make_interval(days => ?) end
                                        where id = ?
                                        """)
                                .params(
                                        random.nextInt(5),
                                        random.nextBoolean(),
                                        random.nextInt(4),
                                        id)
                                .update();
                    }
                });
    }

    private static Comparator<CaseLine> by(CaseQuery.Order order) {
        Comparator<CaseLine> oldest = Comparator.comparing(CaseLine::openedAt);
        return switch (order) {
            case NEWEST -> oldest.reversed();
            case OLDEST -> oldest;
            case DUE ->
                    Comparator.comparing(
                                    CaseLine::dueAt,
                                    Comparator.nullsLast(Comparator.naturalOrder()))
                            .thenComparing(oldest);
        };
    }

    /// As it stands in the address and is read from it.
    private static Turn reread(Turn turn) {
        return Turn.parse(turn.toString()).orElseThrow();
    }

    private Turn.Page<CaseLine> page(
            StaffMember officer,
            CaseQuery.Show show,
            CaseQuery.Order order,
            @Nullable Turn turn,
            int size) {
        var query = new CaseQuery(CaseFilter.of(show), order, turn, size);
        return transactions.reading(officer.asker(), () -> lists.lines(query, clock.instant()));
    }

    private List<UUID> ids(StaffMember officer, CaseFilter filter) {
        return transactions.reading(officer.asker(), () -> lists.ids(filter, clock.instant(), 100));
    }

    private UUID report(UnitId unit, String words, String place) {
        return door.receive(
                        new ReportDoor.Report(
                                unit, "other", words, place, "", null, null, true, "", "",
                                List.of()),
                        "form-" + UUID.randomUUID())
                .id();
    }
}
