package vn.binhyen.dialogue.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.cases.CaseDesk;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseState;
import vn.binhyen.cases.CaseView;
import vn.binhyen.cases.Outcome;
import vn.binhyen.cases.ReportDoor;
import vn.binhyen.cases.Verdict;
import vn.binhyen.cases.topics.GivenAnswer;
import vn.binhyen.cases.topics.GivenAnswers;
import vn.binhyen.channels.Button;
import vn.binhyen.channels.Message;
import vn.binhyen.dialogue.ChatBindings;
import vn.binhyen.dialogue.persistence.Dialogues;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.vault.Vault;

/// The dialogue in the whole house: heard through channels, led by the journal, kept in the
/// database, ended in a case.
class LeadTheTalkTest extends TalkInTheHouse {

    private static final Pattern CODE = Pattern.compile("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");

    @Autowired CaseDesk desk;
    @Autowired ReportDoor door;
    @Autowired GivenAnswers answers;
    @Autowired ChatBindings bindings;
    @Autowired Dialogues dialogues;
    @Autowired Vault vault;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester browser;

    @Test
    void a_report_talked_through_is_a_case_with_its_answers_and_a_code_that_opens_it() {
        UUID conversation = hear("trom xe o cho");
        await(conversation, "Báo tin từng bước");
        hear(Button.MARK + "begin");
        await(conversation, "Chuyện gì gần đúng nhất");
        hear(Button.MARK + "topic/theft");
        await(conversation, "Kẻ gian có còn ở đó không?");
        hear("khong");
        await(conversation, "Mất thứ gì?");
        hear("1");
        await(conversation, "nhận ra");
        hear("bo qua");
        await(conversation, "Ở đâu?");
        hear("gan cho xa");
        await(conversation, "Có ảnh");
        hear("xong");
        await(conversation, "Xin bà con xem lại");
        hear(Button.MARK + "send");
        assertThat(await(conversation, "Mã tra cứu")).doesNotContainPattern(CODE);

        CaseView opened = openCase(conversation);
        assertThat(opened.words()).isEqualTo("trom xe o cho");
        assertThat(opened.topic()).isEqualTo("theft");
        assertThat(opened.place()).isEqualTo("gan cho xa");
        assertThat(given(opened.id()))
                .extracting(GivenAnswer::answer)
                .containsExactly("Không", "Xe máy, xe đạp, ô tô");
        assertThat(door.follow(codeTold(conversation)))
                .hasValueSatisfying(standing -> assertThat(standing.id()).isEqualTo(opened.id()));
    }

    @Test
    void a_tap_is_shown_by_what_stands_on_the_button_and_nobody_waits_for_its_answer() {
        UUID conversation = hear("em chao cac chu");
        await(conversation, "Báo tin từng bước");
        Instant waiting = see(conversation).waitingSince();
        hear(Button.MARK + "no");
        await(conversation, "Bà con cứ nhắn ở đây");

        Message tap =
                see(conversation).messages().stream()
                        .filter(message -> message.kind().equals("tap"))
                        .findFirst()
                        .orElseThrow();
        assertThat(tap.text()).isEqualTo("Không cần");
        assertThat(see(conversation).messages())
                .noneMatch(message -> message.text().contains(Button.MARK));
        assertThat(see(conversation).waitingSince()).isEqualTo(waiting);
        var officer = house.officer(unit());
        var made = (CaseDesk.Opened.NewCase) desk.openFrom(officer, conversation);
        assertThat(view(made.id()).words()).isEqualTo("em chao cac chu");
    }

    @Test
    void one_offer_a_day_and_none_while_a_case_is_open_or_an_officer_talks() {
        UUID conversation = hear("mat xe");
        await(conversation, "Báo tin từng bước");
        hear(Button.MARK + "no");
        await(conversation, "Bà con cứ nhắn ở đây");
        hear("mat xe that ma");
        hear("o cho");
        settle();
        assertThat(machineSaid(conversation, "Báo tin từng bước")).isEqualTo(1);

        desk.reply(house.officer(unit()), conversation, "Chào bà con", null);
        clock.forward(Duration.ofHours(23));
        hear("da vang");
        settle();
        assertThat(machineSaid(conversation, "Báo tin từng bước")).isEqualTo(1);
    }

    @Test
    void a_late_message_joins_the_conversation_and_moves_the_dialogue_nowhere() {
        UUID conversation = hear("báo tin");
        await(conversation, "Chuyện gì gần đúng nhất");
        hear("4");
        await(conversation, "Tiếng ồn từ đâu?");
        hearAt("9", clock.instant().minus(Duration.ofMinutes(3)));
        settle();
        hear("1");
        await(conversation, "lúc nào");
        assertThat(see(conversation).messages().getFirst().text()).isEqualTo("9");
    }

