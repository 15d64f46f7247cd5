package vn.binhyen.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;

@HouseTest
class RegisterTest {

    private static final Period ALWAYS =
            new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2100, 1, 1));

    /// Two units no other test writes to.
    private static final UnitId HERE = UnitId.parse("22045@2025-07-01");

    private static final UnitId ELSEWHERE = UnitId.parse("22060@2025-07-01");

    @Autowired House house;
    @Autowired ReportDoor door;
    @Autowired CaseDesk desk;
    @Autowired CaseRegister register;
    @Autowired Transactions transactions;

    @Test
    void page_by_page_every_row_is_read_once_in_the_order_of_arrival_on_and_back() {
        StaffMember officer = house.officer(HERE);
        for (int i = 0; i < 11; i++) {
            UUID id = report(HERE, "việc " + i);
            if (i % 4 == 0) {
                desk.classify(officer, id, CaseKind.PETITION, "");
                assertThat(desk.transfer(officer, id, ELSEWHERE, "Thuộc xã bên"))
                        .isInstanceOf(Verdict.Done.class);
            }
        }
        for (int size : new int[] {1, 2, 3, 5, 11, 12}) {
            List<UUID> on = new ArrayList<>();
            Turn.Page<CaseRegister.Row> page = page(officer, null, size);
            assertThat(page.before()).isFalse();
            page.lines().forEach(row -> on.add(row.id()));
            while (page.after()) {
                page = page(officer, page.lines().getLast().turn(false), size);
                page.lines().forEach(row -> on.add(row.id()));
            }
            assertThat(on).as("pages of %d", size).doesNotHaveDuplicates().hasSize(11);
            List<UUID> back = new ArrayList<>();
            page.lines().forEach(row -> back.add(row.id()));
            while (page.before()) {
                page = page(officer, page.lines().getFirst().turn(true), size);
                back.addAll(0, page.lines().stream().map(CaseRegister.Row::id).toList());
            }
            assertThat(back).as("back by %d", size).isEqualTo(on);
        }
    }

    @Test
    void rows_are_counted_as_far_as_asked_and_one_further() {
        UnitId here = house.unit();
        StaffMember officer = house.officer(here);
        for (int i = 0; i < 4; i++) report(here, "việc " + i);
        assertThat(count(officer, 10)).isEqualTo(4);
        assertThat(count(officer, 2)).isEqualTo(3);
        assertThat(count(house.officer(house.unit()), 10)).isZero();
    }

    private int count(StaffMember officer, int most) {
        return transactions.reading(officer.asker(), () -> register.count(ALWAYS, null, most));
    }

    private Turn.Page<CaseRegister.Row> page(StaffMember officer, @Nullable Turn from, int size) {
        return transactions.reading(officer.asker(), () -> register.rows(ALWAYS, null, from, size));
    }

    private UUID report(UnitId unit, String words) {
        return door.receive(
                        new ReportDoor.Report(
                                unit, "other", words, "", "", null, null, true, "", "", List.of()),
                        "form-" + UUID.randomUUID())
                .id();
    }
}
