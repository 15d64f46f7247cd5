package vn.binhyen.dialogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.binhyen.cases.topics.Question;
import vn.binhyen.cases.topics.Topic;
import vn.binhyen.cases.topics.Topics;
import vn.binhyen.cases.topics.Wording;
import vn.binhyen.channels.Button;
import vn.binhyen.channels.DangerReply;
import vn.binhyen.channels.EmergencyWords;

/// Conversations as scripts. `>` is the person: words, `[a button's token]`, `(a caption)` for a
/// picture, `@lat,lon` for a place, `+2d` for time that passes. `<` is part of what is said next,
/// `<-` silence. An empty picture has no caption.
class ReportTalkTest {

    private static final Topic THEFT =
            topic(
                    "theft",
                    "Trộm cắp",
                    List.of("trộm", "trộm xe", "mất xe"),
                    List.of(
                            new Question(
                                    "still-here",
                                    words("Kẻ gian còn đó không?"),
                                    Question.Kind.YES_NO,
                                    List.of(),
                                    true,
                                    Set.of("yes")),
                            new Question(
                                    "looks",
                                    words("Nhận ra bằng gì?"),
                                    Question.Kind.TEXT,
                                    List.of(),
                                    false,
                                    Set.of())));
    private static final Topic NOISE =
            topic("noise", "Ồn ào đêm khuya", List.of("karaoke"), List.of());
    private static final Topic OTHER = topic("other", "Chuyện khác", List.of(), List.of());

    private final EmergencyWords emergencies = EmergencyWords.shipped();
    private ReportTalk talk = talkOf(THEFT, NOISE, OTHER);
    private Standing standing = new Standing.Quiet();
    private Duration since = Duration.ZERO;
    private boolean openCase;
    private @Nullable String door;
    private @Nullable Draft report;

    @Test
    void from_a_plain_message_without_marks_to_a_report() {
        play(
                """
                > trom xe o ea ninh
                < Báo tin từng bước
                > [begin]
                < Chuyện gì gần đúng nhất
                > 1
                < Kẻ gian còn đó không?
                > khong
                < Nhận ra bằng gì?
                > biển số 47B1 12345, màu đỏ
                < Ở đâu?
                > gan cho ea ninh
                < Có ảnh
                > ()
                < Đã nhận ảnh
                > ()
                <-
                > xong
                < Xin bà con xem lại
                > gui
                <-
                """);
        assertThat(report().words()).isEqualTo("trom xe o ea ninh");
        assertThat(report().topic()).isEqualTo("theft");
        assertThat(report().answers())
                .containsEntry("still-here", "no")
                .containsEntry("looks", "biển số 47B1 12345, màu đỏ");
        assertThat(report().place()).isEqualTo("gan cho ea ninh");
        assertThat(report().pictures()).isEqualTo(2);
        assertThat(standing).isEqualTo(new Standing.Quiet());
    }

    @Test
    void
            what_is_about_an_officer_is_the_first_choice_and_opens_the_web_instead_of_answering_here() {
        door = "https://binh-yen.example/phan-anh-can-bo";
        for (String before : List.of("chào các chú", "báo tin")) {
            Say greeting = turn(before).getFirst();
            assertThat(greeting.text().lines().findFirst().orElseThrow()).contains(door);
            assertThat(greeting.buttons()).hasSizeBetween(3, 5);
            assertThat(greeting.buttons().getFirst().payload()).isEqualTo(door);
            assertThat(greeting.buttons().getFirst().opensTheWeb()).isTrue();
            assertThat(greeting.buttons().subList(1, greeting.buttons().size()))
                    .noneMatch(Button::opensTheWeb);
        }
        assertThat(turn("trộm cắp").getFirst().text()).doesNotContain(door);
    }

    @Test
    void while_the_province_has_not_opened_that_door_nobody_is_led_to_it() {
        assertThat(turn("chào các chú").getFirst().buttons()).noneMatch(Button::opensTheWeb);
        assertThat(turn("báo tin").getFirst().buttons()).noneMatch(Button::opensTheWeb);
    }

    @Test
    void by_buttons_alone_but_for_the_story() {
        play(
                """
                > báo tin
                < Chuyện gì gần đúng nhất
                > [topic/noise]
                < kể giúp chuyện gì đã xảy ra
                > Quán karaoke hát tới 2 giờ sáng
                < Ở đâu?
                > @12.68,108.04
                < Có ảnh
                > [skip]
                < vị trí đã gửi
                > [send]
                <-
                """);
        assertThat(report().latitude()).isEqualTo(12.68);
        assertThat(report().words()).isEqualTo("Quán karaoke hát tới 2 giờ sáng");
    }

