package vn.binhyen.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.assessment.Assessing.Deed;
import vn.binhyen.assessment.Assessing.Signed;
import vn.binhyen.assessment.Assessments.Look;
import vn.binhyen.figures.CountEntries;
import vn.binhyen.figures.Question;
import vn.binhyen.figures.Totals;
import vn.binhyen.figures.persistence.Verification;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;

/// The way of an assessment through the whole house. Every test has a commune of its own.
@HouseTest
class AssessingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private static final Signed DECISION = new Signed("125/QĐ-UBND", DAY, "");

    @Autowired Assessing assessing;
    @Autowired Assessments assessments;
    @Autowired CriteriaSets sets;
    @Autowired CountEntries counts;
    @Autowired Totals totals;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;
    @Autowired House house;

    @Value("${binhyen.database.url}")
    String url;

    @Value("${binhyen.database.user}")
    String user;

    @Value("${binhyen.database.password}")
    String password;

    private UnitId commune;
    private StaffMember duty;
    private StaffMember secretary;
    private StaffMember chief;

    @BeforeEach
    void aCommuneWithThreeOfficers() {
        commune = house.unit();
        duty = house.officer(commune, Role.DUTY_OFFICER);
        secretary = house.officer(commune, Role.SECRETARY);
        chief = house.officer(commune, Role.COMMUNE_CHIEF);
    }

    @Test
    void a_village_is_judged_by_itself_reviewed_and_decided_and_then_counts() {
        UUID village = begun("movement-area", ObjectKind.VILLAGE, "Thôn 5");

        assertThat(waiting(duty)).containsExactly(village);
        done(assessing.give(duty, village, 1, movement("20")));
        assertThat(waiting(secretary)).containsExactly(village);
        assertThat(waiting(duty)).isEmpty();
        done(assessing.give(secretary, village, 2, movement("15")));
        assertThat(waiting(chief)).containsExactly(village);
        done(assessing.decide(chief, village, 3, movement("10"), DECISION));

        Decision decision = look(chief, village).assessment().decision().orElseThrow();
        assertThat(decision.points()).isEqualByComparingTo("90");
        assertThat(decision.level()).isEqualTo("excellent");
        until(() -> counted("villages-classified", Map.of("class", "excellent")) == 1);
    }

    @Test
    void the_sheets_of_every_step_stay_to_be_read() {
        UUID village = begun("movement-area", ObjectKind.VILLAGE, "Thôn 5");
        done(assessing.give(duty, village, 1, movement("20")));
        done(assessing.give(secretary, village, 2, movement("15")));
        done(assessing.decide(chief, village, 3, movement("10"), DECISION));

        assertThat(look(chief, village).sheets())
                .extracting(sheet -> sheet.step() + " " + sheet.texts().get("c.offences"))
                .containsExactly("SELF 20", "REVIEW 15", "DECISION 10");
    }

    @Test
    void what_was_handed_on_cannot_be_written_over_even_past_the_product() {
        UUID village = begun("movement-area", ObjectKind.VILLAGE, "Thôn 5");
        done(assessing.give(duty, village, 1, movement("20")));

        int changed =
                transactions.as(
                        duty.asker(),
                        () ->
                                db.sql(
                                                "update assessment.sheets set texts = '{}' where assessment = ?")
                                        .param(village)
                                        .update());

        assertThat(changed).isZero();
    }

    @Test
    void a_decision_cannot_be_changed_past_the_product() {
        UUID village = decidedVillage();

        assertThatThrownBy(() ->
                        transactions.as(
                                chief.asker(),
                                () ->
                                        db.sql(
                                                        "update assessment.decisions set level = 'weak' where assessment = ?")
                                                .param(village)
                                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void begun_twice_it_is_one_assessment() {
        UUID first = begun("movement-area", ObjectKind.VILLAGE, "Thôn 5");

        assertThat(begun("movement-area", ObjectKind.VILLAGE, "Thôn 5")).isEqualTo(first);
    }

    @Test
    void of_two_who_hand_it_on_at_once_one_is_first() {
        UUID village = begun("movement-area", ObjectKind.VILLAGE, "Thôn 5");
        StaffMember other = house.officer(commune, Role.AREA_OFFICER);
        done(assessing.give(duty, village, 1, movement("20")));

        assertThat(assessing.give(other, village, 1, movement("10")))
                .isInstanceOf(Deed.Stale.class);
    }

    @Test
    void a_sheet_that_is_not_whole_is_kept_but_not_handed_on() {
        UUID village = begun("movement-area", ObjectKind.VILLAGE, "Thôn 5");
        Map<String, String> half = Map.of("c.resolution", "yes", "c.steering", "not a number");

        done(assessing.keep(duty, village, 1, half));

        assertThat(look(duty, village).sheets().getFirst().texts()).isEqualTo(half);
        assertThat(assessing.give(duty, village, 2, half)).isInstanceOf(Deed.Wrong.class);
        assertThat(assessing.give(duty, village, 2, Map.of("c.resolution", "yes")))
                .isInstanceOf(Deed.Unfilled.class);
    }

    @Test
    void a_commune_is_decided_by_the_province_only() {
        UUID own = begun("movement-commune", ObjectKind.COMMUNE, "Xã");
        done(assessing.give(duty, own, 1, movement("20")));
        done(assessing.give(secretary, own, 2, movement("20")));

        assertThat(assessing.decide(chief, own, 3, movement("20"), DECISION))
                .isInstanceOf(Deed.NotYours.class);
    }

    @Test
    void another_communes_officers_see_nothing_of_it() {
        UUID village = begun("movement-area", ObjectKind.VILLAGE, "Thôn 5");
        StaffMember stranger = house.officer(house.unit(), Role.COMMUNE_CHIEF);

        assertThat(transactions.reading(stranger.asker(), () -> assessments.look(village)))
                .isEmpty();
        assertThat(assessing.give(stranger, village, 1, movement("20")))
                .isInstanceOf(Deed.NotYours.class);
    }

    @Test
    void what_is_counted_agrees_with_the_decisions_by_sql_of_its_own() throws SQLException {
        UUID village = decidedVillage();
        int version = look(duty, village).assessment().version();
        done(assessing.appeal(duty, village, version, "Chấm thiếu phần hòa giải"));
        var changed = new Signed("130/QĐ-UBND", DAY, "Có thêm sổ hòa giải");
        done(assessing.change(chief, village, version + 1, movement("1"), changed));
        decidedTeam("Tổ 1", "85", DECISION);
        until(() ->
                counted("villages-classified", Map.of("class", "fair")) == 1
                        && counted("security-teams-rated", Map.of()) == 1);

        try (var owner = DriverManager.getConnection(url, user, password)) {
            assertThat(new Verification(owner).run().differences())
                    .filteredOn(cell -> cell.unit().equals(commune.toString()))
                    .isEmpty();
        }
        LocalDate last = LocalDate.of(2026, 11, 14);
        assertThat(countedIn("villages-classified", new Period(last, last))).isEqualTo(1);
    }

    @Test
    void an_appeal_that_is_heard_leaves_the_old_decision_readable_and_counts_the_new_one() {
        UUID village = decidedVillage();
        int version = look(duty, village).assessment().version();
        done(assessing.appeal(duty, village, version, "Chấm thiếu phần hòa giải"));

        var changed = new Signed("130/QĐ-UBND", DAY, "Có thêm sổ hòa giải");
        done(assessing.change(chief, village, version + 1, movement("1"), changed));

        Look look = look(duty, village);
        assertThat(look.decisions())
                .extracting(Decision::level)
                .containsExactly("fair", "excellent");
        assertThat(look.appeals().getFirst().hearing().orElseThrow().changed()).isTrue();
        until(() ->
                counted("villages-classified", Map.of("class", "fair")) == 1
                        && counted("villages-classified", Map.of()) == 1);
        assertThat(assessing.appeal(duty, village, version + 2, "Lần nữa"))
                .isInstanceOf(Deed.Done.class);
    }

    @Test
    void a_second_appeal_against_the_same_decision_is_not_taken() {
        UUID village = decidedVillage();
        int version = look(duty, village).assessment().version();
        done(assessing.appeal(duty, village, version, "Chấm thiếu phần hòa giải"));
        done(assessing.uphold(chief, village, version + 1, "Đã xem lại, giữ nguyên"));

        assertThat(assessing.appeal(duty, village, version + 2, "Lần nữa"))
                .isInstanceOf(Deed.NotNow.class);
    }

    @Test
    void a_figure_taken_as_evidence_keeps_the_value_it_had() {
        UUID own = begun("movement-commune", ObjectKind.COMMUNE, "Xã");
        keyed("outreach-sessions", 3);
        until(() -> counted("outreach-sessions", Map.of()) == 3);

        done(assessing.keep(duty, own, 1, Map.of("f.outreach", "now")));
        keyed("outreach-sessions", 4);
        until(() -> counted("outreach-sessions", Map.of()) == 7);
        done(assessing.keep(duty, own, 2, Map.of("f.outreach", "keep", "c.outreach", "3")));

        Sheet sheet = look(duty, own).sheets().getFirst();
        assertThat(sheet.texts()).containsEntry("c.outreach", "3");
        assertThat(sheet.evidence())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.value()).isEqualTo(Figure.exactly(3));
                    assertThat(it.address())
                            .startsWith("/console/figures/outreach-sessions/records");
                });
    }

    @Test
    void more_excellent_teams_than_a_fifth_of_the_good_ones_need_a_reason() {
        for (int i = 1; i <= 5; i++) decidedTeam("Tổ " + i, "85", DECISION);
        decidedTeam("Tổ 6", "96", DECISION);
        UUID seventh = reviewedTeam("Tổ 7", "97");

        Deed refused = assessing.decide(chief, seventh, 3, team("97"), DECISION);

        assertThat(refused).isInstanceOf(Deed.Over.class);
        TopShare share = ((Deed.Over) refused).share();
        assertThat(share.allowed()).isEqualTo(1);
        assertThat(share.top()).isEqualTo(2);
        var why = new Signed("126/QĐ-UBND", DAY, "Chủ tịch đã xem xét và đồng ý");
        done(assessing.decide(chief, seventh, 3, team("97"), why));
    }

    @Test
    void a_team_under_complaint_is_decided_as_not_rated_and_counts_nothing() {
        UUID one = reviewedTeam("Tổ 1", "99");
        Map<String, String> complaint = Map.of("x.complaint", "yes");

        done(assessing.decide(chief, one, 3, complaint, DECISION));
        decidedTeam("Tổ 2", "60", DECISION);

        assertThat(look(chief, one).assessment().decision().orElseThrow().rated()).isFalse();
        until(() -> counted("security-teams-rated", Map.of()) == 1);
    }

    private UUID decidedVillage() {
        UUID village = begun("movement-area", ObjectKind.VILLAGE, "Thôn 5");
        done(assessing.give(duty, village, 1, movement("20")));
        done(assessing.give(secretary, village, 2, movement("20")));
        done(assessing.decide(chief, village, 3, movement("20"), DECISION));
        return village;
    }

    private void decidedTeam(String name, String percent, Signed signed) {
        done(assessing.decide(chief, reviewedTeam(name, percent), 3, team(percent), signed));
    }

    private UUID reviewedTeam(String name, String percent) {
        UUID id = begun("team-year", ObjectKind.TEAM, name);
        done(assessing.give(duty, id, 1, team(percent)));
        done(assessing.give(secretary, id, 2, team(percent)));
        return id;
    }

    private static Map<String, String> team(String percent) {
        return Map.of("c.tasks.part", percent, "c.tasks.whole", "100", "since", "2025-01-01");
    }

    /// @param offences 20 for 100 points in all
    private static Map<String, String> movement(String offences) {
        var texts = new HashMap<String, String>();
        texts.put("c.resolution", "yes");
        texts.put("c.registration.part", "95");
        texts.put("c.registration.whole", "100");
        texts.put("c.outreach", "4");
        texts.put("c.steering", "10");
        texts.put("c.models", "15");
        texts.put("c.mediation", "10");
        texts.put("c.tips", "10");
        texts.put("c.offences", offences);
        return texts;
    }

    private UUID begun(String criteria, ObjectKind kind, String label) {
        var subject = new Subject(kind, commune + " " + label, label, commune, null);
        Deed deed = assessing.begin(duty, UUID.randomUUID(), subject, criteria, 2026);
        return ((Deed.Done) deed).assessment().id();
    }

    private Look look(StaffMember me, UUID id) {
        return transactions.reading(me.asker(), () -> assessments.look(id)).orElseThrow();
    }

    private List<UUID> waiting(StaffMember me) {
        return transactions.reading(me.asker(), () -> assessments.waiting(me)).stream()
                .map(Assessments.Row::id)
                .toList();
    }

    private void keyed(String indicator, long amount) {
        var draft =
                new CountEntries.Draft(
                        indicator,
                        commune,
                        LocalDate.of(2026, 3, 1),
                        Figure.exactly(amount),
                        "",
                        "");
        assertThat(counts.key(duty, UUID.randomUUID(), draft))
                .isInstanceOf(CountEntries.Kept.Done.class);
    }

    private long countedIn(String indicator, Period period) {
        return transactions.reading(
                duty.asker(),
                () ->
                        totals.of(new Question(indicator, Set.of(commune), period, Map.of()))
                                .amount());
    }

    private long counted(String indicator, Map<String, String> cut) {
        var year = new Period(LocalDate.of(2025, 11, 15), LocalDate.of(2026, 12, 31));
        return transactions.reading(
                duty.asker(),
                () -> totals.of(new Question(indicator, Set.of(commune), year, cut)).amount());
    }

    /// Waits for the journal's readers.
    private static void until(BooleanSupplier there) {
        for (int tries = 0; tries < 600 && !there.getAsBoolean(); tries++) {
            LockSupport.parkNanos(50_000_000);
        }
        assertThat(there.getAsBoolean()).isTrue();
    }

    private static void done(Deed deed) {
        assertThat(deed).isInstanceOf(Deed.Done.class);
    }
}
