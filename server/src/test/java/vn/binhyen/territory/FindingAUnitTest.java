package vn.binhyen.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.UnitKind.Level;
import vn.binhyen.territory.domain.Gazetteer;

class FindingAUnitTest {

    /// Not a seed the weights were tuned on.
    private static final int HELD_OUT = 20_251;

    private static final Path LISTS = Path.of("src/test/resources/territory");
    private static final Gazetteer GAZETTEER = Gazetteer.official();
    private static final OfficialTerritory TERRITORY = new OfficialTerritory();

    @Test
    void what_was_written_by_hand_is_found_or_asked_about_and_never_wrong() throws Exception {
        AddressScore score = scoreOf("written_by_hand.csv");
        assertThat(score.wrong()).as(score.misses().toString()).isZero();
        assertThat(score.share(score.right())).isGreaterThanOrEqualTo(0.72);
        assertThat(score.share(score.right() + score.askedWith())).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void where_no_place_is_named_none_is_found() throws Exception {
        AddressScore score = scoreOf("no_place.csv");
        assertThat(score.wrong()).as(score.misses().toString()).isZero();
        assertThat(score.share(score.right())).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @EnumSource(TypedAddresses.Sort.class)
    void typed_addresses_are_found_or_asked_about_and_hardly_ever_wrong(TypedAddresses.Sort sort) {
        TypedAddresses addresses = new TypedAddresses(GAZETTEER, HELD_OUT);
        List<AddressList.Line> lines = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            TypedAddresses.Typed typed = addresses.next(sort);
            lines.add(new AddressList.Line(i, typed.text(), typed.expected()));
        }
        AddressScore score = AddressScore.of(new AddressList(lines), TERRITORY, Optional.empty());
        assertThat(score.wrong()).as(score.misses().toString()).isLessThanOrEqualTo(2);
        assertThat(score.share(score.right() + score.askedWith()))
                .as(score.misses().toString())
                .isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void a_split_commune_with_its_district_always_gives_the_list_of_what_it_became() {
        List<Unit> split =
                GAZETTEER.all().filter(unit -> GAZETTEER.successors(unit.id()).size() > 1).toList();
        assertThat(split).hasSize(471);
        assertThat(split)
                .allSatisfy(unit -> {
                    Found found = TERRITORY.find(oldAddress(unit));
                    assertThat(found).isInstanceOf(Found.Several.class);
                    assertThat(((Found.Several) found).units())
                            .extracting(Unit::id)
                            .containsAll(
                                    GAZETTEER.successors(unit.id()).stream()
                                            .map(Succession::successor)
                                            .toList());
                });
    }

    @Test
    void no_commune_of_today_is_mistaken_for_another_when_written_in_full() {
        assertThat(GAZETTEER.all().filter(u -> u.inForce() && u.level() == Level.COMMUNE))
                .allSatisfy(unit -> {
                    Unit province = GAZETTEER.provinceOf(unit.id());
                    String text = unit.fullName() + ", " + province.fullName();
                    switch (TERRITORY.find(text)) {
                        case Found.One(Unit one, _) -> assertThat(one).isEqualTo(unit);
                        case Found.Several(List<Unit> units, _, _) ->
                                assertThat(units).contains(unit);
                        case Found.Nothing() -> assertThat(text).isEmpty();
                    }
                });
    }

    @Test
    void people_of_a_province_mean_their_own_commune_unless_they_say_otherwise() {
        UnitId dakLak = TERRITORY.presentProvince("Đắk Lắk");
        assertThat(TERRITORY.find("xã Tân Tiến", dakLak)).isInstanceOf(Found.One.class);
        assertThat(codes(TERRITORY.find("xã Tân Tiến", dakLak))).containsExactly("24526");
        assertThat(codes(TERRITORY.find("xã Tân Tiến")).size()).isGreaterThan(1);
        assertThat(codes(TERRITORY.find("xã Tân Tiến, Đồng Nai", dakLak))).doesNotContain("24526");
        assertThat(codes(TERRITORY.find("mat xe o ea ninh", dakLak))).containsExactly("24540");
    }

    private static List<String> codes(Found found) {
        return switch (found) {
            case Found.One(Unit unit, _) -> List.of(unit.id().code());
            case Found.Several(List<Unit> units, _, _) ->
                    units.stream().map(unit -> unit.id().code()).toList();
            case Found.Nothing() -> List.of();
        };
    }

    private static String oldAddress(Unit commune) {
        Unit district = GAZETTEER.unit(Objects.requireNonNull(commune.parent())).orElseThrow();
        return commune.fullName()
                + ", "
                + district.fullName()
                + ", "
                + GAZETTEER.provinceOf(commune.id()).fullName();
    }

    private static AddressScore scoreOf(String list) throws Exception {
        return AddressScore.of(AddressList.read(LISTS.resolve(list)), TERRITORY, Optional.empty());
    }
}