    @Test
    void who_just_goes_on_writing_is_not_asked_again() {
        play(
                """
                > toi bi mat xe
                < Báo tin từng bước
                > xe mau do
                <-
                > de truoc cho
                <-
                > khong
                < Bà con cứ nhắn ở đây
                > cam on
                < Báo tin từng bước
                """);
    }

    @Test
    void cancelled_with_a_word_without_marks() {
        play(
                """
                > bao tin
                < Chuyện gì
                > huy
                < Đã dừng
                """);
        assertThat(standing).isEqualTo(new Standing.Quiet());
    }

    @Test
    void going_back_asks_the_part_before_again() {
        play(
                """
                > bao tin
                < Chuyện gì
                > trom xe
                < Kẻ gian còn đó không?
                > khong
                < Nhận ra bằng gì?
                > quay lai
                < Kẻ gian còn đó không?
                > quay lai
                < Chuyện gì
                """);
    }

    @Test
    void put_off_and_gone_on_with_the_next_day() {
        play(
                """
                > bao tin
                < Chuyện gì
                > 2
                < kể giúp
                > hom sau tiep
                < được giữ 7 ngày
                > +1d
                > tiep
                < kể giúp
                """);
    }

    @Test
    void left_without_a_word_it_is_asked_the_next_day_before_words_are_taken_for_an_answer() {
        play(
                """
                > bao tin
                < Chuyện gì
                > 2
                < kể giúp
                > +1d
                > cho em hoi lam can cuoc o dau
                < báo dở một tin
                > em o thon 3
                <-
                > lam tiep
                < kể giúp
                """);
    }

    @Test
    void after_a_week_nothing_is_left_of_it() {
        play(
                """
                > bao tin
                < Chuyện gì
                > +8d
                > tiep
                < Báo tin từng bước
                """);
    }

    @Test
    void danger_in_an_answer_shows_the_numbers_and_stops() {
        play(
                """
                > bao tin
                < Chuyện gì
                > 1
                < Kẻ gian còn đó không?
                > co
                < 113
                > no van con o day
                <-
                > tiep
                < Nhận ra bằng gì?
                """);
    }

    @Test
    void danger_in_words_offers_nothing_and_pauses_what_runs() {
        play(
                """
                > cuu voi no dang danh vo
                <-
                > bao tin
                < Chuyện gì
                > đang cháy nhà hàng xóm
                < tạm dừng
                > tiep
                < Chuyện gì
                """);
    }

    @Test
    void an_answer_is_changed_by_a_button_further_up_and_a_part_by_asking_for_it() {
        play(
                """
                > bao tin
                < Chuyện gì
                > 1
                < Kẻ gian
                > khong
                < Nhận ra bằng gì?
                > bỏ qua
                < kể giúp
                > mất xe trước chợ
                < Ở đâu?
                > chợ
                < Có ảnh
                > xong
                < Xin bà con xem lại
                > sua
                < Sửa phần nào?
                > noi xay ra
                < Ở đâu?
                > sau chợ
                < sau chợ
                > [change]
                < Sửa phần nào?
                > 3
                < kể giúp
                > mất xe sau chợ
                < mất xe sau chợ
                > gửi
                <-
                """);
        assertThat(report().place()).isEqualTo("sau chợ");
        assertThat(report().words()).isEqualTo("mất xe sau chợ");
    }

    @Test
    void words_that_are_no_answer_join_the_story_and_the_question_stays() {
        play(
                """
                > bao tin
                < Chuyện gì
                > 1
                < Kẻ gian còn đó không?
                > ba oi xe moi mua
                < Kẻ gian còn đó không?
                > 2
                < Nhận ra bằng gì?
                """);
        assertThat(((Standing.Filling) standing).draft().words()).isEqualTo("ba oi xe moi mua");
    }

    @Test
    void while_a_case_is_open_words_join_it_and_nothing_is_offered() {
        openCase = true;
        play(
                """
                > hom nay co tin gi chua
                <-
                > bao tin
                < một việc được giải quyết
                """);
    }

    @Test
    void an_officer_takes_over_and_it_says_so_once() {
        play("> bao tin\n< Chuyện gì\n");
        Turn turn = talk.takenOver(standing);
        assertThat(turn.next()).isEqualTo(new Standing.Quiet());
        assertThat(turn.says())
                .singleElement()
                .satisfies(say -> assertThat(say.text()).contains("Cán bộ đang trực tiếp"));
        assertThat(talk.takenOver(turn.next()).says()).isEmpty();
    }

