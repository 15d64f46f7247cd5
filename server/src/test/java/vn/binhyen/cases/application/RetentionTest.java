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
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.cases.CaseDesk;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseLists;
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
    @Autowired Conversations conversations;
    @Autowired Files files;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;
    @Autowired House house;
    @Autowired MovableClock clock;

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
