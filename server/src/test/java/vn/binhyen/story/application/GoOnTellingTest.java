package vn.binhyen.story.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.binhyen.assessment.Assessments;
import vn.binhyen.assessment.Assessments.Row;
import vn.binhyen.assessment.Assessments.Sought;
import vn.binhyen.cameras.Consent;
import vn.binhyen.cameras.FootageRequest;
import vn.binhyen.cameras.Household;
import vn.binhyen.cameras.application.AskForFootage;
import vn.binhyen.cameras.application.KeepHouseholds;
import vn.binhyen.cameras.application.ReadPublicLog;
import vn.binhyen.examples.Example;
import vn.binhyen.examples.application.KeepExamples;
import vn.binhyen.partners.Partner;
import vn.binhyen.partners.application.KeepPartners;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.targets.Progress;
import vn.binhyen.targets.Targets;
import vn.binhyen.testing.HouseTest;

/// What the story's officers did beside their models, told twice in a database of its own.
@HouseTest
@TestPropertySource(properties = "binhyen.story.seed=11")
class GoOnTellingTest {

    @Autowired GatherPeople people;
    @Autowired NameTheVillages villages;
    @Autowired TellModels models;
    @Autowired GoOnTelling story;
    @Autowired Setting setting;
    @Autowired Targets targets;
    @Autowired Assessments assessments;
    @Autowired KeepExamples examples;
    @Autowired KeepPartners partners;
    @Autowired KeepHouseholds households;
    @Autowired AskForFootage requests;
    @Autowired ReadPublicLog log;
    @Autowired Transactions transactions;

    private StaffMember chief;
    private StaffMember province;

    @BeforeEach
    void told_twice() {
        people.gather();
        villages.name();
        models.tell();
        story.tell();
        story.tell();
        chief = setting.officer(Role.COMMUNE_CHIEF);
        province = setting.officer(Role.PROVINCE_STAFF);
    }

    @Test
    void the_commune_has_targets_of_two_years_and_how_far_it_has_come() {
        int year = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusMonths(1).getYear();
        List<Progress> now =
                transactions.reading(chief.asker(), () -> targets.of(chief.unit(), year));

        assertThat(percents(year))
                .isEqualTo(
                        Map.of(
                                "agencies",
                                100,
                                "villages",
                                100,
                                "businesses",
                                100,
                                "households",
                                90,
                                "in-time",
                                100));
        assertThat(percents(year - 1))
                .isEqualTo(
                        Map.of(
                                "agencies",
                                100,
                                "villages",
                                100,
                                "businesses",
                                70,
                                "households",
                                70,
                                "in-time",
                                100));
        assertThat(now.stream().filter(each -> each.audience().code().equals("villages")))
                .allSatisfy(
                        each -> assertThat(each.standing()).isEqualTo(Progress.Standing.REACHED));
    }

    private Map<String, Integer> percents(int year) {
        return transactions.reading(chief.asker(), () -> targets.of(chief.unit(), year)).stream()
                .collect(
                        Collectors.toMap(
                                each -> each.audience().code(),
                                each -> each.target().orElseThrow().percent().intValue()));
    }

    @Test
    void sites_are_assessed_one_after_an_appeal_and_one_waits_for_its_reviewer() {
        int year = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusMonths(6).getYear();
        List<Row> rows =
                transactions.reading(
                        province.asker(), () -> assessments.page(new Sought(year, "", ""), 1, 50));

        assertThat(rows).hasSize(5);
        assertThat(rows.stream().filter(row -> row.decided().isPresent()).map(Row::effective))
                .containsExactlyInAnyOrder(true, true, true, false);
        assertThat(rows)
                .filteredOn(row -> row.standing().equals("review"))
                .singleElement()
                .satisfies(row -> assertThat(row.subject().unit()).isEqualTo(chief.unit()));
        assertThat(rows)
                .filteredOn(row -> decisions(row) == 2)
                .singleElement()
                .satisfies(row -> assertThat(row.effective()).isTrue());
    }

    private int decisions(Row row) {
        return transactions
                .reading(province.asker(), () -> assessments.look(row.id()))
                .orElseThrow()
                .decisions()
                .size();
    }

    @Test
    void examples_are_recognised_one_has_ended_and_the_awards_of_the_review_are_entered_once() {
        List<Example> all = examples.page(province, 1, 50).examples();

        assertThat(all.stream().map(each -> each.state().word()))
                .containsExactlyInAnyOrder("recognised", "recognised", "proposed", "ended");
        assertThat(all.stream().map(each -> each.who().form())).contains("person", "collective");
        assertThat(
                        examples.awards(province, 1, 50).awards().stream()
                                .map(each -> each.who().form()))
                .containsOnly("collective", "person")
                .hasSize(8);
    }

    @Test
    void each_partner_pledged_and_what_it_sent_is_a_case() {
        List<Partner> all = partners.page(chief, 1, 50).partners();

        assertThat(all)
                .hasSize(2)
                .allSatisfy(each -> {
                    assertThat(each.pledge()).isNotEmpty();
                    assertThat(partners.sentBy(chief, each.id())).hasSize(1);
                });
    }

    @Test
    void camera_households_said_yes_one_consent_is_taken_back_and_a_request_is_in_the_public_log() {
        List<Household> all = households.all(chief);

        assertThat(all).hasSize(5);
        assertThat(all.stream().flatMap(each -> each.consents().stream()).map(Consent::end))
                .filteredOn(end -> end != null)
                .singleElement()
                .satisfies(end -> assertThat(end.how()).isEqualTo(Consent.How.WITHDRAWN_BY_WORD));
        assertThat(requests.page(chief, 1, 50).requests())
                .singleElement()
                .satisfies(each ->
                        assertThat(each.state()).isInstanceOf(FootageRequest.State.Approved.class));
        assertThat(log.page(1, 50).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.approved()).isTrue());
    }
}