    @Test
    void a_topic_with_a_door_of_its_own_leads_there_before_anything_is_written() {
        Topic elsewhere =
                new Topic(
                        "apart",
                        words("Cửa riêng"),
                        words(""),
                        "shield",
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        "/cua-rieng");
        talk = talkOf(elsewhere, OTHER);
        play(
                """
                > bao tin
                < Cửa riêng
                > [topic/apart]
                < /cua-rieng
                """);
        assertThat(standing).isEqualTo(new Standing.Quiet());
        assertThat(report).isNull();
    }

    @Test
    void taps_of_old_buttons_move_nothing_while_nothing_runs() {
        play("> [topic/theft]\n<-\n> [answer/still-here/yes]\n<-\n> [send]\n<-\n");
        assertThat(report).isNull();
    }

    /// Every topic that comes along can be talked through.
    @Test
    void no_message_has_more_buttons_or_words_than_the_channel_carries() throws IOException {
        Topics all = vn.binhyen.cases.application.TopicFileTest.shipped();
        talk = new ReportTalk(all, shipped(), DangerReply.shipped());
        for (Topic topic : all.all()) {
            standing = new Standing.Quiet();
            turn("báo tin");
            List<Say> says = turn("[topic/" + topic.word() + "]");
            while (standing instanceof Standing.Filling(Draft draft)
                    && draft.missing(all) instanceof Draft.Part.Answer) {
                says = turn("bỏ qua");
                if (standing.equals(new Standing.Filling(draft))) says = turn("không");
            }
            assertThat(says)
                    .as(topic.word())
                    .singleElement()
                    .satisfies(say -> assertThat(say.text().length()).isLessThan(2000));
        }
    }

    private void play(String script) {
        Deque<String> heard = new ArrayDeque<>();
        String said = "";
        for (String line : script.lines().toList()) {
            if (line.startsWith("> +")) {
                since = Duration.ofDays(Long.parseLong(line.substring(3).replace("d", "")));
            } else if (line.startsWith("> ")) {
                assertThat(heard).as("after: " + said).isEmpty();
                said = line.substring(2);
                turn(said).forEach(say -> heard.add(everything(say)));
            } else if (line.equals("<-")) {
                assertThat(heard).as("after: " + said).isEmpty();
            } else {
                assertThat(heard).as("after: " + said).hasSize(1);
                assertThat(heard.remove()).as("after: " + said).contains(line.substring(2));
            }
        }
    }

    private static String everything(Say say) {
        return say.text()
                + say.buttons().stream()
                        .map(button -> "\n[" + button.title() + "]")
                        .collect(Collectors.joining());
    }

    private List<Say> turn(String typed) {
        Turn turn = talk.turn(standing, input(typed), new Around(true, openCase, since, door));
        standing = turn.next();
        since = Duration.ZERO;
        turn.report().ifPresent(sent -> report = sent);
        return new ArrayList<>(turn.says());
    }

    private Input input(String typed) {
        if (typed.startsWith("[")) return new Input.Tapped(typed.substring(1, typed.length() - 1));
        if (typed.startsWith("(")) return new Input.Media(typed.substring(1, typed.length() - 1));
        if (typed.startsWith("@")) {
            String[] point = typed.substring(1).split(",");
            return new Input.Place(Double.parseDouble(point[0]), Double.parseDouble(point[1]));
        }
        return new Input.Words(typed, emergencies.heardIn(typed));
    }

    private Draft report() {
        if (report == null) throw new AssertionError("nothing was sent");
        return report;
    }

    private static Topic topic(
            String word, String name, List<String> phrases, List<Question> questions) {
        return new Topic(
                word, words(name), words(name), "more", null, phrases, List.of(), questions, null);
    }

    private static Wording words(String text) {
        return new Wording(text, text);
    }

    private static ReportTalk talkOf(Topic... topics) {
        return new ReportTalk(new Topics(List.of(topics)), shipped(), DangerReply.shipped());
    }

    static Sayings shipped() {
        var texts = new Properties();
        try (var file = ReportTalkTest.class.getResourceAsStream("/dialogue/sayings.properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sayings(
                texts.stringPropertyNames().stream()
                        .collect(Collectors.toMap(key -> key, texts::getProperty)));
    }
}
