package vn.binhyen.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.cases.IdentityDesk.Asked;
import vn.binhyen.cases.IdentityDesk.Decided;
import vn.binhyen.cases.IdentityDesk.Look;
import vn.binhyen.cases.IdentityDesk.Way;
import vn.binhyen.cases.IdentityDesk.WriterLook;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.MovableClock;
import vn.binhyen.testing.Residents;

@HouseTest
class IdentityDeskTest {

    private static final String NAME = "Người Báo Tin Thử";
    private static final String REASON = "Gọi lại để hỏi vị trí cột đèn";
    private static final Asker WORKER = new Asker.Worker("test");

    @Autowired IdentityDesk identities;
    @Autowired CaseDesk desk;
    @Autowired ReportDoor door;
    @Autowired Residents residents;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;
    @Autowired House house;
    @Autowired MovableClock clock;

    private UnitId unit;
    private StaffMember officer;
    private StaffMember custodian;

    @BeforeEach
    void people() {
        unit = house.unit();
        officer = house.officer(unit);
        custodian = house.officer(unit, Role.CUSTODIAN);
    }

    @AfterEach
    void time() {
        clock.reset();
    }

    @Test
    void who_reported_opens_with_a_reason_and_leaves_a_row_in_the_audit() {
        UUID id = named(CaseKind.SECURITY_OBSERVATION);
        assertThat(identities.look(officer, id, "vì")).isEqualTo(new Look.ReasonNeeded());
        assertThat(audited(id)).isEmpty();
        assertThat(nameOf(identities.look(officer, id, REASON))).isEqualTo(NAME);
        assertThat(audited(id)).containsExactly("looked:reporter");
        assertThat(bytesOfReporter(id)).doesNotContain(NAME);
    }

    @Test
    void before_it_is_classified_nobody_looks_since_the_kind_decides_who_must_agree() {
        UUID id = named(null);
        assertThat(identities.look(officer, id, REASON)).isEqualTo(new Look.ClassifyFirst());
        assertThat(audited(id)).isEmpty();
    }

    @Test
    void crime_information_opens_only_after_a_custodian_agreed_with_a_reason() {
        UUID id = named(CaseKind.CRIME_DENUNCIATION);
        assertThat(identities.look(officer, id, REASON)).isEqualTo(new Look.SecondPersonNeeded());
        assertThat(audited(id)).isEmpty();

        assertThat(identities.ask(officer, id, REASON)).isEqualTo(new Asked.Waits());
        assertThat(identities.ask(officer, id, REASON)).isEqualTo(new Asked.Waits());
        assertThat(identities.look(officer, id, REASON)).isEqualTo(new Look.SecondPersonNeeded());
        var waiting = identities.waiting(custodian);
        assertThat(waiting).hasSize(1);
        assertThat(waiting.getFirst().number()).isEqualTo("TG-2026-0001");
        assertThat(waiting.getFirst().reason()).isEqualTo(REASON);

        UUID request = waiting.getFirst().id();
        assertThat(identities.decide(custodian, request, true, "ừ"))
                .isEqualTo(new Decided.ReasonNeeded());
        assertThat(identities.decide(custodian, request, true, "Đúng là phải gọi lại"))
                .isEqualTo(new Decided.Done());
        assertThat(identities.decide(custodian, request, false, "Nghĩ lại thì không"))
                .isEqualTo(new Decided.NotThere());
        assertThat(identities.waiting(custodian)).isEmpty();
        assertThat(way(officer, id))
                .isInstanceOfSatisfying(
                        Way.Granted.class,
                        granted ->
                                assertThat(granted.answer().reason())
                                        .isEqualTo("Đúng là phải gọi lại"));
        assertThat(nameOf(identities.look(officer, id, ""))).isEqualTo(NAME);
        assertThat(audited(id))
                .containsExactly("identity-asked", "identity-granted", "looked:reporter");
    }

    @Test
    void a_grant_is_for_the_one_who_asked_and_for_its_hours() {
        UUID id = named(CaseKind.CRIME_REPORT);
        StaffMember colleague = house.officer(unit, Role.COMMUNE_CHIEF);
        grant(id);
        assertThat(identities.look(colleague, id, REASON)).isEqualTo(new Look.SecondPersonNeeded());
        clock.forward(Duration.ofHours(24));
        assertThat(identities.look(officer, id, REASON)).isEqualTo(new Look.SecondPersonNeeded());
        assertThat(way(officer, id)).isEqualTo(new Way.BySecondPerson(null));
    }

