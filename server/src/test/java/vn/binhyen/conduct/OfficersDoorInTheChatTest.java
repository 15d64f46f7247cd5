package vn.binhyen.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.channels.Conversation;
import vn.binhyen.channels.application.TurnRounds;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.People;
import vn.binhyen.zalo.FakeZalo;
import vn.binhyen.zalo.ZaloStory;
import vn.binhyen.zalo.ZaloTest;
import vn.binhyen.zalo.application.TurnArrivals;

/// Somebody asks the page of a commune's police for the door about officers: they are led there,
/// and for the unit nobody has asked.
@ZaloTest
class OfficersDoorInTheChatTest {

    private static final String ASKED = "Phản ánh về cán bộ";
    private static final String DOOR = "https://binh-yen.example/phan-anh-can-bo";

    @Autowired ZaloStory story;
    @Autowired FakeZalo zalo;
    @Autowired TurnArrivals arrivals;
    @Autowired TurnRounds rounds;
    @Autowired DoorKeeping keeping;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;
    @Autowired People people;
    @Autowired Clock clock;

    private final String person = ZaloStory.number();
    private OpenDoor opening;
    private ZaloStory.Page page;

    @BeforeEach
    void anOpenDoor() {
        rounds.settleAll();
        zalo.forgetEverything();
        opening = new OpenDoor(keeping, people);
        opening.open();
        opening.name(people.of(Role.INSPECTOR, OpenDoor.PROVINCE));
        page = story.page();
    }

    @AfterEach
    void shut() {
        opening.shut();
    }

    @Test
    void who_asks_for_the_door_is_led_there_and_the_unit_has_nothing_of_it() {
        List<StaffMember> staff =
                List.of(
                        people.of(Role.COMMUNE_CHIEF, ZaloStory.UNIT),
                        people.of(Role.DUTY_OFFICER, ZaloStory.UNIT),
                        people.of(Role.PROVINCE_STAFF, OpenDoor.PROVINCE),
                        people.of(Role.OPERATOR, OpenDoor.PROVINCE));
        var before = staff.stream().map(this::everythingSeenBy).toList();
        hear("m1", ASKED);
        rounds.sendAll();
        assertThat(told()).hasSize(1);
        FakeZalo.Sent answer = told().getFirst();
        assertThat(answer.person()).isEqualTo(person);
        assertThat(answer.text()).contains(DOOR, "đừng kể ở đây", "Zalo");
        assertThat(answer.body().toString()).contains("oa.open.url", DOOR);
        comesBack(answer);

        assertThat(story.conversations(page)).noneMatch(it -> it.unit().equals(ZaloStory.UNIT));
        assertThat(staff.stream().map(this::everythingSeenBy).toList()).isEqualTo(before);
        assertThat(story.conversations(page))
                .flatExtracting(Conversation::messages)
                .noneMatch(message -> message.text().contains(ASKED));
        assertThat(contentOfMessages()).isZero();
    }

    @Test
    void who_comes_to_the_page_may_choose_before_they_write_and_no_conversation_begins() {
        for (int i = 0; i < 2; i++) {
            story.knock(
                    story.message(
                            page,
                            "follow",
                            person,
                            page.oaId(),
                            clock.millis() + i,
                            java.util.Map.of("msg_id", "f" + i)));
        }
        arrivals.handOnAll();
        rounds.sendAll();
        assertThat(told()).hasSize(1);
        assertThat(told().getFirst().text()).startsWith("Chuyện về cán bộ").contains(DOOR);
        assertThat(ofTheUnit()).isEmpty();

        hear("m1", "#by:begin");
        assertThat(ofTheUnit()).hasSize(1);
    }

    @Test
    void told_twice_it_is_answered_once_and_what_is_told_next_is_heard_as_ever() {
        hear("m1", ASKED);
        hear("m2", ASKED.toUpperCase(java.util.Locale.ROOT) + "!");
        hear("m3", "Cho em hỏi làm căn cước");
        rounds.sendAll();
        assertThat(told()).hasSize(1);
        assertThat(ofTheUnit()).containsExactly("Cho em hỏi làm căn cước");
    }

    @Test
    void words_that_say_more_are_a_message_like_others_so_that_nothing_told_is_lost() {
        String told = "Phản ánh về cán bộ đòi tiền " + person;
        hear("m1", told);
        assertThat(ofTheUnit()).containsExactly(told);
    }

    @Test
    void while_the_door_is_shut_the_words_are_kept_for_a_person_to_answer() {
        opening.shut();
        hear("m1", ASKED);
        rounds.sendAll();
        assertThat(told()).isEmpty();
        assertThat(ofTheUnit()).containsExactly(ASKED);
    }

    /// The echo of the answer and Zalo's words that it arrived, both before anything else is heard.
    private void comesBack(FakeZalo.Sent answer) {
        story.knock(story.echo(page, person, answer.id(), answer.text(), clock.millis()));
        for (String event : List.of("user_received_message", "user_seen_message")) {
            story.knock(
                    story.message(
                            page,
                            event,
                            page.oaId(),
                            person,
                            clock.millis(),
                            java.util.Map.of(
                                    "msg_ids",
                                    List.of(answer.id()),
                                    "msg_id",
                                    event + ZaloStory.number())));
        }
        arrivals.handOnAll();
    }

    private void hear(String id, String words) {
        assertThat(story.knock(story.text(page, person, page.oaId() + id, words, clock.millis())))
                .isEqualTo(200);
        arrivals.handOnAll();
    }

    /// What reached this person; a test before may still be answered meanwhile.
    private List<FakeZalo.Sent> told() {
        return zalo.sent.stream().filter(sent -> sent.person().equals(person)).toList();
    }

    private List<String> ofTheUnit() {
        var said = new ArrayList<String>();
        story.conversations(page).stream()
                .filter(it -> it.unit().equals(ZaloStory.UNIT))
                .forEach(it -> it.messages().forEach(message -> said.add(message.text())));
        return said;
    }

    /// How many rows of each table this officer's role shows them. A key of the vault names neither
    /// a person nor a unit.
    private TreeMap<String, Long> everythingSeenBy(StaffMember me) {
        TreeMap<String, Long> rows = whole().rowsSeenBy(me);
        rows.remove("vault.keys");
        return rows;
    }

    private WholeDatabase whole() {
        return new WholeDatabase(transactions, db);
    }

    private long contentOfMessages() {
        return transactions.reading(
                ZaloStory.WORKER,
                () ->
                        db.sql(
                                        """
                                        select count(*) from zalo.arrivals
                                        where oa_id = ? and event = 'user_send_text' and content is not null
                                        """)
                                .param(page.oaId())
                                .query(Long.class)
                                .single());
    }
}
