package vn.binhyen.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.cases.Routing.Clue;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.VillageKind;
import vn.binhyen.territory.Villages;
import vn.binhyen.testing.HouseTest;

/// Whose a case may be by the village its words name.
@HouseTest
class RoutingTest {

    private static final Asker WORKER = new Asker.Worker("test");
    private static final UnitId HERE = UnitId.parse("24540@2025-07-01");
    private static final LocalDate BEGIN = LocalDate.of(2025, 7, 1);

    @Autowired Routing routing;
    @Autowired ReportDoor door;
    @Autowired CaseLists lists;
    @Autowired Territory territory;
    @Autowired Villages villages;
    @Autowired Transactions transactions;

    private Unit elsewhere;
    private Unit third;

    @BeforeEach
    void villagesOfThreeCommunes() {
        List<Unit> others =
                territory.currentCommunesOf(territory.provinceOf(HERE).id()).stream()
                        .filter(each -> !each.id().equals(HERE))
                        .toList();
        elsewhere = others.get(0);
        third = others.get(1);
        transactions.as(
                WORKER,
                () -> {
                    for (UnitId each : List.of(HERE, elsewhere.id(), third.id())) {
                        villages.add(each, "5", VillageKind.THON, BEGIN);
                    }
                    villages.add(elsewhere.id(), "Zrơng Kpă", VillageKind.BUON, BEGIN);
                    villages.add(third.id(), "Zrơng", VillageKind.BUON, BEGIN);
                    villages.add(elsewhere.id(), "Quỳnh Vân 7", VillageKind.THON, BEGIN);
                    villages.add(third.id(), "Quỳnh Vân 7", VillageKind.THON, BEGIN);
                });
    }

    @Test
    void a_village_that_one_other_commune_has_names_that_commune_however_it_is_typed() {
        for (String words :
                List.of("Mất bò ở buôn Zrơng Kpă tối qua", "mat bo o BUON ZRONG KPA,")) {
            assertThat(route(words).commune()).as(words).contains(elsewhere);
            assertThat(route(words).clues()).hasSize(1).first().isInstanceOf(Clue.ByVillage.class);
        }
    }

    @Test
    void a_village_that_many_communes_have_is_the_one_of_the_page_it_came_by() {
        assertThat(route("đánh nhau ở thôn 5").commune()).isEmpty();
        assertThat(route("đánh nhau ở thôn 5").clues())
                .singleElement()
                .isInstanceOfSatisfying(
                        Clue.ByVillage.class,
                        clue -> assertThat(clue.commune().id()).isEqualTo(HERE));
        assertThat(route("đánh nhau ở thôn 55").clues()).isEmpty();
    }

    @Test
    void a_village_of_several_other_communes_settles_nothing() {
        assertThat(route("mất xe ở thôn Quỳnh Vân 7").clues()).isEmpty();
    }

    @Test
    void a_village_that_is_no_more_is_not_meant() {
        UUID ended =
                transactions
                        .as(
                                WORKER,
                                () ->
                                        villages.add(
                                                third.id(), "Kwăng Tlư", VillageKind.BUON, BEGIN))
                        .village()
                        .id();
        assertThat(route("ở buôn Kwăng Tlư").commune()).contains(third);
        transactions.as(WORKER, () -> villages.end(ended, LocalDate.of(2025, 8, 1)));
        assertThat(route("ở buôn Kwăng Tlư").clues()).isEmpty();
    }

    private Routing.Route route(String words) {
        UUID id =
                door.receive(
                                new ReportDoor.Report(
                                        HERE, "other", words, "", "", null, null, true, "", "",
                                        List.of()),
                                "form-" + UUID.randomUUID())
                        .id();
        return transactions.reading(WORKER, () -> routing.route(lists.view(id).orElseThrow()));
    }
}
