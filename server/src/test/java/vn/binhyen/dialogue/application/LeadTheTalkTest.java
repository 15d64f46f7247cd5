package vn.binhyen.dialogue.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.binhyen.cases.CaseDesk;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseView;
import vn.binhyen.cases.ReportDoor;
import vn.binhyen.cases.topics.GivenAnswer;
import vn.binhyen.cases.topics.GivenAnswers;
import vn.binhyen.channels.Button;
import vn.binhyen.channels.Content;
import vn.binhyen.channels.Conversation;
import vn.binhyen.channels.Conversations;
import vn.binhyen.channels.Heard;
import vn.binhyen.channels.Hearing;
import vn.binhyen.channels.IncomingMessage;
import vn.binhyen.channels.Message;
import vn.binhyen.channels.Speaker;
import vn.binhyen.dialogue.ChatBindings;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.presence.Pages;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.MovableClock;

/// The dialogue in the whole house: heard through channels, led by the journal, kept in the
/// database, ended in a case.
@HouseTest
@TestPropertySource(properties = "binhyen.dialogue.offer-every=24h")
class LeadTheTalkTest {

    private static final Asker WORKER = new Asker.Worker("test");
    private static final Pattern CODE = Pattern.compile("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");

    @Autowired Hearing hearing;
    @Autowired Conversations conversations;
    @Autowired CaseLists cases;
    @Autowired CaseDesk desk;
    @Autowired ReportDoor door;
    @Autowired GivenAnswers answers;
    @Autowired ChatBindings bindings;
    @Autowired Pages pages;
    @Autowired Transactions transactions;
    @Autowired House house;
    @Autowired MovableClock clock;

    private final String person = "p" + UUID.randomUUID();
    private @Nullable UUID page;
    private @Nullable UnitId unit;

    @BeforeEach
    void aPage() {
        UnitId here = house.unit();
        String address = "oa" + UUID.randomUUID();
        unit = here;
        page =
                transactions
                        .as(
                                WORKER,
                                () ->
                                        pages.register(
                                                here,
                                                "zalo",
                                                address,
                                                "Công an xã Thử",
                                                "https://zalo.me/" + address,
                                                true))
                        .id();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

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
        String told = await(conversation, "Mã tra cứu");

        CaseView opened = openCase(conversation);
        assertThat(opened.words()).isEqualTo("trom xe o cho");
        assertThat(opened.topic()).isEqualTo("theft");
        assertThat(opened.place()).isEqualTo("gan cho xa");
        assertThat(given(opened.id()))
                .extracting(GivenAnswer::answer)
                .containsExactly("Không", "Xe máy, xe đạp, ô tô");
        Matcher code = CODE.matcher(told);
        assertThat(code.find()).isTrue();
        assertThat(door.follow(code.group()))
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
        Matcher receipt = CODE.matcher(await(conversation, "Đã lập việc"));
        assertThat(receipt.find()).isTrue();

        CaseView kept = view(door.follow(receipt.group()).orElseThrow().id());
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

    private UUID hear(String words) {
        return hearAt(words, clock.instant());
    }

    private UUID hearAt(String words, Instant at) {
        var message =
                new IncomingMessage(
                        java.util.Objects.requireNonNull(page),
                        person,
                        null,
                        "m" + UUID.randomUUID(),
                        at,
                        new Content.Text(words),
                        null,
                        false);
        return transactions.as(
                WORKER,
                () ->
                        switch (hearing.hear(message)) {
                            case Heard.Kept kept -> kept.conversation();
                            case Heard.KeptBefore before -> before.conversation();
                        });
    }

    /// Waits until the product has said this, and tells all of it.
    private String await(UUID conversation, String part) {
        for (int i = 0; i < 150; i++) {
            List<Message> said = see(conversation).messages();
            for (Message message : said.reversed()) {
                boolean holds =
                        (message.text() + message.buttons()).contains(part)
                                && message.speaker() == Speaker.MACHINE;
                if (holds) return message.text();
            }
            pause();
        }
        throw new AssertionError("never said: " + part);
    }

    /// Long enough for the journal's readers to have read what is there.
    private void settle() {
        for (int i = 0; i < 15; i++) pause();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long machineSaid(UUID conversation, String part) {
        return see(conversation).messages().stream()
                .filter(message -> message.speaker() == Speaker.MACHINE)
                .filter(message -> (message.text() + message.buttons()).contains(part))
                .count();
    }

    private Conversation see(UUID conversation) {
        return transactions.reading(WORKER, () -> conversations.see(conversation).orElseThrow());
    }

    private CaseView openCase(UUID conversation) {
        return transactions.reading(
                WORKER,
                () ->
                        cases.view(cases.openOf(Set.of(conversation)).getFirst().line().id())
                                .orElseThrow());
    }

    private CaseView view(UUID id) {
        return transactions.reading(WORKER, () -> cases.view(id).orElseThrow());
    }

    private List<GivenAnswer> given(UUID id) {
        return transactions.reading(WORKER, () -> answers.of(id));
    }

    private UnitId unit() {
        return java.util.Objects.requireNonNull(unit);
    }
}
