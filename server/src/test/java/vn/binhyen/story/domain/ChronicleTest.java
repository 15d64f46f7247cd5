package vn.binhyen.story.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.binhyen.cases.CaseState;
import vn.binhyen.cases.HandOverRecord;
import vn.binhyen.cases.domain.Case;
import vn.binhyen.cases.domain.ShippedLimits;
import vn.binhyen.cases.domain.TimeLimits;
import vn.binhyen.channels.EmergencyWords;
import vn.binhyen.guidance.AskedQuestion;
import vn.binhyen.guidance.AskedQuestion.Became;
import vn.binhyen.guidance.Guide;
import vn.binhyen.guidance.Quoted;
import vn.binhyen.guidance.Reply;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Territories;
import vn.binhyen.territory.Territory;

class ChronicleTest {

    static final Instant UNTIL = Instant.parse("2026-11-21T08:00:00Z");
    static final Territory TERRITORY = Territories.official();
    static final MachineWords MACHINE =
            new MachineWords(
                    "Gọi ngay 113",
                    "(chưa kiểm tra)",
                    "Việc nào?",
                    "Chuyển cho {0}. {1}",
                    "Không phải",
                    "Chưa đúng",
                    "(mã)");
    static Pages told = new Pages();

    @BeforeAll
    static void a_small_story_is_told_once() throws IOException {
        told = story(7);
    }

    @Test
    void the_same_seed_tells_the_same_story_and_another_seed_another() throws IOException {
        assertThat(story(7).signs).isEqualTo(told.signs);
        assertThat(story(8).signs).isNotEqualTo(told.signs);
    }

    @Test
    void nothing_happens_after_the_moment_the_story_ends() {
        assertThat(told.times).allMatch(at -> !at.isAfter(UNTIL));
        assertThat(told.times).anyMatch(at -> at.isBefore(Instant.parse("2024-12-15T00:00:00Z")));
    }

    @Test
    void before_the_merger_it_was_the_communes_of_then() {
        for (Case each : told.cases) {
            LocalDate day = DayTimes.day(each.origin().wordsAt());
            assertThat(TERRITORY.unit(each.unit()).orElseThrow().inForceOn(day)).isTrue();
        }
        assertThat(told.cases.stream().map(Case::unit).map(UnitId::since).distinct()).hasSize(2);
    }

    @Test
    void every_fate_of_a_case_is_there() {
        assertThat(told.cases.stream().map(each -> each.state().word()).distinct())
                .containsExactlyInAnyOrder(
                        "RECEIVED", "IN_WORK", "WAITING", "HANDED_OVER", "CLOSED");
        assertThat(told.cases).anyMatch(each -> each.reopened() > 0);
        assertThat(told.cases).anyMatch(ChronicleTest::isLate);
        assertThat(told.cases.stream().map(Case::state))
                .filteredOn(CaseState.Closed.class::isInstance)
                .extracting(state -> ((CaseState.Closed) state).outcome().name())
                .contains("ANSWERED", "RESOLVED", "NOTED", "REFUSED", "NOT_CONFIRMED", "DUPLICATE");
    }

    @Test
    void the_seasons_are_seen() {
        Map<YearMonth, Long> tet = topic("phao-no");
        long aroundTet = of(tet, 2026, 2) + of(tet, 2026, 1);
        assertThat(aroundTet).isGreaterThan(of(tet, 2026, 5) + of(tet, 2026, 6));
        Map<YearMonth, Long> addresses = topic("dia-chi-moi");
        assertThat(of(addresses, 2025, 6)).isZero();
        assertThat(of(addresses, 2025, 8)).isGreaterThan(of(addresses, 2026, 8));
        Map<YearMonth, Long> theft = topic("trom-vat");
        assertThat(of(theft, 2025, 12)).isGreaterThan(of(theft, 2026, 5));
    }

    @Test
    void no_words_hold_a_number_to_call_a_plate_or_an_open_gap() {
        assertThat(told.words)
                .hasSizeGreaterThan(5000)
                .noneMatch(words -> words.matches("(?s).*\\d[\\d .]{7,}\\d.*"))
                .noneMatch(words -> words.matches("(?s).*\\b\\d{2}[A-Z]\\d?[- .]\\d{3,5}.*"))
                .noneMatch(words -> words.contains("{") || words.contains("}"));
    }

    @Test
    void the_phrase_book_is_rich_and_its_emergencies_are_heard() {
        List<Topic> topics = PhraseBook.shipped().topics();
        assertThat(topics.stream().flatMap(ChronicleTest::openings).distinct())
                .hasSizeGreaterThan(150);
        EmergencyWords danger = EmergencyWords.shipped();
        assertThat(topics.stream().filter(topic -> topic.heading().equals("EMERGENCY")))
                .allSatisfy(topic -> assertThat(openings(topic)).allMatch(danger::heardIn));
    }

    @Test
    void questions_come_to_every_end_and_residents_choose_and_object() {
        assertThat(told.questions.stream().map(AskedQuestion::became).distinct())
                .containsExactlyInAnyOrder(Became.values());
        assertThat(told.questions).anyMatch(it -> it.unhelpfulAt() != null);
        assertThat(told.questions)
                .anyMatch(it -> it.became() == Became.ANSWERED && !it.offered().isEmpty());
        assertThat(told.words).contains("Chuyển cho Công an xã Ea Ning. (mã)");
    }

