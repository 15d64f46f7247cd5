package vn.binhyen.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.cases.BulkDesk.Act;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;

/// One act on many cases: each by the ordinary rule, what is refused stops no other.
@HouseTest
class BulkDeskTest {

    @Autowired House house;
    @Autowired ReportDoor door;
    @Autowired CaseDesk desk;
    @Autowired CaseLists lists;
    @Autowired BulkDesk bulk;
    @Autowired Transactions transactions;

    @Test
    void each_case_is_closed_by_its_own_rule_and_a_second_time_changes_nothing() {
        UnitId here = house.unit();
        StaffMember officer = house.officer(here);
        UUID ready = classified(officer, CaseKind.SECURITY_OBSERVATION);
        UUID crime = classified(officer, CaseKind.CRIME_REPORT);
        UUID raw = report(here);
        UUID foreign = report(house.unit());
        var close = new Act.Close(Outcome.RESOLVED, "Đã nhắc nhở");
        List<UUID> all = List.of(ready, crime, raw, foreign, UUID.randomUUID(), ready);

        var first = verdicts(officer, all, close);
        assertThat(first.get(ready)).isEqualTo(new Verdict.Done());
        assertThat(first.get(crime)).isEqualTo(new Verdict.HandOverFirst());
        assertThat(first.get(raw)).isEqualTo(new Verdict.ClassifyFirst());
        assertThat(first.get(foreign)).isEqualTo(new Verdict.NotThere());
        assertThat(first).hasSize(5);
        int version = view(officer, ready).version();

        assertThat(verdicts(officer, all, close).get(ready))
                .isEqualTo(new Verdict.NothingToChange());
        assertThat(view(officer, ready).version()).isEqualTo(version);
        assertThat(
                        verdicts(officer, List.of(ready), new Act.Close(Outcome.NOTED, "Khác"))
                                .get(ready))
                .isInstanceOf(Verdict.NotNow.class);
    }

    @Test
    void cases_are_given_only_to_who_handles_their_unit_and_taken_over_by_oneself() {
        UnitId here = house.unit();
        StaffMember me = house.officer(here);
        StaffMember colleague = house.officer(here);
        StaffMember stranger = house.officer(house.unit());
        UUID one = report(here);
        UUID other = report(here);
        assertThat(verdicts(me, List.of(one, other), new Act.Assign(stranger.id())).values())
                .containsOnly(new Verdict.NoSuchOfficer());
        assertThat(verdicts(me, List.of(one, other), new Act.Assign(colleague.id())).values())
                .containsOnly(new Verdict.Done());
        assertThat(verdicts(me, List.of(one), new Act.TakeOver()).get(one))
                .isEqualTo(new Verdict.Done());
        assertThat(verdicts(me, List.of(one), new Act.TakeOver()).get(one))
                .isEqualTo(new Verdict.NothingToChange());
        assertThat(view(me, one).assignee()).isEqualTo(me.id());
        assertThat(view(me, other).assignee()).isEqualTo(colleague.id());
    }

    @Test
    void repetitions_are_marked_once_and_the_original_is_none_of_them() {
        StaffMember officer = house.officer(house.unit());
        UUID original = classified(officer, CaseKind.SECURITY_OBSERVATION);
        UUID again = classified(officer, CaseKind.SECURITY_OBSERVATION);
        var repeat = new Act.Repeat(original, "Đã có người báo");
        var first = verdicts(officer, List.of(again, original), repeat);
        assertThat(first.get(again)).isEqualTo(new Verdict.Done());
        assertThat(first.get(original)).isEqualTo(new Verdict.NotThere());
        assertThat(verdicts(officer, List.of(again), repeat).get(again))
                .isEqualTo(new Verdict.NothingToChange());
    }

    @Test
    void observations_are_classified_where_the_rule_allows() {
        UnitId here = house.unit();
        StaffMember officer = house.officer(here);
        UUID raw = report(here);
        UUID other = classified(officer, CaseKind.PETITION);
        var found = verdicts(officer, List.of(raw, other), new Act.Observe(""));
        assertThat(found.get(raw)).isEqualTo(new Verdict.Done());
        assertThat(found.get(other)).isEqualTo(new Verdict.ReasonNeeded());
    }

    @Test
    void more_than_five_hundred_are_refused_as_a_whole() {
        StaffMember officer = house.officer(house.unit());
        List<UUID> many = Stream.generate(UUID::randomUUID).limit(BulkDesk.MOST + 1L).toList();
        assertThatThrownBy(() -> bulk.carryOut(officer, many, new Act.TakeOver()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Map<UUID, Verdict> verdicts(StaffMember me, List<UUID> cases, Act act) {
        return bulk.carryOut(me, cases, act).stream()
                .collect(Collectors.toMap(BulkDesk.Result::id, BulkDesk.Result::verdict));
    }

    private UUID classified(StaffMember officer, CaseKind kind) {
        UUID id = report(officer.unit());
        desk.classify(officer, id, kind, "");
        return id;
    }

    private CaseView view(StaffMember officer, UUID id) {
        return transactions.reading(officer.asker(), () -> lists.view(id).orElseThrow());
    }

    private UUID report(UnitId unit) {
        return door.receive(
                        new ReportDoor.Report(
                                unit,
                                "other",
                                "Chuyện ở xóm",
                                "",
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
}
