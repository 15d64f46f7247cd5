package vn.binhyen.cases.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.binhyen.cases.CaseDesk;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.HandOverRecord;
import vn.binhyen.cases.HandOvers;
import vn.binhyen.cases.Outcome;
import vn.binhyen.cases.ReportDoor;
import vn.binhyen.cases.Retention.Decided;
import vn.binhyen.cases.Retention.Proposal;
import vn.binhyen.cases.domain.RetentionRules;
import vn.binhyen.channels.Conversations;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.MovableClock;
import vn.binhyen.vault.Checked;
import vn.binhyen.vault.Files;

@HouseTest
class RetentionTest {

    private static final Asker WORKER = new Asker.Worker("test");
    private static final String SAID = "Nhà hàng xóm mở loa lúc nửa đêm";

    @Autowired KeepOrDelete retention;
    @Autowired CaseDesk desk;
    @Autowired ReportDoor door;
    @Autowired CaseLists lists;
    @Autowired HandOvers handOvers;
    @Autowired Conversations conversations;
    @Autowired Files files;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;
    @Autowired House house;
    @Autowired MovableClock clock;

    @Value("${binhyen.database.url}")
    String url;

    @Value("${binhyen.database.user}")
    String user;

    @Value("${binhyen.database.password}")
    String password;

    private UnitId unit;
    private StaffMember chief;
    private StaffMember second;
    private ReportDoor.Received received;

    @BeforeEach
    void a_case_that_ended_six_years_ago() {
        unit = house.unit();
        chief = house.officer(unit, Role.COMMUNE_CHIEF);
        second = house.officer(unit, Role.PROVINCE_STAFF);
        var file =
                (Checked.Good)
                        files.check(
                                new ByteArrayInputStream(
                                        "%PDF-1.7\nđơn\n%%EOF\n".getBytes(StandardCharsets.UTF_8)),
                                "don.pdf");
        received =
                door.receive(
                        new ReportDoor.Report(
                                unit,
                                "other",
                                SAID,
                                "Thôn 8",
                                "tối qua",
                                12.7,
                                108.2,
                                false,
                                "Người Báo Tin Thử",
                                "liên hệ thử",
                                List.of(file)),
                        "form-" + UUID.randomUUID());
        desk.classify(chief, received.id(), CaseKind.SECURITY_OBSERVATION, "");
        desk.note(chief, received.id(), "Ghi chú nội bộ của cán bộ");
        desk.close(chief, received.id(), Outcome.RESOLVED, "Đã nhắc nhà ấy");
        clock.forward(Duration.ofDays(366 * 5 + 10));
    }

    @AfterEach
    void time() {
        clock.reset();
    }

    @Test
    void two_persons_confirm_then_keys_and_words_are_gone_and_the_number_opens_to_the_day() {
        UUID id = received.id();
        var before = fact();
        UUID conversation = view().conversation();
        retention.propose();
        retention.propose();
        assertThat(mine()).extracting(Proposal::number).containsExactly("PA-2026-0001");

        assertThat(retention.confirm(chief, id)).isEqualTo(new Decided.SecondPersonNeeded());
        assertThat(retention.confirm(chief, id)).isEqualTo(new Decided.SamePerson());
        assertThat(retention.confirm(house.officer(house.unit(), Role.COMMUNE_CHIEF), id))
                .isEqualTo(new Decided.NotThere());
        deleteEverything();
        assertThat(view().words()).isEqualTo(SAID);

        assertThat(retention.confirm(second, id)).isEqualTo(new Decided.Confirmed());
        deleteEverything();
        assertThat(view().words()).startsWith("(Đã xóa ngày ");
        assertThat(view().number()).isEqualTo("PA-2026-0001");
        assertThat(view().entries()).allSatisfy(entry -> assertThat(entry.words()).isEmpty());
        assertThat(fact()).isEqualTo(before);
        assertThat(wordsOf(conversation)).containsOnly("");
        assertThat(keysLeft(conversation)).isZero();
        assertThat(door.follow(received.code())).isEmpty();
        assertThat(audited(id)).contains("deletion-confirmed", "deleted");
        assertThat(retention.deleteOne()).isFalse();
        assertThat(retention.confirm(second, id)).isEqualTo(new Decided.NotThere());
    }

    @Test
    void a_crash_in_the_middle_of_deleting_leaves_it_whole_and_the_next_round_ends_it() {
        UUID id = received.id();
        retention.propose();
        retention.confirm(chief, id);
        retention.confirm(second, id);
        Throwable crash =
                catchThrowable(() ->
                        transactions.as(
                                new Asker.Worker("retention"),
                                () -> {
                                    retention.deleteOne();
                                    throw new IllegalStateException("the power went");
                                }));
        assertThat(crash).hasMessage("the power went");
        assertThat(view().words()).isEqualTo(SAID);
        assertThat(door.follow(received.code())).isPresent();
        deleteEverything();
        assertThat(view().words()).startsWith("(Đã xóa ngày ");
    }

    @Test
    void what_was_handed_over_is_emptied_too_and_its_record_is_not_taken_for_a_forged_one() {
        UUID id = aCrimeHandedOverAndEnded();
        HandOverRecord before = record(id);
        assertThat(before.emptied()).isNull();
        clock.forward(Duration.ofDays(366 * 20 + 10));
        retention.propose();
        retention.confirm(chief, id);
        retention.confirm(second, id);
        deleteEverything();

        HandOverRecord after = record(id);
        assertThat(after.content().words()).startsWith("(Đã xóa ngày ");
        assertThat(after.content().items()).noneMatch(item -> item.words().contains("quay lại"));
        assertThat(after.sha256()).isEqualTo(before.sha256());
        assertThat(after.emptied()).isNotNull();
        assertThat(after.isUnchanged()).isTrue();

        owner().update("update cases.hand_overs set receiver = 'khác' where case_id = ?", id);
        assertThat(record(id).isUnchanged()).isFalse();
    }

