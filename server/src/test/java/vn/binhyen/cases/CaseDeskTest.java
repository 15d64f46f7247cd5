package vn.binhyen.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.channels.Message;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;

@HouseTest
class CaseDeskTest {

    @Autowired CaseDesk desk;
    @Autowired ReportDoor door;
    @Autowired CaseLists lists;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;
    @Autowired House house;

    @Test
    void a_web_report_is_worked_and_the_resident_follows_it_by_code() {
        UnitId unit = house.unit();
        StaffMember officer = house.officer(unit);
        var received =
                door.receive(
                        report(unit, "Quán karaoke mở nhạc to", true), "form-" + UUID.randomUUID());

        assertThat(desk.classify(officer, received.id(), CaseKind.SECURITY_OBSERVATION, ""))
                .isEqualTo(new Verdict.Done());
        assertThat(desk.answer(officer, received.id(), "Chúng tôi đã nhắc quán", false, null))
                .isEqualTo(new Verdict.Done());
        assertThat(desk.close(officer, received.id(), Outcome.RESOLVED, "Quán đã ký cam kết"))
                .isEqualTo(new Verdict.Done());

        var standing = door.follow(received.code()).orElseThrow();
        assertThat(standing.state()).isInstanceOf(CaseState.Closed.class);
        assertThat(standing.number()).isEqualTo("PA-2026-0001");
        assertThat(standing.messages())
                .extracting(Message::text)
                .contains(
                        "Quán karaoke mở nhạc to", "Chúng tôi đã nhắc quán", "Quán đã ký cam kết");
        assertThat(standing.mayReopen()).isTrue();
    }

    @Test
    void the_same_form_sent_twice_is_one_report_with_the_first_receipt() {
        UnitId unit = house.unit();
        String form = "form-" + UUID.randomUUID();
        var first = door.receive(report(unit, "Mất trộm xe", true), form);
        var second = door.receive(report(unit, "Mất trộm xe", true), form);
        assertThat(second.code()).isEqualTo(first.code());
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.again()).isTrue();
        var neighbour =
                door.receive(report(unit, "Mất trộm xe", true), "form-" + UUID.randomUUID());
        assertThat(neighbour.id()).isNotEqualTo(first.id());
    }

    @Test
    void sent_twice_at_once_it_is_still_one_report() throws Exception {
        UnitId unit = house.unit();
        String form = "form-" + UUID.randomUUID();
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = both.submit(() -> door.receive(report(unit, "Mất trộm bò", true), form));
            var two = both.submit(() -> door.receive(report(unit, "Mất trộm bò", true), form));
            assertThat(one.get().id()).isEqualTo(two.get().id());
        }
    }

    @Test
    void another_units_officer_finds_nothing_and_changes_nothing() {
        UnitId unit = house.unit();
        StaffMember stranger = house.officer(house.unit());
        UUID id = door.receive(report(unit, "Đánh bạc", true), "form-" + UUID.randomUUID()).id();
        assertThat(desk.classify(stranger, id, CaseKind.CRIME_REPORT, ""))
                .isEqualTo(new Verdict.NotThere());
        assertThat(desk.close(stranger, id, Outcome.NOTED, "…")).isEqualTo(new Verdict.NotThere());
        assertThat(transactions.reading(stranger.asker(), () -> lists.view(id))).isEmpty();
        assertThat(transactions.reading(stranger.asker(), () -> lists.facts(Set.of(id)))).isEmpty();
    }

    @Test
    void numbers_of_a_register_have_no_gaps_when_officers_classify_at_once() throws Exception {
        UnitId unit = house.unit();
        StaffMember officer = house.officer(unit);
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            var done =
                    java.util.stream.IntStream.range(0, 12)
                            .mapToObj(i ->
                                    door.receive(
                                                    report(unit, "Việc số " + i, true),
                                                    "form-" + UUID.randomUUID())
                                            .id())
                            .map(id ->
                                    all.submit(() ->
                                            desk.classify(officer, id, CaseKind.PETITION, "")))
                            .toList();
            for (var each : done) assertThat(each.get()).isEqualTo(new Verdict.Done());
        }
        List<String> numbers =
                transactions.reading(
                        officer.asker(),
                        () ->
                                db.sql("select number from cases.cases where unit = ? order by 1")
                                        .param(unit.toString())
                                        .query(String.class)
                                        .list());
        assertThat(numbers).hasSize(12).first().isEqualTo("KN-2026-0001");
        assertThat(numbers).last().isEqualTo("KN-2026-0012");
    }

    @Test
    void keyed_in_for_a_caller_it_has_a_receipt_by_which_the_caller_reads_answers_and_writes() {
        UnitId unit = house.unit();
        StaffMember officer = house.officer(unit);
        var told =
                new CaseDesk.Told(
                        unit,
                        "other",
                        "Bà cụ gọi: có người lạ vào nhà",
                        java.time.Instant.now(),
                        "Thôn 8",
                        false,
                        "Người Gọi Thử",
                        "");
        String form = "form-" + UUID.randomUUID();
        var kept = (CaseDesk.KeyedIn.Kept) desk.keyIn(officer, told, form);
        assertThat(desk.keyIn(officer, told, form)).isEqualTo(kept);
        desk.classify(officer, kept.id(), CaseKind.SECURITY_OBSERVATION, "");
        desk.answer(officer, kept.id(), "Đã cử người xuống", false, null);
        assertThat(door.follow(kept.receipt()).orElseThrow().messages())
                .extracting(Message::text)
                .containsExactly("Đã cử người xuống");
        assertThat(
                        door.write(
                                kept.receipt(),
                                "Họ vừa quay lại",
                                List.of(),
                                "w-" + UUID.randomUUID()))
                .isEqualTo(new ReportDoor.Written.Kept());
        assertThat(door.follow(kept.receipt()).orElseThrow().messages())
                .extracting(Message::text)
                .containsExactly("Đã cử người xuống", "Họ vừa quay lại");
        assertThat(
                        desk.keyIn(
                                officer,
                                new CaseDesk.Told(
                                        house.unit(),
                                        "other",
                                        "…x",
                                        java.time.Instant.now(),
                                        "",
                                        true,
                                        "",
                                        ""),
                                "form-" + UUID.randomUUID()))
                .isEqualTo(new CaseDesk.KeyedIn.NotYourUnit());
    }

    @Test
    void not_solved_takes_it_up_again_once() {
        UnitId unit = house.unit();
        StaffMember officer = house.officer(unit);
        var received = door.receive(report(unit, "Vẫn ồn", true), "form-" + UUID.randomUUID());
        desk.classify(officer, received.id(), CaseKind.SECURITY_OBSERVATION, "");
        desk.close(officer, received.id(), Outcome.RESOLVED, "Đã nhắc");
        assertThat(door.notSolved(received.code(), "Tối qua lại ồn", "n1"))
                .isEqualTo(new ReportDoor.Written.Kept());
        desk.close(officer, received.id(), Outcome.RESOLVED, "Đã nhắc lần hai");
        assertThat(door.notSolved(received.code(), "Lại ồn", "n2"))
                .isEqualTo(new ReportDoor.Written.NotNow());
        assertThat(door.follow("0000-0000-0000-0000")).isEmpty();
    }

    private static ReportDoor.Report report(UnitId unit, String words, boolean anonymous) {
        return new ReportDoor.Report(
                unit,
                "other",
                words,
                "Thôn 8",
                "tối qua",
                null,
                null,
                anonymous,
                anonymous ? "" : "Người Báo Tin Thử",
                anonymous ? "" : "liên hệ thử",
                List.of());
    }
}
