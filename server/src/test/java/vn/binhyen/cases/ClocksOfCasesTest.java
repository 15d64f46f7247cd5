package vn.binhyen.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.cases.persistence.SqlClocks;
import vn.binhyen.journal.Entry;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.MovableClock;

/// Clocks as they are kept, and what they say by themselves.
@HouseTest
class ClocksOfCasesTest {

    private static final Asker WORKER = new Asker.Worker("test");

    @Autowired CaseDesk desk;
    @Autowired ReportDoor door;
    @Autowired CaseLists lists;
    @Autowired SqlClocks clocks;
    @Autowired Journal journal;
    @Autowired Transactions transactions;
    @Autowired MovableClock clock;
    @Autowired House house;

    private final UnitId[] unit = new UnitId[1];

    @AfterEach
    void nowAgain() {
        clock.reset();
    }

    @Test
    void crime_information_has_its_clocks_side_by_side_and_hand_over_ends_them() {
        StaffMember officer = officer(Role.DUTY_OFFICER);
        UUID id = report("Tố giác ổ đánh bạc");
        desk.classify(officer, id, CaseKind.CRIME_DENUNCIATION, "");
        desk.urgent(officer, id, "Đối tượng có thể bỏ trốn");
        assertThat(hands(officer, id))
                .isEqualTo(
                        Map.of(
                                "forward", "MET",
                                "hand-over", "RUNNING",
                                "notice", "RUNNING",
                                "hand-over-urgent", "RUNNING"));
        assertThat(view(officer, id).dueRule()).isEqualTo("hand-over-urgent");

        assertThat(desk.noticeGiven(officer, id, "Thông báo số 12/TB"))
                .isEqualTo(new Verdict.Done());
        assertThat(desk.noticeGiven(officer, id, "Thông báo số 12/TB"))
                .isEqualTo(new Verdict.NothingToChange());
        desk.handOver(officer, id, "Cơ quan điều tra Công an tỉnh", "");
        assertThat(hands(officer, id))
                .containsEntry("hand-over", "MET")
                .containsEntry("hand-over-urgent", "MET")
                .containsEntry("notice", "MET")
                .containsEntry("decision", "RUNNING")
                .containsEntry("decision-complex", "RUNNING");
        assertThat(view(officer, id).dueAt()).isNull();

        clock.forward(Duration.ofDays(100));
        look();
        assertThat(said(id)).isEmpty();
    }

    @Test
    void only_who_leads_extends_once_with_a_reason_and_the_audit_knows() {
        StaffMember officer = officer(Role.DUTY_OFFICER);
        StaffMember chief = house.officer(unit[0], Role.COMMUNE_CHIEF);
        UUID id = report("Quán karaoke ồn");
        desk.classify(officer, id, CaseKind.SECURITY_OBSERVATION, "");
        ClockView answer = clock(officer, id, "answer-observation");
        assertThat(desk.extend(officer, id, answer.no(), "cần xác minh"))
                .isInstanceOf(Verdict.NotYourRole.class);
        assertThat(desk.extend(chief, id, answer.no(), " ")).isEqualTo(new Verdict.ReasonNeeded());
        assertThat(desk.extend(chief, id, answer.no(), "cần xác minh"))
                .isEqualTo(new Verdict.Done());
        assertThat(desk.extend(chief, id, answer.no(), "lần nữa"))
                .isEqualTo(new Verdict.NoExtension());
        ClockView extended = clock(officer, id, "answer-observation");
        assertThat(extended.due()).isEqualTo(answer.due().plus(Duration.ofDays(5)));
        assertThat(clock(officer, id, "result-observation").extendedAt()).isNull();
        assertThat(view(officer, id).entries())
                .extracting(CaseView.Entry::type, CaseView.Entry::words)
                .contains(org.assertj.core.groups.Tuple.tuple("EXTENDED", "cần xác minh"));
    }

