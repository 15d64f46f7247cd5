package vn.binhyen.story.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.activities.Activities;
import vn.binhyen.activities.Sums;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.Stage;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.story.domain.ModelBook;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

/// The figures of the announced models, as they stand in the announcements and not in the story's
/// own file, come back from what was logged.
@HouseTest
class ModelsOfTheMovementTest {

    private static final UnitId DAK_LAK = UnitId.parse("66@2025-07-01");
    private static final Period ALL =
            new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31));

    @Autowired TellModels models;
    @Autowired Activities activities;
    @Autowired Transactions transactions;
    @Autowired People people;

    @Test
    void every_figure_of_every_model_comes_back_with_its_mark() {
        var officers = new HashMap<UnitId, StaffMember>();
        StaffMember province = people.of(Role.PROVINCE_STAFF, DAK_LAK);
        officers.put(DAK_LAK, province);
        Map<String, Site> sites =
                models.tell(
                        ModelBook.shipped(),
                        DAK_LAK,
                        unit ->
                                officers.computeIfAbsent(
                                        unit, it -> people.of(Role.COMMUNE_CHIEF, it)));

        assertThat(sites).hasSize(14);
        for (var each : sites.entrySet()) {
            Site site = each.getValue();
            assertThat(site.stage())
                    .as(each.getKey())
                    .isEqualTo(each.getKey().equals("d") ? Stage.ENDED : Stage.OPERATING);
            if (!EXPECTED.containsKey(each.getKey())) continue;
            Sums sums =
                    transactions.reading(
                            province.asker(),
                            () ->
                                    activities.sums(
                                            province.asker(),
                                            new Activities.Of.Site(site.id()),
                                            ALL));
            EXPECTED.get(each.getKey())
                    .forEach((place, figure) -> {
                        String[] at = place.split("[/.]");
                        Figure came =
                                at.length == 3
                                        ? sums.of(at[0], at[1], at[2])
                                        : sums.of(at[0], at[1]);
                        assertThat(came).as(each.getKey() + " " + place).isEqualTo(figure);
                    });
        }
        // the same model in two places is one model with two sites
        assertThat(sites.get("e1").model()).isEqualTo(sites.get("e10").model());
        assertThat(sites.get("e4").model()).isEqualTo(sites.get("e7").model());
        assertThat(sites.get("e7").members()).isEqualTo(117);
        assertThat(sites.get("e7").teams()).isEqualTo(6);
        assertThat(sites.get("e9").members()).isEqualTo(14);
        assertThat(sites.get("e1").began()).isEqualTo(LocalDate.of(2022, 5, 19));
    }

    private static final Map<String, Map<String, Figure>> EXPECTED =
            Map.of(
                    "e1",
                    Map.of(
                            "tip/tips", exactly(6),
                            "fine/times", exactly(2),
                            "fine/persons", exactly(7),
                            "fine/money", exactly(32_500_000),
                            "prosecution/passed-on", exactly(1),
                            "weapons/weapons.grenade", exactly(4),
                            "weapons/weapons.flintlock", exactly(1),
                            "weapons/ammunition", exactly(22)),
                    "e2",
                    all(
                            Map.of(
                                    "broadcast/times", exactly(21),
                                    "broadcast/minutes", exactly(630),
                                    "material/banners", exactly(20),
                                    "material/posters", exactly(280),
                                    "material/leaflets", exactly(2_000),
                                    "outreach/times", exactly(15),
                                    "outreach/listeners", over(600),
                                    "individual-talk/times", exactly(4)),
                            Map.of(
                                    "pledge/households", exactly(492),
                                    "pledge/persons", exactly(2_151),
                                    "pledge/pupils", over(90),
                                    "tip/tips", over(21),
                                    "patrol/times", exactly(15),
                                    "patrol/participants", over(70),
                                    "fine/money", exactly(30_250_000),
                                    "mediation/settled", exactly(7),
                                    "weapons/weapons.flintlock", exactly(44))),
                    "e3",
                    Map.of(
                            "launch/participants", over(100),
                            "outreach/times", exactly(60),
                            "outreach/listeners", over(800),
                            "material/posters", over(100),
                            "pledge/businesses", exactly(11),
                            "material/media-items", exactly(10),
                            "information/times", exactly(18),
                            "tip/tips", exactly(3),
                            "typical-case/times", exactly(2)),
                    "e4",
                    Map.of(
                            "pledge/households", exactly(816),
                            "meeting/times", exactly(54),
                            "tip/valuable", exactly(67)),
                    "e5",
                    Map.of(
                            "information/times", exactly(53),
                            "information/valuable", exactly(26),
                            "weapons/fireworks", exactly(1_500)),
                    "e6",
                    Map.of(
                            "outreach/times", exactly(24),
                            "outreach/listeners", over(2_100),
                            "pledge/households", exactly(108),
                            "tip/tips", exactly(43),
                            "mediation/times", exactly(7),
                            "mediation/settled", exactly(7),
                            "rehabilitation/education", exactly(3),
                            "rehabilitation/rehabilitation", exactly(1),
                            "weapons/weapons.home-made-gun", exactly(1)),
                    "e7",
                    all(
                            Map.of(
                                    "pledge/households", exactly(106),
                                    "support/people.returned", exactly(2),
                                    "support/people.suspended", exactly(2),
                                    "camera/cameras", exactly(5),
                                    "patrol/times", exactly(43),
                                    "patrol/participants", exactly(209)),
                            Map.of(
                                    "reminder/reminded.late-opening", exactly(43),
                                    "reminder/reminded.encroachment", exactly(7),
                                    "reminder/reminded.littering", exactly(5),
                                    "school-session/times", over(5),
                                    "school-session/pupils", exactly(1_700))),
                    "e8",
                    Map.of(
                            "tip/tips", exactly(9),
                            "mediation/settled", exactly(7),
                            "weapons/weapons.home-made-gun", exactly(2)),
                    "e10",
                    all(
                            Map.of(
                                    "outreach/times", exactly(96),
                                    "outreach/listeners", over(3_000),
                                    "pledge/households", over(8_000),
                                    "pledge/officials", exactly(556),
                                    "tip/tips", exactly(9),
                                    "prosecution/prosecutions", exactly(1),
                                    "prosecution/persons", exactly(3),
                                    "fine/times", exactly(8),
                                    "fine/persons", exactly(9)),
                            Map.of(
                                    "fine/money", exactly(21_050_000),
                                    "support/people.suspended", exactly(16),
                                    "support/people.returned", exactly(31),
                                    "support/drug-users", exactly(26),
                                    "rehabilitation/rehabilitation", exactly(5),
                                    "weapons/weapons.gun", exactly(11),
                                    "weapons/weapons.electro-fishing", exactly(2),
                                    "weapons/ammunition", exactly(37),
                                    "mediation/settled", exactly(7))),
                    "b",
                    Map.of(
                            "outreach/times", over(80),
                            "launch/times", exactly(13),
                            "tip/valuable", exactly(37),
                            "mediation/settled", over(25),
                            "patrol/times", over(200),
                            "reminder/reminded.youth-groups", exactly(19)));

    private static Map<String, Figure> all(Map<String, Figure> some, Map<String, Figure> more) {
        var all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private static Figure exactly(long amount) {
        return Figure.exactly(amount);
    }

    private static Figure over(long amount) {
        return Figure.of(amount, Mark.OVER);
    }
}
