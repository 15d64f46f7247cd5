package vn.binhyen.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Succession;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind;
import vn.binhyen.territory.UnitKind.Level;

class GazetteerTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
    private static final UnitId DAK_LAK = new UnitId("66", AFTER);

    private final Gazetteer gazetteer = Gazetteer.official();

    @Test
    void there_are_34_provinces_and_3321_communes_today() {
        assertThat(gazetteer.provincesAt(AFTER)).hasSize(34);
        assertThat(gazetteer.all().filter(u -> u.inForce() && u.level() == Level.COMMUNE))
                .hasSize(3321);
    }

    @Test
    void there_were_63_provinces_696_districts_and_10035_communes() {
        assertThat(gazetteer.provincesAt(BEFORE)).hasSize(63);
        assertThat(gazetteer.all().filter(u -> !u.inForce() && u.level() == Level.DISTRICT))
                .hasSize(696);
        assertThat(gazetteer.all().filter(u -> !u.inForce() && u.level() == Level.COMMUNE))
                .hasSize(10_035);
    }

    @Test
    void dak_lak_has_102_communes_now_and_its_ground_had_those_of_two_provinces_before() {
        assertThat(gazetteer.communesAt(DAK_LAK, AFTER)).hasSize(102);
        assertThat(gazetteer.communesAt(DAK_LAK, BEFORE))
                .extracting(unit -> gazetteer.provinceOf(unit.id()).name())
                .containsOnly("Đắk Lắk", "Phú Yên");
    }

    @Test
    void one_code_means_different_units_before_and_after_the_merger() {
        assertThat(gazetteer.unitOfCode("24133", BEFORE))
                .map(Unit::fullName)
                .hasValue("Phường Thành Công");
        assertThat(gazetteer.unitOfCode("24133", AFTER))
                .map(Unit::fullName)
                .hasValue("Phường Buôn Ma Thuột");
    }

    @Test
    void a_merged_ward_names_its_successor() {
        UnitId tanLoi = new UnitId("24136", OfficialLists.OLD_SYSTEM);
        assertThat(gazetteer.successors(tanLoi))
                .containsExactly(new Succession(tanLoi, new UnitId("24133", AFTER), AFTER, false));
    }

    @Test
    void only_split_units_have_several_successors() {
        assertThat(gazetteer.all())
                .allSatisfy(unit -> {
                    var edges = gazetteer.successors(unit.id());
                    assertThat(edges).allMatch(edge -> edge.split() == edges.size() > 1);
                });
        assertThat(gazetteer.all().filter(unit -> gazetteer.successors(unit.id()).size() > 1))
                .hasSize(471);
    }

    @Test
    void every_commune_of_the_past_has_a_successor_in_force() {
        assertThat(gazetteer.all().filter(u -> !u.inForce() && u.level() == Level.COMMUNE))
                .allSatisfy(unit ->
                        assertThat(gazetteer.successors(unit.id()))
                                .isNotEmpty()
                                .allMatch(edge ->
                                        gazetteer.unit(edge.successor()).orElseThrow().inForce()));
    }

    @Test
    void both_codes_of_ba_che_mean_the_one_commune_today() {
        assertThat(gazetteer.unitOfCode("06970", AFTER))
                .isEqualTo(gazetteer.unitOfCode("06978", AFTER));
        assertThat(gazetteer.unitOfCode("06970", BEFORE))
                .map(Unit::fullName)
                .hasValue("Thị trấn Ba Chẽ");
    }

    @Test
    void a_commune_that_became_a_ward_in_place_stays_the_same_unit() {
        Unit unit = gazetteer.unitOfCode("26248", AFTER).orElseThrow();
        assertThat(unit.kindOn(LocalDate.of(2026, 4, 29))).isEqualTo(UnitKind.COMMUNE);
        assertThat(unit.fullNameOn(LocalDate.of(2026, 4, 29))).isEqualTo("Xã Trảng Bom");
        assertThat(unit.fullNameOn(LocalDate.of(2026, 4, 30))).isEqualTo("Phường Trảng Bom");
    }
}