    @Test
    void cut_off_at_any_step_of_deleting_what_was_handed_over_nothing_of_it_is_gone() {
        UUID id = aCrimeHandedOverAndEnded();
        HandOverRecord before = record(id);
        clock.forward(Duration.ofDays(366 * 20 + 10));
        retention.propose();
        retention.confirm(chief, id);
        retention.confirm(second, id);
        for (String place :
                List.of(
                        "cases.cases add constraint cut check (id <> '%s' or words not like '(Đã xóa%%')",
                        "cases.hand_overs add constraint cut check (case_id <> '%s' or emptied_at is null)",
                        "cases.entries add constraint cut check (case_id <> '%s' or type <> 'DELETED')",
                        "cases.deletions add constraint cut check (case_id <> '%s' or done_at is null)",
                        "audit.entries add constraint cut check (subject <> '%s' or act <> 'deleted')")) {
            owner().execute("alter table " + place.formatted(id) + " not valid");
            try {
                assertThat(catchThrowable(this::deleteEverything)).as(place).isNotNull();
            } finally {
                owner().execute("alter table " + place.split(" ")[0] + " drop constraint cut");
            }
            assertThat(record(id)).as(place).isEqualTo(before);
            assertThat(
                            transactions
                                    .reading(chief.asker(), () -> lists.view(id).orElseThrow())
                                    .words())
                    .as(place)
                    .isEqualTo("Ổ đánh bạc");
        }
        deleteEverything();
        assertThat(record(id).isUnchanged()).isTrue();
        assertThat(record(id).emptied()).isNotNull();
    }

    private UUID aCrimeHandedOverAndEnded() {
        clock.reset();
        var crime =
                door.receive(
                        new ReportDoor.Report(
                                unit,
                                "other",
                                "Ổ đánh bạc",
                                "Thôn 8",
                                "",
                                null,
                                null,
                                true,
                                "",
                                "",
                                List.of()),
                        "form-" + UUID.randomUUID());
        door.write(crime.code(), "Họ vừa quay lại", List.of(), "w-" + UUID.randomUUID());
        desk.classify(chief, crime.id(), CaseKind.CRIME_REPORT, "");
        desk.handOver(chief, crime.id(), "Cơ quan điều tra", "Kèm lời khai");
        desk.close(chief, crime.id(), Outcome.RESOLVED, "Cơ quan điều tra đã báo kết quả");
        return crime.id();
    }

    private HandOverRecord record(UUID caseId) {
        return transactions.reading(
                chief.asker(),
                () -> handOvers.see(handOvers.ofCase(caseId).orElseThrow().id()).orElseThrow());
    }

    private JdbcTemplate owner() {
        return new JdbcTemplate(new DriverManagerDataSource(url, user, password));
    }

    @Test
    void what_somebody_says_must_stay_is_not_proposed_again() {
        retention.propose();
        assertThat(retention.keep(chief, received.id(), "cần"))
                .isEqualTo(new Decided.ReasonNeeded());
        assertThat(retention.keep(chief, received.id(), "Đang dùng làm tài liệu của vụ án"))
                .isEqualTo(new Decided.KeptOn());
        retention.propose();
        assertThat(mine()).isEmpty();
        assertThat(retention.confirm(second, received.id())).isEqualTo(new Decided.NotThere());
    }

    @Test
    void a_clerks_mistake_in_the_rules_is_told_with_its_line() {
        assertThat(
                        catchThrowable(() ->
                                RetentionRules.read(
                                        new StringReader("# x\nPRAISE,5,law,no\nPRAISE,0,law,no"))))
                .hasMessageContaining("retention.csv:3: years are from 1 to 100");
        assertThat(catchThrowable(() -> RetentionRules.read(new StringReader("PRAIS,5,law,no"))))
                .hasMessageContaining("retention.csv:1")
                .hasMessageContaining("PRAISE");
    }

    private void deleteEverything() {
        while (retention.deleteOne()) {}
    }

    private List<Proposal> mine() {
        return retention.proposals(chief);
    }

    private vn.binhyen.cases.CaseView view() {
        return transactions.reading(chief.asker(), () -> lists.view(received.id()).orElseThrow());
    }

    private vn.binhyen.cases.CaseFact fact() {
        return transactions.reading(WORKER, () -> lists.facts(Set.of(received.id())).getFirst());
    }

    private List<String> wordsOf(UUID conversation) {
        return transactions.reading(
                WORKER,
                () ->
                        db.sql("select text from channels.messages where conversation = ?")
                                .param(conversation)
                                .query(String.class)
                                .list());
    }

    private int keysLeft(UUID conversation) {
        return transactions.reading(
                WORKER,
                () ->
                        db.sql(
                                        """
                                        select count(*) from vault.keys k join channels.conversations c on c.key = k.id
                                        where c.id = ? and k.wrapped is not null
                                        """)
                                .param(conversation)
                                .query(Integer.class)
                                .single());
    }

    private List<String> audited(UUID subject) {
        return transactions.reading(
                WORKER,
                () ->
                        db.sql("select act from audit.entries where subject = ?")
                                .param(subject)
                                .query(String.class)
                                .list());
    }
}
