package vn.binhyen.targets.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.figures.CountEntries;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.targets.Targets;
import vn.binhyen.territory.Counted;
import vn.binhyen.territory.PlaceCount;
import vn.binhyen.territory.PlaceCounts;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.testing.AtADesk;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.MovableClock;
import vn.binhyen.testing.People;

/// Table C of a commune's plan: targets typed and imported, beside what is reached.
@HouseTest
class TargetsDoorTest {

    private static final UnitId DAK_LAK = UnitId.parse("66@2025-07-01");
    private static final Pattern NOTHING_BUT_TEXT = Pattern.compile("<[^>]+>");
    private static int next = 80;

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired Territory territory;
    @Autowired PlaceCounts counts;
    @Autowired CountEntries entries;
    @Autowired Targets targets;
    @Autowired Transactions transactions;
    @Autowired MovableClock clock;

    private Unit commune;
    private StaffMember chief;
    private AtADesk desk;

    @BeforeEach
    void aCommuneInSummer() {
        clock.setTo(LocalDate.of(2026, 7, 2).atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
        var communes = territory.currentCommunesOf(DAK_LAK);
        commune = communes.get(next++ % communes.size());
        chief = people.of(Role.COMMUNE_CHIEF, commune.id());
        desk = new AtADesk(mvc, people.signedIn(chief));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void targets_are_typed_and_stand_beside_what_is_reached_with_the_source_of_the_whole() {
        households(1_000);
        entered("taking-part-households", 360);
        entered("taking-part-businesses", 20);

        assertThat(
                        desk.send(
                                "/console/targets",
                                "unit",
                                commune.id().toString(),
                                "year",
                                "2026",
                                "p.households",
                                "70",
                                "p.businesses",
                                "70 %",
                                "w.businesses",
                                "80",
                                "d.businesses",
                                "2026-01-15",
                                "p.in-time",
                                "100",
                                "source",
                                "KH 05/KH-UBND"))
                .hasStatus(HttpStatus.SEE_OTHER);

        String page = text(desk.read("/console/targets?year=2026"));
        assertThat(page)
                .contains(
                        "Hộ gia đình 70 % 360 1.000 tính đến 02/01/2026, theo sổ hộ khẩu 36 % 36 %")
                .contains("35,1 % Đúng tiến độ")
                .contains("Doanh nghiệp, cơ sở kinh doanh 70 % 20 80 tính đến 15/01/2026")
                .contains("25 % 25 % 35,1 % Chậm")
                .contains("(tự đếm từ vụ việc)");
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_what_was_typed_is_kept() {
        var refused =
                desk.send(
                        "/console/targets",
                        "unit",
                        commune.id().toString(),
                        "year",
                        "2026",
                        "p.households",
                        "170",
                        "w.agencies",
                        "không rõ");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(AtADesk.text(refused))
                .contains("Hãy ghi phần trăm trên 0 đến 100")
                .contains("Hãy ghi một số nguyên lớn hơn 0.")
                .contains("value=\"170\"", "value=\"không rõ\"");
    }

    @Test
    void a_file_brings_the_targets_of_many_communes_and_says_of_each_bad_line_why() {
        StaffMember province = people.of(Role.PROVINCE_STAFF, DAK_LAK);
        String file =
                """
                đơn vị;năm;đối tượng;chỉ tiêu;nguồn;tổng số;ngày
                %s;2026;households;90;KH 05;;
                %s;2026;Doanh nghiệp, cơ sở kinh doanh;100;KH 05;40;1/6/2026
                Xã Không Có;2026;households;90;;;
                %s;2026;households;190;;;
                %s;2026;in-time;100;;40;1/6/2026
                """
                        .replace("%s", commune.id().code());

        Targets.Taken taken = targets.takeIn(province, file.getBytes(StandardCharsets.UTF_8));

        assertThat(taken.kept()).isEqualTo(2);
        assertThat(taken.mistakes())
                .containsExactly(
                        new Targets.Mistake(4, Targets.Wrong.UNIT, "Xã Không Có"),
                        new Targets.Mistake(5, Targets.Wrong.PERCENT, "190"),
                        new Targets.Mistake(6, Targets.Wrong.COUNTED, "40"));
        assertThat(text(desk.read("/console/targets?year=2026"))).contains("Hộ gia đình 90 %");
    }

    @Test
    void nobody_types_another_communes_targets() {
        UnitId other = territory.currentCommunesOf(DAK_LAK).get(next++ % 100).id();

        assertThat(
                        desk.send(
                                "/console/targets",
                                "unit",
                                other.toString(),
                                "year",
                                "2026",
                                "p.households",
                                "70"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_province_sees_all_its_communes_and_takes_them_along_as_a_table() {
        var above = new AtADesk(mvc, people.signedIn(Role.PROVINCE_STAFF, DAK_LAK));

        assertThat(text(above.read("/console/targets?year=2026"))).contains(commune.fullName());
        assertThat(AtADesk.text(above.open("/console/targets/table.csv?year=2026")))
                .contains(commune.fullName() + ",2026,Hộ gia đình");
        assertThat(above.open("/console/targets/table.xlsx?year=2026")).hasStatusOk();
    }

    private void households(int number) {
        transactions.as(
                chief.asker(),
                () -> {
                    counts.record(
                            new PlaceCount(
                                    commune.id(),
                                    null,
                                    Counted.HOUSEHOLDS,
                                    String.valueOf(number),
                                    LocalDate.of(2026, 1, 2),
                                    "sổ hộ khẩu"),
                            chief.asker());
                });
    }

    private void entered(String indicator, long amount) {
        var draft =
                new CountEntries.Draft(
                        indicator,
                        commune.id(),
                        LocalDate.of(2026, 3, 1),
                        Figure.exactly(amount),
                        "",
                        "");
        assertThat(entries.key(chief, UUID.randomUUID(), draft))
                .isInstanceOf(CountEntries.Kept.Done.class);
        until(() ->
                transactions.reading(chief.asker(), () -> targets.of(commune.id(), 2026)).stream()
                        .anyMatch(row ->
                                row.audience().part().contains(indicator)
                                        && row.reached().amount() == amount));
    }

    /// Waits for the journal's readers.
    private static void until(BooleanSupplier there) {
        for (int tries = 0; tries < 600 && !there.getAsBoolean(); tries++) {
            LockSupport.parkNanos(50_000_000);
        }
        assertThat(there.getAsBoolean()).isTrue();
    }

    private static String text(String html) {
        return NOTHING_BUT_TEXT.matcher(html).replaceAll(" ").replaceAll("\\s+", " ");
    }
}
