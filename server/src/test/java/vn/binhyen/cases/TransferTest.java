package vn.binhyen.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.channels.Conversations;
import vn.binhyen.channels.Message;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;

/// A case that goes from one commune to another. The communes are real: only a commune in force
/// receives.
@HouseTest
class TransferTest {

    private static final UnitId GIVER = UnitId.parse("24490@2025-07-01");
    private static final UnitId RECEIVER = UnitId.parse("24538@2025-07-01");

    /// What stays with the unit that made it, each with its reason.
    private static final Set<String> STAYS =
            Set.of(
                    "transfers", // the giving unit's own line
                    "hand_overs", // a record says who handed over
                    "identity_requests"); // who asked answers for it; the case is no longer theirs

    @Autowired CaseDesk desk;
    @Autowired ReportDoor door;
    @Autowired CaseLists lists;
    @Autowired Conversations conversations;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;
    @Autowired House house;

    @Test
    void words_timeline_clocks_and_the_residents_code_go_along() {
        StaffMember giver = house.officer(GIVER);
        StaffMember receiver = house.officer(RECEIVER);
        var received = report();
        UUID id = received.id();
        desk.classify(giver, id, CaseKind.SECURITY_OBSERVATION, "");
        desk.answer(giver, id, "Chúng tôi đang xem", false, null);
        CaseView before = view(giver, id);
        UUID theirs = report(RECEIVER).id();
        desk.classify(receiver, theirs, CaseKind.SECURITY_OBSERVATION, "");
        String last = view(receiver, theirs).number();

        assertThat(desk.transfer(giver, id, RECEIVER, "Quán nằm ở xã bên"))
                .isEqualTo(new Verdict.Done());

        CaseView after = view(receiver, id);
        assertThat(after.words()).isEqualTo(before.words());
        assertThat(after.clocks()).isEqualTo(before.clocks());
        assertThat(after.entries()).containsAll(before.entries());
        assertThat(after.number()).isEqualTo(next(last));
        assertThat(after.assignee()).isNull();
        assertThat(reads(receiver, id)).contains("Chúng tôi đang xem");

        assertThat(desk.answer(receiver, id, "Xã bên nhận rồi", false, null))
                .isEqualTo(new Verdict.Done());
        assertThat(door.write(received.code(), "Cảm ơn", List.of(), "w-" + UUID.randomUUID()))
                .isEqualTo(new ReportDoor.Written.Kept());
        var standing = door.follow(received.code()).orElseThrow();
        assertThat(standing.unit()).isEqualTo(RECEIVER);
        assertThat(standing.messages()).extracting(Message::text).contains("Xã bên nhận rồi");
        assertThat(reads(receiver, id)).contains("Cảm ơn");
    }

    @Test
    void the_giving_unit_keeps_one_line_and_nothing_the_resident_said() {
        StaffMember giver = house.officer(GIVER);
        var received = report();
        desk.classify(giver, received.id(), CaseKind.PETITION, "");
        UUID conversation = view(giver, received.id()).conversation();
        String number = view(giver, received.id()).number();
        desk.transfer(giver, received.id(), RECEIVER, "Thuộc xã bên");

        assertThat(transactions.reading(giver.asker(), () -> lists.view(received.id()))).isEmpty();
        assertThat(transactions.reading(giver.asker(), () -> conversations.see(conversation)))
                .isEmpty();
        assertThat(desk.note(giver, received.id(), "còn của tôi?"))
                .isEqualTo(new Verdict.NotThere());
        assertThat(desk.transfer(giver, received.id(), GIVER, "lấy lại"))
                .isEqualTo(new Verdict.NotThere());
        assertThat(
                        transactions.reading(
                                giver.asker(),
                                () ->
                                        db.sql(
                                                        "select number || ' ' || to_unit from cases.transfers where case_id = ?")
                                                .param(received.id())
                                                .query(String.class)
                                                .single()))
                .isEqualTo(number + " " + RECEIVER);
        assertThat(leftBehind(received.id(), GIVER)).isSubsetOf(STAYS);
    }