    @Test
    void a_question_keeps_its_words_for_half_a_year() {
        Instant keptSince = UNTIL.minus(Duration.ofDays(180));
        assertThat(told.questions).anyMatch(it -> it.askedAt().isBefore(keptSince));
        assertThat(told.questions)
                .allMatch(it -> it.words().isEmpty() == !it.askedAt().isAfter(keptSince));
    }

    @Test
    void a_question_handed_to_people_is_a_case_of_its_own() {
        long handed =
                told.questions.stream().filter(it -> it.became() == Became.FOR_PEOPLE).count();
        assertThat(told.cases.stream().filter(it -> it.origin().topic().equals("question")))
                .hasSize((int) handed);
    }

    @Test
    void some_write_with_marks_and_some_without() {
        assertThat(told.words).anyMatch(words -> words.startsWith("Cho hoi"));
        assertThat(told.words).anyMatch(words -> words.startsWith("Cho hỏi"));
        assertThat(told.words).anyMatch(words -> words.contains(" ko "));
    }

    private static boolean isLate(Case each) {
        Instant answered = each.firstAnsweredAt();
        return answered != null
                && answered.isAfter(each.origin().wordsAt().plusSeconds(11 * 24 * 3600));
    }

    private static Stream<String> openings(Topic topic) {
        return topic.blocks().stream().flatMap(block -> block.openings(true).stream());
    }

    private static long of(Map<YearMonth, Long> months, int year, int month) {
        return months.getOrDefault(YearMonth.of(year, month), 0L);
    }

    /// How often a topic came in each month, by the seasons' weights and a year's ordinary days.
    private static Map<YearMonth, Long> topic(String name) {
        Topic topic =
                PhraseBook.shipped().topics().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        var months = new HashMap<YearMonth, Long>();
        for (LocalDate day = LocalDate.of(2024, 12, 1);
                day.isBefore(LocalDate.of(2026, 11, 1));
                day = day.plusDays(1)) {
            double weight = Seasons.ofDay(day) * Seasons.of(topic.season(), day) * 1000;
            months.merge(YearMonth.from(day), Math.round(weight), Long::sum);
        }
        return months;
    }

    private static Pages story(long seed) throws IOException {
        var pages = new Pages();
        Province province = Province.of(TERRITORY, "66");
        Cast cast = Cast.of(province, Names.shipped(), seed);
        TimeLimits limits = ShippedLimits.read();
        var plan = new Chronicle.Plan(seed, UNTIL, 0.05);
        new Chronicle(
                        plan,
                        province,
                        cast,
                        TERRITORY,
                        limits,
                        MACHINE,
                        ChronicleTest::consider,
                        pages)
                .tell();
        return pages;
    }

    /// A guide of four answers, one of each sort, by how long the question is.
    private static Guide.Rehearsed consider(Guide.Question it) {
        var quoted = new Quoted("a", "Tên", "Xin mời tới trụ sở.", null, null);
        var other = new Quoted("b", "Tên khác", "Xin mời lên mạng.", null, null);
        int sort = it.words().length() % 4;
        Reply reply =
                switch (sort) {
                    case 0 -> new Reply.Answered(quoted);
                    case 1 -> new Reply.Elsewhere(quoted);
                    case 2 -> new Reply.WhichOne(List.of(quoted, other));
                    default -> new Reply.ForPeople();
                };
        var became =
                List.of(Became.ANSWERED, Became.ELSEWHERE, Became.OFFERED, Became.FOR_PEOPLE)
                        .get(sort);
        return new Guide.Rehearsed(
                new AskedQuestion(
                        it.id(),
                        it.unit(),
                        it.channel(),
                        it.at(),
                        it.words(),
                        became,
                        sort < 2 ? "a" : null,
                        sort == 2 ? List.of("a", "b") : List.of(),
                        List.of("tên, 0,50"),
                        null,
                        null,
                        1),
                reply);
    }

    /// Keeps what is written.
    static final class Pages implements Ledger {
        final List<String> words = new ArrayList<>();
        final List<Instant> times = new ArrayList<>();
        final List<Case> cases = new ArrayList<>();
        final List<AskedQuestion> questions = new ArrayList<>();
        int signs;

        private void sign(Object row) {
            signs = signs * 31 + row.toString().hashCode();
        }

        @Override
        public void write(Conversation it) {
            sign(it);
            times.add(it.lastAt());
        }

        @Override
        public void write(Message it) {
            sign(it);
            words.add(it.text());
            times.add(it.at());
        }

        @Override
        public void write(Case it, @Nullable Instant handedOverAt, String handedOverTo) {
            sign(it.id() + " " + it.state() + it.version());
            cases.add(it);
        }

        @Override
        public void write(HandOverRecord it) {
            sign(it);
            words.add(it.content().words());
            times.add(it.content().at());
        }

        @Override
        public void write(Entry it) {
            sign(it);
            words.add(it.step().words());
            times.add(it.at());
        }

        @Override
        public void write(AskedQuestion it) {
            sign(it);
            questions.add(it);
            times.add(it.askedAt());
        }

        @Override
        public void write(Reporter it) {
            sign(it);
        }

        @Override
        public void write(Happening it, Instant at) {
            sign(it);
            times.add(at);
        }

        @Override
        public void write(UnitId unit, int year, String series, int last) {
            sign(unit + series + year + last);
        }
    }
}
