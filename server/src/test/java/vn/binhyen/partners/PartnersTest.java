package vn.binhyen.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.cases.CaseDesk;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseView;
import vn.binhyen.conduct.MovedApart;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.LinkCode;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.partners.application.KeepPartners;
import vn.binhyen.partners.application.KeepPartners.Linked;
import vn.binhyen.partners.application.PartnerDoor;
import vn.binhyen.partners.application.PartnerDoor.Received;
import vn.binhyen.partners.application.PartnerDoor.Stage;
import vn.binhyen.partners.domain.Kinds;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.AtADesk;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

/// A partner sends by its link and sees what became of it, and nothing of anybody else.
@HouseTest
class PartnersTest {

    private static final UnitId UNIT = UnitId.parse("24540@2025-07-01");
    private static final UnitId ELSEWHERE = UnitId.parse("22015@2025-07-01");
    private static final String WORDS = "Có người lạ đứng lâu trước quầy giao dịch";

    @Autowired KeepPartners keep;
    @Autowired PartnerDoor door;
    @Autowired CaseDesk desk;
    @Autowired CaseLists cases;
    @Autowired Journal journal;
    @Autowired Transactions transactions;
    @Autowired People people;
    @Autowired MockMvcTester mvc;

    private StaffMember officer;
    private UUID partner;
    private LinkCode code;

    @BeforeEach
    void aPartner() {
        officer = people.of(Role.DUTY_OFFICER, UNIT);
        var made = (Linked.Made) keep.register(officer, UUID.randomUUID(), told());
        partner = made.partner();
        code = made.code();
    }

    @Test
    void what_is_sent_is_a_case_marked_with_the_partner_and_gets_a_receipt() {
        var kept = (Received.Kept) door.send(code, WORDS, "Chợ Ea Ning", "form-" + partner);
        assertThat(kept.receipt()).matches("(\\w{4}-){3}\\w{4}");
        CaseView it = theCase();
        assertThat(it.words()).isEqualTo(WORDS);
        assertThat(it.reporterSealed()).isTrue();
        String page = new AtADesk(mvc, people.signedIn(officer)).read("/console/cases/" + it.id());
        assertThat(page)
                .contains("Đối tác gửi tin", "Quỹ tín dụng Thử")
                .doesNotContain("Chị Thử Liên Hệ");
    }

    @Test
    void the_same_form_sent_twice_is_one_case_with_the_first_receipt() {
        String form = "form-" + UUID.randomUUID();
        Received first = door.send(code, WORDS, "", form);
        assertThat(door.send(code, WORDS, "", form)).isEqualTo(first);
        assertThat(keep.sentBy(officer, partner)).hasSize(1);
    }

    @Test
    void the_partner_sees_where_it_stands_in_plain_words_and_only_its_own() {
        door.send(code, WORDS, "", "form-" + UUID.randomUUID());
        var other = (Linked.Made) keep.register(officer, UUID.randomUUID(), told());
        assertThat(door.see(other.code()).orElseThrow().lines()).isEmpty();
        assertThat(stage()).isEqualTo(Stage.RECEIVED);
        desk.classify(officer, theCase().id(), CaseKind.SECURITY_OBSERVATION, "");
        assertThat(stage()).isEqualTo(Stage.IN_WORK);
    }

    @Test
    void more_than_a_days_measure_is_not_taken() {
        for (int i = 0; i < PartnerDoor.MOST_A_DAY; i++) {
            assertThat(door.send(code, WORDS, "", "form-" + UUID.randomUUID()))
                    .isInstanceOf(Received.Kept.class);
        }
        assertThat(door.send(code, WORDS, "", "form-" + UUID.randomUUID()))
                .isEqualTo(new Received.TooMany());
    }

    @Test
    void a_new_link_shuts_the_old_one_and_the_end_shuts_both_and_deletes_the_contact() {
        var again = (Linked.Made) keep.link(officer, partner);
        assertThat(door.see(code)).isEmpty();
        assertThat(door.see(again.code())).isPresent();
        StaffMember chief = people.of(Role.COMMUNE_CHIEF, UNIT);
        assertThat(keep.end(chief, partner)).isTrue();
        assertThat(keep.end(chief, partner)).isTrue();
        assertThat(door.see(again.code())).isEmpty();
        assertThat(door.send(again.code(), WORDS, "", "form-" + partner))
                .isEqualTo(new Received.NoSuchLink());
        assertThat(keep.contact(officer, partner, "Gọi lại để hỏi thêm"))
                .isEqualTo(new KeepPartners.Opened.NotThere());
    }