    @Test
    void while_the_resident_is_asked_our_limits_stand_still_and_those_of_law_do_not() {
        StaffMember officer = officer(Role.DUTY_OFFICER);
        UUID ours = report("Xin hỏi làm căn cước");
        UUID law = report("Tin báo trộm");
        desk.classify(officer, ours, CaseKind.QUESTION, "");
        desk.classify(officer, law, CaseKind.CRIME_REPORT, "");
        Instant due = clock(officer, ours, "answer-question").due();
        Instant lawDue = clock(officer, law, "hand-over").due();
        assertThat(desk.pause(officer, ours, "Đã gọi điện, chờ bà con gửi ảnh"))
                .isEqualTo(new Verdict.Done());
        desk.pause(officer, law, "Đã gọi điện");
        assertThat(view(officer, ours).dueAt()).isNull();
        assertThat(clock(officer, law, "hand-over").hand()).isEqualTo("RUNNING");
        clock.forward(Duration.ofDays(3));
        assertThat(desk.goOn(officer, ours, "")).isEqualTo(new Verdict.Done());
        desk.goOn(officer, law, "");
        assertThat(clock(officer, ours, "answer-question").due())
                .isEqualTo(due.plus(Duration.ofDays(3)));
        assertThat(clock(officer, law, "hand-over").due()).isEqualTo(lawDue);
    }

    @Test
    void a_clock_warns_once_and_runs_out_once_and_speaks_again_when_it_was_moved() {
        StaffMember officer = officer(Role.DUTY_OFFICER);
        StaffMember chief = house.officer(unit[0], Role.COMMUNE_CHIEF);
        UUID id = report("Xin hỏi tạm trú");
        desk.classify(officer, id, CaseKind.QUESTION, "");
        look();
        assertThat(said(id)).isEmpty();

        ClockView answer = clock(officer, id, "answer-question");
        clock.setTo(answer.warnAt().plusSeconds(5));
        look();
        look();
        assertThat(said(id)).containsExactly("ClockWarned");
        assertThat(lines(officer, CaseQuery.Show.WARNED)).contains(id);
        desk.extend(chief, id, answer.no(), "chờ tỉnh trả lời");
        ClockView extended = clock(officer, id, "answer-question");
        clock.setTo(extended.due().plusSeconds(5));
        look();
        assertThat(said(id)).containsExactly("ClockWarned", "ClockWarned", "ClockRanOut");
        assertThat(lines(chief, CaseQuery.Show.LATE)).contains(id);

        desk.close(officer, id, Outcome.DUPLICATE, "Trùng với việc khác");
        clock.forward(Duration.ofDays(30));
        look();
        assertThat(said(id)).hasSize(3);
    }

    private StaffMember officer(Role role) {
        unit[0] = house.unit();
        return house.officer(unit[0], role);
    }

    private UUID report(String words) {
        var report =
                new ReportDoor.Report(
                        unit[0], "other", words, "", "", null, null, true, "", "", List.of());
        return door.receive(report, "form-" + UUID.randomUUID()).id();
    }

    private void look() {
        transactions.as(WORKER, () -> clocks.speak(clock.instant(), 10_000));
    }

    private CaseView view(StaffMember officer, UUID id) {
        return transactions.reading(officer.asker(), () -> lists.view(id).orElseThrow());
    }

    private Map<String, String> hands(StaffMember officer, UUID id) {
        return view(officer, id).clocks().stream()
                .collect(Collectors.toMap(ClockView::rule, ClockView::hand));
    }

    private ClockView clock(StaffMember officer, UUID id, String rule) {
        return view(officer, id).clocks().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> lines(StaffMember officer, CaseQuery.Show show) {
        var query = CaseQuery.first(show, 50);
        return transactions.reading(
                officer.asker(),
                () ->
                        lists.lines(query, clock.instant()).lines().stream()
                                .map(CaseLine::id)
                                .toList());
    }

    private List<String> said(UUID id) {
        var all = new ArrayList<Entry>();
        transactions.as(
                WORKER,
                () -> {
                    journal.each(ClockEvent.ClockWarned.class, all::add);
                    journal.each(ClockEvent.ClockRanOut.class, all::add);
                });
        return all.stream().filter(each -> each.subject().equals(id)).map(Entry::type).toList();
    }
}