    @Test
    void an_officer_who_answers_takes_over_and_the_dialogue_says_so() {
        UUID conversation = hear("báo tin");
        await(conversation, "Chuyện gì gần đúng nhất");
        desk.reply(house.officer(unit()), conversation, "Tôi nghe đây, bà con kể đi", null);
        await(conversation, "Cán bộ đang trực tiếp trả lời");
        hear("1");
        settle();
        assertThat(machineSaid(conversation, "Kẻ gian")).isZero();
    }

    @Test
    void danger_is_answered_with_the_numbers_and_nothing_is_offered() {
        UUID conversation = hear("cuu voi no dang danh vo");
        await(conversation, "113");
        settle();
        assertThat(machineSaid(conversation, "Báo tin từng bước")).isZero();
    }

    @Test
    void a_member_of_the_staff_hands_on_a_groups_message_and_it_becomes_a_case_of_their_unit() {
        StaffMember head = house.officer(unit(), Role.VILLAGE_HEAD);
        UUID conversation = hear("toi la truong thon 5");
        await(conversation, "Báo tin từng bước");
        String code = bindings.issue(head).shown();
        hear("can bo " + code.toLowerCase(java.util.Locale.ROOT));
        await(conversation, "Đã gắn Zalo");
        assertThat(bindings.boundSince(head)).hasSize(1);

        hear("Ai thấy con bò vàng nhà tôi không, mất trộm rồi");
        await(conversation, "Tin chuyển từ nhóm nào?");
        clock.forward(Duration.ofSeconds(10));
        hear("Nhóm thôn 5");
        await(conversation, "có đồng ý");
        hear(Button.MARK + "yes");
        assertThat(await(conversation, "Đã lập việc")).doesNotContainPattern(CODE);

        CaseView kept = view(door.follow(codeTold(conversation)).orElseThrow().id());
        assertThat(kept.unit()).isEqualTo(unit());
        assertThat(kept.channel()).isEqualTo("keyed");
        assertThat(kept.conversation()).isNull();
        assertThat(kept.assignee()).isNull();
        assertThat(kept.words()).isEqualTo("Ai thấy con bò vàng nhà tôi không, mất trộm rồi");
        assertThat(given(kept.id()))
                .extracting(GivenAnswer::answer)
                .containsExactly(head.displayName(), "Nhóm thôn 5", "Có đồng ý");

        bindings.unbind(head);
        assertThat(bindings.boundSince(head)).isEmpty();
        clock.forward(Duration.ofDays(2));
        hear("mai hop thon luc may gio");
        settle();
        assertThat(machineSaid(conversation, "Tin chuyển từ nhóm nào?")).isEqualTo(1);
    }

    @Test
    void a_code_is_good_once_for_ten_minutes_and_at_the_page_of_ones_own_unit() {
        StaffMember elsewhere = house.officer(house.unit(), Role.DUTY_OFFICER);
        UUID conversation = hear("CB " + bindings.issue(elsewhere).shown());
        await(conversation, "Mã không đúng");
        assertThat(bindings.boundSince(elsewhere)).isEmpty();

        StaffMember here = house.officer(unit(), Role.DUTY_OFFICER);
        String code = bindings.issue(here).shown();
        clock.forward(Duration.ofMinutes(11));
        hear("CB " + code);
        settle();
        assertThat(bindings.boundSince(here)).isEmpty();
        String fresh = bindings.issue(here).shown();
        hear("CB " + fresh);
        await(conversation, "Đã gắn Zalo");
        bindings.unbind(here);
        hear("CB " + fresh);
        settle();
        assertThat(bindings.boundSince(here)).isEmpty();
    }

    @Test
    void put_off_it_goes_on_the_next_day_where_it_stood_and_stopped_it_is_gone() {
        UUID conversation = hear("báo tin");
        await(conversation, "Chuyện gì gần đúng nhất");
        hear(Button.MARK + "topic/noise");
        await(conversation, "Tiếng ồn từ đâu?");
        hear("để sau");
        await(conversation, "được giữ 7 ngày");
        clock.forward(Duration.ofDays(1));
        hear("tiếp");
        settle();
        assertThat(machineSaid(conversation, "Tiếng ồn từ đâu?")).isEqualTo(2);
        hear("thôi");
        await(conversation, "Đã dừng");
        clock.forward(Duration.ofMinutes(1));
        hear("tiếp");
        settle();
        assertThat(machineSaid(conversation, "Tiếng ồn từ đâu?")).isEqualTo(2);
    }