    @Test
    void a_refusal_is_read_by_the_asker_who_may_ask_again() {
        UUID id = named(CaseKind.CRIME_DENUNCIATION);
        identities.ask(officer, id, REASON);
        UUID request = identities.waiting(custodian).getFirst().id();
        identities.decide(custodian, request, false, "Hỏi qua mã biên nhận được rồi");
        assertThat(way(officer, id))
                .isInstanceOfSatisfying(
                        Way.BySecondPerson.class,
                        no ->
                                assertThat(no.refused().reason())
                                        .isEqualTo("Hỏi qua mã biên nhận được rồi"));
        assertThat(identities.look(officer, id, REASON)).isEqualTo(new Look.SecondPersonNeeded());
        assertThat(identities.ask(officer, id, "Người ấy không đọc mã nữa"))
                .isEqualTo(new Asked.Waits());
        assertThat(identities.waiting(custodian)).hasSize(1);
    }

    @Test
    void calling_it_another_kind_afterwards_opens_nothing() {
        UUID id = named(CaseKind.CRIME_DENUNCIATION);
        desk.classify(officer, id, CaseKind.PETITION, "Không có dấu hiệu tội phạm");
        assertThat(identities.look(officer, id, REASON)).isEqualTo(new Look.SecondPersonNeeded());
    }

    @Test
    void only_a_custodian_of_the_unit_decides_and_an_officer_sees_no_one_elses_request() {
        UUID id = named(CaseKind.CRIME_DENUNCIATION);
        identities.ask(officer, id, REASON);
        UUID request = identities.waiting(custodian).getFirst().id();
        StaffMember elsewhere = house.officer(house.unit(), Role.CUSTODIAN);
        StaffMember chief = house.officer(unit, Role.COMMUNE_CHIEF);
        for (StaffMember stranger : List.of(elsewhere, chief, officer)) {
            assertThat(identities.decide(stranger, request, true, "Tôi tự đồng ý cho mình"))
                    .isEqualTo(new Decided.NotThere());
            assertThat(identities.waiting(stranger)).isEmpty();
        }
        assertThat(identities.look(elsewhere, id, REASON)).isEqualTo(new Look.NotThere());
    }

    @Test
    void the_chat_name_is_under_the_same_rule_as_the_cases_of_its_conversation() {
        UUID conversation = chat("Trần Văn Thử");
        assertThat(identities.lookAtWriter(officer, conversation, "vì"))
                .isEqualTo(new WriterLook.ReasonNeeded());
        var opened = (CaseDesk.Opened.NewCase) desk.openFrom(officer, conversation);
        desk.classify(officer, opened.id(), CaseKind.CRIME_DENUNCIATION, "");
        assertThat(identities.lookAtWriter(officer, conversation, REASON))
                .isEqualTo(new WriterLook.SecondPersonNeeded());
        assertThat(audited(conversation)).isEmpty();
        grant(opened.id());
        assertThat(((WriterLook.Known) identities.lookAtWriter(officer, conversation, "")).name())
                .contains("Trần Văn Thử");
        assertThat(nameOf(identities.look(officer, opened.id(), ""))).isEqualTo("Trần Văn Thử");
        assertThat(audited(conversation))
                .containsExactly("looked:reporter-name", "looked:reporter-name");
        assertThat(identities.lookAtWriter(house.officer(house.unit()), conversation, REASON))
                .isEqualTo(new WriterLook.NotThere());
    }

    private void grant(UUID id) {
        identities.ask(officer, id, REASON);
        UUID request = identities.waiting(custodian).getFirst().id();
        assertThat(identities.decide(custodian, request, true, "Đồng ý cho gọi lại"))
                .isEqualTo(new Decided.Done());
    }

    private Way way(StaffMember who, UUID id) {
        return transactions.reading(who.asker(), () -> identities.wayTo(who, id));
    }

    private static String nameOf(Look look) {
        return ((Look.Known) look).name().orElseThrow();
    }

    private UUID named(CaseKind kind) {
        var report =
                new ReportDoor.Report(
                        unit,
                        "other",
                        "Tôi báo có ổ đánh bạc",
                        "",
                        "",
                        null,
                        null,
                        false,
                        NAME,
                        "liên hệ thử",
                        List.of());
        UUID id = door.receive(report, "form-" + UUID.randomUUID()).id();
        if (kind != null) desk.classify(officer, id, kind, "");
        return id;
    }

    private UUID chat(String name) {
        return residents.write(
                residents.pageOf(unit),
                "p" + UUID.randomUUID(),
                name,
                "Tôi tố giác người bán ma túy",
                Instant.now());
    }

    private List<String> audited(UUID subject) {
        return transactions.reading(
                WORKER,
                () ->
                        db.sql("select act from audit.entries where subject = ? order by seq")
                                .param(subject)
                                .query(String.class)
                                .list());
    }

    private String bytesOfReporter(UUID id) {
        byte[] sealed =
                transactions.reading(
                        WORKER,
                        () ->
                                db.sql("select name_sealed from cases.reporters where case_id = ?")
                                        .param(id)
                                        .query(byte[].class)
                                        .single());
        return new String(sealed, java.nio.charset.StandardCharsets.UTF_8);
    }
}
