package vn.binhyen.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;

@HouseTest
class ValuableTipTest {

    @Autowired CaseDesk desk;
    @Autowired ReportDoor door;
    @Autowired CaseLists lists;
    @Autowired Transactions transactions;
    @Autowired House house;

    @Test
    void who_leads_says_that_a_tip_was_of_value_and_may_take_it_back() {
        UnitId unit = house.unit();
        StaffMember officer = house.officer(unit);
        StaffMember chief = house.officer(unit, Role.COMMUNE_CHIEF);
        var report =
                new ReportDoor.Report(
                        unit, "other", "Ổ đánh bạc", "", "", null, null, true, "", "", List.of());
        UUID id = door.receive(report, "form-" + UUID.randomUUID()).id();

        assertThat(desk.value(chief, id, true, "Phá được ổ nhóm"))
                .isEqualTo(new Verdict.ClassifyFirst());
        desk.classify(officer, id, CaseKind.CRIME_REPORT, "");
        assertThat(desk.value(officer, id, true, "Phá được ổ nhóm"))
                .isInstanceOf(Verdict.NotYourRole.class);
        assertThat(desk.value(chief, id, true, " ")).isEqualTo(new Verdict.ReasonNeeded());
        assertThat(fact(id).valuedAt()).isNull();

        assertThat(desk.value(chief, id, true, "Phá được ổ nhóm")).isEqualTo(new Verdict.Done());
        assertThat(fact(id).valuedAt()).isNotNull();
        assertThat(view(officer, id).entries())
                .anySatisfy(entry -> {
                    assertThat(entry.type()).isEqualTo("VALUED");
                    assertThat(entry.by()).isEqualTo(chief.id());
                    assertThat(entry.words()).isEqualTo("Phá được ổ nhóm");
                });
        assertThat(view(officer, id).valued()).isPresent();

        assertThat(desk.value(chief, id, true, "Lần nữa")).isEqualTo(new Verdict.NothingToChange());

        assertThat(desk.value(chief, id, false, "")).isEqualTo(new Verdict.ReasonNeeded());
        assertThat(desk.value(chief, id, false, "Nhầm việc")).isEqualTo(new Verdict.Done());
        assertThat(fact(id).valuedAt()).isNull();
        assertThat(view(officer, id).valued()).isEmpty();
    }

    @Test
    void
            what_is_no_tip_cannot_be_one_of_value_and_one_that_became_something_else_can_be_taken_back() {
        UnitId unit = house.unit();
        StaffMember chief = house.officer(unit, Role.COMMUNE_CHIEF);
        UUID id = classified(chief, unit, CaseKind.PRAISE);
        assertThat(desk.value(chief, id, true, "Rất hay")).isEqualTo(new Verdict.NoTip());

        desk.classify(chief, id, CaseKind.SECURITY_OBSERVATION, "đọc lại");
        desk.value(chief, id, true, "Đúng chỗ cần biết");
        desk.classify(chief, id, CaseKind.PETITION, "thật ra là góp ý");
        assertThat(desk.value(chief, id, false, "không phải tin")).isEqualTo(new Verdict.Done());
    }

    private UUID classified(StaffMember chief, UnitId unit, CaseKind kind) {
        var report =
                new ReportDoor.Report(
                        unit,
                        "other",
                        "Cảm ơn các anh",
                        "",
                        "",
                        null,
                        null,
                        true,
                        "",
                        "",
                        List.of());
        UUID id = door.receive(report, "form-" + UUID.randomUUID()).id();
        desk.classify(chief, id, kind, "");
        return id;
    }

    private CaseFact fact(UUID id) {
        return transactions.reading(
                new Asker.Worker("test"), () -> lists.facts(Set.of(id)).getFirst());
    }

    private CaseView view(StaffMember who, UUID id) {
        return transactions.reading(who.asker(), () -> lists.view(id).orElseThrow());
    }
}