    @Test
    void
            when_a_case_has_ended_the_person_says_how_they_found_it_and_may_have_it_opened_again_once() {
        UUID conversation = hear("đường vào xóm hư nặng");
        await(conversation, "Báo tin từng bước");
        StaffMember officer = house.officer(unit());
        UUID id = ((CaseDesk.Opened.NewCase) desk.openFrom(officer, conversation)).id();
        desk.classify(officer, id, CaseKind.PETITION, "");
        assertThat(desk.close(officer, id, Outcome.RESOLVED, "Đường sửa xong rồi"))
                .isEqualTo(new Verdict.Done());
        await(conversation, "đã giải quyết xong. Như vậy đã ổn chưa?");

        tap(conversation, "Đã ổn");
        await(conversation, "cách làm việc lần này");
        clock.forward(Duration.ofDays(1));
        tap(conversation, "🙂 Hài lòng");
        await(conversation, "đã cho biết");
        assertThat(view(id).entries())
                .anyMatch(it -> it.type().equals("RATED") && it.detail().equals("GOOD"));

        tap(conversation, "Chưa giải quyết");
        await(conversation, "Việc đã được mở lại");
        assertThat(view(id).state()).isInstanceOf(CaseState.InWork.class);
        tap(conversation, "Chưa giải quyết");
        await(conversation, "đang được xem, chưa kết thúc");
        desk.close(officer, id, Outcome.RESOLVED, "Lần này chắc chắn xong");
        settle();
        tap(conversation, "Chưa giải quyết");
        await(conversation, "theo Luật Khiếu nại");
        assertThat(view(id).state()).isInstanceOf(CaseState.Closed.class);
        assertThat(view(id).reopened()).isEqualTo(1);
    }

    @Test
    void what_was_let_go_of_when_a_talk_was_moved_apart_begins_anew_and_stops_no_reader() {
        UUID conversation = hear("báo tin");
        await(conversation, "Chuyện gì gần đúng nhất");
        transactions.as(WORKER, () -> dialogues.forget(List.of(conversation)));
        hear("đúng rồi");
        clock.forward(Duration.ofSeconds(1));
        hear("báo tin");
        settle();
        assertThat(machineSaid(conversation, "Chuyện gì gần đúng nhất")).isEqualTo(2);
    }

    @Test
    void a_button_made_up_or_of_another_conversations_case_does_nothing() {
        UUID conversation = hear("đường hư");
        await(conversation, "Báo tin từng bước");
        StaffMember officer = house.officer(unit());
        UUID id = ((CaseDesk.Opened.NewCase) desk.openFrom(officer, conversation)).id();
        desk.classify(officer, id, CaseKind.PETITION, "");
        desk.close(officer, id, Outcome.RESOLVED, "Xong");
        await(conversation, "Như vậy đã ổn chưa?");

        person = "p" + UUID.randomUUID();
        UUID other = hear(Button.MARK + "ended/not-solved/" + id.toString().substring(24));
        hear(Button.MARK + "ended/");
        hear(Button.MARK + "ended/rated/GREAT/" + id.toString().substring(24));
        settle();
        assertThat(view(id).state()).isInstanceOf(CaseState.Closed.class);
        assertThat(machineSaid(other, "mở lại")).isZero();
        hear("báo tin");
        await(other, "Chuyện gì gần đúng nhất");
    }

    @Test
    void
            when_the_channel_takes_no_message_any_more_the_case_ends_and_the_receipts_page_tells_how() {
        UUID conversation = hear("trom xe o cho");
        await(conversation, "Báo tin từng bước");
        for (String step : List.of("begin", "topic/noise")) hear(Button.MARK + step);
        hear("1");
        await(conversation, "lúc nào");
        hear("khuya");
        for (String said : List.of("bo qua", "bo qua", "bo qua", "gui")) {
            clock.forward(Duration.ofSeconds(1));
            hear(said);
        }
        await(conversation, "Mã tra cứu");
        String code = codeTold(conversation);
        UUID id = openCase(conversation).id();
        StaffMember officer = house.officer(unit());
        desk.classify(officer, id, CaseKind.SECURITY_OBSERVATION, "");
        clock.forward(Duration.ofDays(8));
        String words = "Quán đã cam kết không mở loa sau 22 giờ";
        assertThat(desk.close(officer, id, Outcome.RESOLVED, words)).isEqualTo(new Verdict.Done());

        settle();
        assertThat(see(conversation).messages()).noneMatch(it -> it.text().contains(words));
        assertThat(machineSaid(conversation, "đã ổn chưa")).isZero();
        assertThat(view(id).entries()).extracting(CaseView.Entry::type).contains("UNTOLD");
        assertThat(browser.post().uri("/theo-doi").param("code", code)).bodyText().contains(words);
    }

    /// The code as it leaves; the conversation does not show it.
    private String codeTold(UUID conversation) {
        String told =
                transactions.reading(
                        WORKER,
                        () ->
                                db.sql(
                                                """
                                                select o.message, o.told, c.key from channels.outbox o
                                                join channels.conversations c on c.id = o.conversation
                                                where c.id = ? and o.told is not null
                                                """)
                                        .param(conversation)
                                        .query((row, _) ->
                                                vault.openText(
                                                                row.getObject("key", UUID.class),
                                                                "channels.outbox/"
                                                                        + row.getString("message")
                                                                        + "/told",
                                                                row.getBytes("told"))
                                                        .orElseThrow())
                                        .single());
        Matcher code = CODE.matcher(told);
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private CaseView view(UUID id) {
        return transactions.reading(WORKER, () -> cases.view(id).orElseThrow());
    }

    private List<GivenAnswer> given(UUID id) {
        return transactions.reading(WORKER, () -> answers.of(id));
    }
}