    @Test
    void the_contact_opens_with_a_reason_and_for_no_other_unit() {
        assertThat(keep.contact(officer, partner, "gọi"))
                .isEqualTo(new KeepPartners.Opened.ReasonNeeded());
        assertThat(keep.contact(officer, partner, "Gọi lại để hỏi thêm"))
                .isInstanceOfSatisfying(
                        KeepPartners.Opened.Known.class,
                        known -> assertThat(known.contact().name()).isEqualTo("Chị Thử Liên Hệ"));
        StaffMember stranger = people.of(Role.COMMUNE_CHIEF, ELSEWHERE);
        assertThat(keep.contact(stranger, partner, "Gọi lại để hỏi thêm"))
                .isEqualTo(new KeepPartners.Opened.NotThere());
        assertThat(keep.find(stranger, partner)).isEmpty();
    }

    @Test
    void a_case_moved_apart_was_never_a_partners() {
        door.send(code, WORDS, "", "form-" + UUID.randomUUID());
        UUID moved = theCase().id();
        transactions.as(
                new Asker.Worker("test"),
                () ->
                        journal.write(
                                new MovedApart(
                                        UUID.randomUUID(),
                                        List.of(moved),
                                        List.of(),
                                        List.of(),
                                        List.of())));
        for (int tries = 0; tries < 600 && !keep.sentBy(officer, partner).isEmpty(); tries++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos()); // the reader of the journal
        }
        assertThat(keep.sentBy(officer, partner)).isEmpty();
    }

    @Test
    void the_link_works_without_a_script_and_its_code_is_in_no_page() {
        String first = AtADesk.text(mvc.get().uri("/doi-tac/" + code.signs()).exchange());
        assertThat(first).contains("Quỹ tín dụng Thử").doesNotContain(code.signs());
        String sent =
                AtADesk.text(
                        mvc.post()
                                .uri("/doi-tac/gui")
                                .param("ticket", field(first, "ticket"))
                                .param("number", field(first, "number"))
                                .param("words", WORDS)
                                .exchange());
        assertThat(sent)
                .contains("Mã biên nhận", "đã nhận, chờ cán bộ đọc")
                .doesNotContain(code.signs());
        String other = LinkCode.random(new Random(2)).signs();
        assertThat(mvc.get().uri("/doi-tac/" + other).exchange()).hasStatus(404);
    }

    @Test
    void the_list_and_its_file_name_organisations_and_no_person() {
        var at = new AtADesk(mvc, people.signedIn(officer));
        for (String address :
                List.of(
                        "/console/partners",
                        "/console/partners.csv",
                        "/console/partners/" + partner)) {
            assertThat(at.read(address)).contains("Quỹ tín dụng Thử").doesNotContain("Liên Hệ");
        }
        assertThat(
                        at.send(
                                "/console/partners",
                                "number",
                                UUID.randomUUID().toString(),
                                "kind",
                                "bank"))
                .hasStatus(422);
        assertThat(
                        at.send(
                                "/console/partners",
                                "number",
                                UUID.randomUUID().toString(),
                                "kind",
                                "bank",
                                "name",
                                "Ngân hàng Thử",
                                "person",
                                "Anh Thử",
                                "reach",
                                "số nội bộ 12"))
                .hasStatusOk()
                .bodyText()
                .contains("/doi-tac/");
    }

    @Test
    void a_mistake_in_the_file_of_kinds_is_named_with_its_line_and_what_is_allowed() {
        String wrong =
                """
                - code: bank
                  name: {vi: Ngân hàng, en: Bank}
                - code: bank
                  nam: {vi: X, en: X}
                """;
        assertThatThrownBy(() -> Kinds.read("kinds.yaml", wrong))
                .hasMessageContaining("kinds.yaml:3: 'bank' stands here twice; allowed: once")
                .hasMessageContaining("kinds.yaml:4: there is no field 'nam'; allowed: code, name");
    }

    private static KeepPartners.Told told() {
        var contact = new Contact("Chị Thử Liên Hệ", "số nội bộ 11");
        return new KeepPartners.Told("bank", "Quỹ tín dụng Thử", contact, "", null, null);
    }

    private CaseView theCase() {
        UUID id = keep.sentBy(officer, partner).getFirst().caseId();
        return transactions.reading(officer.asker(), () -> cases.view(id)).orElseThrow();
    }

    private Stage stage() {
        return door.see(code).orElseThrow().lines().getFirst().stage();
    }

    private static String field(String page, String name) {
        Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