    @Test
    void a_unit_that_is_not_there_or_the_same_one_gets_nothing() {
        StaffMember giver = house.officer(GIVER);
        UUID id = report().id();
        assertThat(desk.transfer(giver, id, GIVER, "vì")).isEqualTo(new Verdict.SameUnit());
        for (String nowhere :
                List.of(
                        "99999@2025-07-01",
                        "66@2025-07-01", // the province itself
                        "24553@2004-07-08", // became another commune
                        "00004@2025-07-01")) { // of another province
            assertThat(desk.transfer(giver, id, UnitId.parse(nowhere), "vì"))
                    .as(nowhere)
                    .isEqualTo(new Verdict.NoSuchUnit());
        }
        assertThat(desk.transfer(giver, id, RECEIVER, " ")).isEqualTo(new Verdict.ReasonNeeded());
        assertThat(view(giver, id).unit()).isEqualTo(GIVER);
        desk.classify(giver, id, CaseKind.PRAISE, "");
        desk.close(giver, id, Outcome.NOTED, "Cảm ơn bà con");
        assertThat(desk.transfer(giver, id, RECEIVER, "vì")).isInstanceOf(Verdict.NotNow.class);
    }

    @Test
    void figures_are_told_who_had_it_until_when() {
        StaffMember giver = house.officer(GIVER);
        UUID id = report().id();
        desk.transfer(giver, id, RECEIVER, "Thuộc xã bên");
        CaseFact fact =
                transactions.reading(
                        new Asker.Worker("test"), () -> lists.facts(Set.of(id)).getFirst());
        assertThat(fact.unit()).isEqualTo(RECEIVER);
        assertThat(fact.before()).extracting(CaseFact.Stay::unit).containsExactly(GIVER);
        assertThat(fact.unitAt(fact.openedAt())).isEqualTo(GIVER);
        assertThat(fact.unitAt(fact.before().getFirst().until())).isEqualTo(RECEIVER);
    }

    /// The tables of this module that still name the case under that unit.
    private List<String> leftBehind(UUID id, UnitId unit) {
        return transactions.reading(
                new Asker.Worker("test"),
                () -> {
                    List<String> tables =
                            db.sql(
                                            """
                                            select a.table_name from information_schema.columns a
                                            join information_schema.columns b
                                              on b.table_schema = a.table_schema and b.table_name = a.table_name
                                            where a.table_schema = 'cases' and a.column_name = 'case_id'
                                              and b.column_name = 'unit'
                                            """)
                                    .query(String.class)
                                    .list();
                    assertThat(tables).contains("entries", "clocks", "reporters");
                    return tables.stream()
                            .filter(table ->
                                    db.sql(
                                                            "select count(*) from cases."
                                                                    + table
                                                                    + " where case_id = ? and unit = ?")
                                                    .params(id, unit.toString())
                                                    .query(Integer.class)
                                                    .single()
                                            > 0)
                            .toList();
                });
    }

    private CaseView view(StaffMember officer, UUID id) {
        return transactions.reading(officer.asker(), () -> lists.view(id).orElseThrow());
    }

    private List<String> reads(StaffMember officer, UUID id) {
        return transactions.reading(
                officer.asker(),
                () -> {
                    UUID conversation = lists.view(id).orElseThrow().conversation();
                    return conversations.see(conversation).orElseThrow().messages().stream()
                            .map(Message::text)
                            .toList();
                });
    }

    /// The number after that one.
    private static String next(String number) {
        int dash = number.lastIndexOf('-') + 1;
        return number.substring(0, dash)
                + "%04d".formatted(Integer.parseInt(number.substring(dash)) + 1);
    }

    private ReportDoor.Received report() {
        return report(GIVER);
    }

    private ReportDoor.Received report(UnitId unit) {
        var report =
                new ReportDoor.Report(
                        unit,
                        "other",
                        "Quán ồn ở giáp ranh",
                        "",
                        "",
                        null,
                        null,
                        false,
                        "Người Báo Thử",
                        "",
                        List.of());
        return door.receive(report, "form-" + UUID.randomUUID());
    }
}
