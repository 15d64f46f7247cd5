package vn.binhyen.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;

/// Two officers do the same with one case in the same moment: one has done it, the other is told
/// what it is now, and it happened once.
@HouseTest
class TwoOfficersTest {

    @Autowired CaseDesk desk;
    @Autowired ReportDoor door;
    @Autowired CaseLists lists;
    @Autowired HandOvers handOvers;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;
    @Autowired House house;

    private UnitId unit;
    private StaffMember one;
    private StaffMember other;
    private UUID id;

    @BeforeEach
    void aCase() {
        unit = house.unit();
        one = house.officer(unit);
        other = house.officer(unit);
        id =
                door.receive(
                                new ReportDoor.Report(
                                        unit,
                                        "other",
                                        "Mất bò ở rẫy",
                                        "Thôn 8",
                                        "",
                                        null,
                                        null,
                                        true,
                                        "",
                                        "",
                                        List.of()),
                                "form-" + UUID.randomUUID())
                        .id();
    }

    @RepeatedTest(3)
    void who_both_classify_give_it_one_number() throws Exception {
        both(
                () -> desk.classify(one, id, CaseKind.CRIME_REPORT, ""),
                () -> desk.classify(other, id, CaseKind.CRIME_REPORT, ""));
        assertThat(view().number()).isEqualTo("TB-2026-0001");
        assertThat(happened("CaseClassified")).isOne();
    }

    @RepeatedTest(3)
    void who_both_hand_it_over_draw_up_one_record() throws Exception {
        desk.classify(one, id, CaseKind.CRIME_REPORT, "");
        List<Verdict> verdicts =
                both(
                        () -> desk.handOver(one, id, "Cơ quan điều tra", "một"),
                        () -> desk.handOver(other, id, "Cơ quan điều tra", "hai"));
        assertThat(verdicts).filteredOn(Verdict.Done.class::isInstance).hasSize(1);
        assertThat(happened("CaseHandedOver")).isOne();
        assertThat(
                        transactions
                                .reading(one.asker(), () -> handOvers.ofCase(id))
                                .orElseThrow()
                                .number())
                .isEqualTo("BG-2026-0001");
    }

    @RepeatedTest(3)
    void of_one_who_ends_it_and_one_who_gives_it_away_one_is_told_what_it_is_now()
            throws Exception {
        desk.classify(one, id, CaseKind.SECURITY_OBSERVATION, "");
        List<Verdict> verdicts =
                both(
                        () -> desk.close(one, id, Outcome.RESOLVED, "Đã tìm thấy bò"),
                        () -> desk.handOver(other, id, "Cơ quan điều tra", ""));
        assertThat(verdicts).anyMatch(Verdict.Done.class::isInstance);
        assertThat(happened("CaseClosed")).isLessThanOrEqualTo(1);
        assertThat(view().version()).isEqualTo(versions());
    }

    private List<Verdict> both(Callable<Verdict> first, Callable<Verdict> second) throws Exception {
        var start = new CyclicBarrier(2);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var left =
                    hands.submit(() -> {
                        start.await();
                        return first.call();
                    });
            var right =
                    hands.submit(() -> {
                        start.await();
                        return second.call();
                    });
            return List.of(left.get(), right.get());
        }
    }

    private CaseView view() {
        return transactions.reading(one.asker(), () -> lists.view(id).orElseThrow());
    }

    private long happened(String type) {
        return journal(
                "select count(*) from journal.entries where subject = ? and type = '" + type + "'");
    }

    /// The newest version the journal was told of.
    private long versions() {
        return journal(
                "select max((facts ->> 'version')::int) from journal.entries where subject = ?");
    }

    private long journal(String sql) {
        return transactions.reading(
                new Asker.Worker("test"), () -> db.sql(sql).param(id).query(Long.class).single());
    }
}
