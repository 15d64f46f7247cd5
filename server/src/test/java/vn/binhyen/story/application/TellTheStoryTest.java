package vn.binhyen.story.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseQuery;
import vn.binhyen.cases.persistence.HandOverRows;
import vn.binhyen.channels.Conversations;
import vn.binhyen.figures.persistence.Verification;
import vn.binhyen.guidance.AskedQuestion;
import vn.binhyen.guidance.QuestionLists;
import vn.binhyen.guidance.lookups.LookUps;
import vn.binhyen.guidance.lookups.Particulars;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.obligations.Completeness;
import vn.binhyen.obligations.Filing;
import vn.binhyen.obligations.OwedReports;
import vn.binhyen.obligations.Standing;
import vn.binhyen.obligations.Term;
import vn.binhyen.obligations.Version;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.story.WrongDatabase;
import vn.binhyen.story.domain.Chronicle;
import vn.binhyen.story.persistence.Marker;
import vn.binhyen.testing.HouseTest;

/// A small story in a database of its own.
@HouseTest
@TestPropertySource(properties = "binhyen.story.seed=7")
class TellTheStoryTest {

    static final Asker WORKER = new Asker.Worker("test");
    static final Instant UNTIL = Instant.parse("2026-11-21T08:00:00Z");

    @Autowired GatherPeople people;
    @Autowired TellTheStory story;
    @Autowired NameTheVillages villages;
    @Autowired BringCards cards;
    @Autowired FileReports reports;
    @Autowired OwedReports owed;
    @Autowired Setting setting;
    @Autowired LookUps lookUps;
    @Autowired QuestionLists questions;
    @Autowired HandOverRows handOvers;
    @Autowired Marker marker;
    @Autowired Transactions transactions;
    @Autowired CaseLists cases;
    @Autowired Conversations conversations;
    @Autowired JdbcClient db;
    @Autowired Clock clock;

    @BeforeEach
    void it_is_told_once() {
        if (transactions.reading(WORKER, marker::see).orElseThrow().toldUntil() != null) return;
        people.gather();
        story.tell(new Chronicle.Plan(7, UNTIL, 0.05));
        story.count();
    }

    @Test
    void every_row_has_what_it_belongs_to() {
        assertThat(
                        count(
                                "channels.messages m where not exists (select 1 from channels.conversations c where c.id = m.conversation)"))
                .isZero();
        assertThat(
                        count(
                                "cases.entries e where not exists (select 1 from cases.cases c where c.id = e.case_id)"))
                .isZero();
        assertThat(
                        count(
                                "cases.cases c where conversation is not null and not exists (select 1 from channels.conversations v where v.id = c.conversation and v.unit = c.unit)"))
                .isZero();
        assertThat(
                        count(
                                "channels.conversations c where page is not null and not exists (select 1 from presence.pages p where p.id = c.page)"))
                .isZero();
        assertThat(
                        count(
                                "channels.conversations c where not exists (select 1 from vault.keys k where k.id = c.key)"))
                .isZero();
        assertThat(
                        count(
                                "cases.entries e where by is not null and not exists (select 1 from staff.accounts a where a.id = e.by)"))
                .isZero();
        assertThat(count("cases.cases")).isGreaterThan(2000);
    }

    @Test
    void its_figures_equal_an_independent_count(
            @Value("${binhyen.database.url}") String url,
            @Value("${binhyen.database.user}") String user,
            @Value("${binhyen.database.password}") String password)
            throws SQLException {
        try (var owner = DriverManager.getConnection(url, user, password)) {
            Verification.Outcome outcome = new Verification(owner).run();
            assertThat(outcome.checked()).isGreaterThan(5000);
            assertThat(outcome.differences()).isEmpty();
        }
    }

    @Test
    void register_numbers_have_no_gap() {
        assertThat(
                        count(
                                """
                                (select unit, split_part(number, '-', 1) as series, split_part(number, '-', 2) as year,
                                        count(*) as given, max(split_part(number, '-', 3)::int) as last
                                 from (select unit, number from cases.cases where number is not null
                                       union all select unit, number from cases.hand_overs) numbered group by 1, 2, 3) given
                                full join cases.numbers n
                                  on n.unit = given.unit and n.series = given.series and n.year = given.year::int
                                where n.last is distinct from given.last or n.last is distinct from given.given
                                """))
                .isZero();
    }

    @Test
    void every_hand_over_has_its_record_as_it_was_drawn_up() {
        assertThat(
                        count(
                                """
                                cases.cases c where c.handed_over_at is not null and not exists (
                                    select 1 from cases.hand_overs h where h.case_id = c.id)
                                """))
                .isZero();
        UUID one =
                transactions.reading(
                        WORKER,
                        () ->
                                db.sql(
                                                "select hand_over from cases.handed_over_items where words <> '' limit 1")
                                        .query(UUID.class)
                                        .single());
        var record = transactions.reading(WORKER, () -> handOvers.see(one)).orElseThrow();
        assertThat(record.isUnchanged()).isTrue();
        assertThat(count("cases.hand_overs where acknowledged_at is not null")).isPositive();
    }

    @Test
    void residents_say_how_they_found_it_and_chiefs_which_tips_were_of_value() {
        assertThat(count("cases.entries where type = 'RATED'")).isPositive();
        assertThat(count("cases.cases where valued_at is not null")).isPositive();
    }

    @Test
    void every_commune_has_villages_and_counts() {
        villages.name();
        villages.name();
        assertThat(
                        count(
                                """
                                staff.accounts a where role = 'DUTY_OFFICER' and not exists (
                                    select 1 from territory.villages v join territory.counts n on n.village = v.id
                                    where v.unit = a.unit)
                                """))
                .isZero();
    }

    @Test
    void communes_handed_reports_in_mostly_in_time_and_the_tours_last_came_back() {
        reports.file();
        reports.file();
        StaffMember above = member(Role.PROVINCE_STAFF);
        StaffMember chief = member(Role.COMMUNE_CHIEF);
        LocalDate today = Term.dayOf(clock.instant());
        List<Filing> all =
                transactions.reading(
                        above.asker(),
                        () -> owed.allBetween(above, today.minusDays(100), today.minusDays(1)));
        Completeness of = Completeness.of(all);
        assertThat(of.handedInShare()).isBetween(80.0, 99.0);
        assertThat(of.inTimeShare()).isBetween(70.0, 95.0).isLessThan(of.handedInShare());
        assertThat(of.accepted()).isPositive();
        List<Filing> own = transactions.reading(chief.asker(), () -> owed.broughtToMind(chief));
        assertThat(own)
                .extracting(Filing::standing)
                .hasAtLeastOneElementOfType(Standing.Returned.class);
        for (Filing filing : own) {
            var look = transactions.reading(chief.asker(), () -> owed.look(chief, filing.owed()));
            assertThat(look.orElseThrow().versions()).allMatch(Version::whole);
        }
    }

    private StaffMember member(Role role) {
        var person = setting.cast().first(role);
        return new StaffMember(person.id(), person.name(), role, person.unit());
    }

    @Test
    void the_journal_knows_each_case_by_its_newest_version() {
        assertThat(
                        count(
                                """
                                cases.cases c where c.version <> (
                                    select count(*) from cases.entries e where e.case_id = c.id)
                                """))
                .isZero();
        assertThat(
                        count(
                                """
                                cases.entries e where type <> 'NOTE' and not exists (
                                    select 1 from journal.entries j where j.subject = e.case_id and j.at = e.at)
                                """))
                .isZero();
    }

    @Test
    void every_commune_has_work_today_and_the_tours_has_more() {
        assertThat(
                        count(
                                """
                                staff.accounts a where role = 'DUTY_OFFICER' and not exists (
                                    select 1 from cases.cases c where c.unit = a.unit and state <> 'CLOSED')
                                """))
                .isZero();
        assertThat(
                        count(
                                """
                                staff.accounts a where role = 'DUTY_OFFICER' and not exists (
                                    select 1 from channels.conversations c
                                    where c.unit = a.unit and waiting_since is not null)
                                """))
                .isZero();
        Asker.Officer officer = tourOfficer();
        CaseLists.Counts counts =
                transactions.reading(officer, () -> cases.counts(officer.staffId(), UNTIL));
        assertThat(counts.open()).isGreaterThanOrEqualTo(10);
        assertThat(counts.late()).isPositive();
        assertThat(counts.dueToday()).isPositive();
        assertThat(counts.received()).isPositive();
        assertThat(counts.waiting()).isPositive();
        assertThat(
                        transactions
                                .reading(
                                        officer,
                                        () ->
                                                cases.lines(
                                                        CaseQuery.first(CaseQuery.Show.OPEN, 25),
                                                        UNTIL))
                                .lines())
                .isNotEmpty();
        assertThat(transactions.reading(officer, () -> conversations.counts()).waiting())
                .isBetween(8L, 40L);
    }

    @Test
    void a_name_of_the_last_weeks_opens_and_an_old_one_is_gone() {
        Asker.Officer officer = tourOfficer();
        UUID recent = conversation("name_sealed is not null and unit = '24540@2025-07-01'");
        assertThat(
                        transactions.as(
                                officer,
                                () ->
                                        conversations.whoWrites(
                                                officer, recent, "test of the story")))
                .hasValueSatisfying(who -> assertThat(who.name()).isNotBlank());
        UUID old =
                conversation(
                        "channel = 'zalo' and name_sealed is null and unit = '24540@2025-07-01'");
        assertThat(
                        transactions.as(
                                officer,
                                () -> conversations.whoWrites(officer, old, "test of the story")))
                .isEmpty();
    }

    @Test
    void what_was_asked_came_to_every_end_and_waits_where_no_answer_was() {
        for (var became : AskedQuestion.Became.values()) {
            assertThat(count("guidance.questions where outcome = '" + became + "'")).isPositive();
        }
        assertThat(count("guidance.questions where unhelpful_at is not null")).isPositive();
        assertThat(
                        count(
                                """
                                guidance.questions q where not exists (
                                    select 1 from channels.messages m where m.id = q.id and m.unit = q.unit)
                                """))
                .isZero();
        List<QuestionLists.Alike> unanswered =
                transactions.reading(tourOfficer(), questions::unanswered);
        assertThat(unanswered).hasSizeGreaterThan(3);
        assertThat(unanswered.getFirst().all()).hasSizeGreaterThan(1);
        assertThat(count("figures.facts where indicator = 'questions-answered-at-once'"))
                .isPositive();
        assertThat(count("figures.facts where indicator = 'look-ups'")).isPositive();
    }

    @Test
    void a_visitor_can_look_up_a_card_and_the_list_is_brought_once() {
        String counted = "figures.facts where indicator = 'look-ups'";
        long before = count(counted);
        cards.bring();
        cards.bring();
        var visitor = new Particulars("099090000001", "1990-01-01");
        assertThat(
                        lookUps.ask(
                                UUID.randomUUID(),
                                visitor,
                                new UnitId("24540", LocalDate.of(2025, 7, 1))))
                .singleElement()
                .satisfies(it -> assertThat(it.status().word()).isEqualTo("ready"));
        assertThat(count("guidance.status_lists")).isOne();
        // so that no figure is still on its way when the figures are compared
        for (int i = 0; i < 300 && count(counted) == before; i++) count("pg_sleep(0.1)");
        assertThat(count(counted)).isEqualTo(before + 1);
    }

    @Test
    void real_work_never_begins_where_a_story_was_told() {
        assertThatThrownBy(() -> new KeepApart(transactions, marker, clock, "real").check())
                .isInstanceOf(WrongDatabase.class)
                .hasMessageContaining("A story was told in this database");
    }

    @Test
    void no_story_is_told_where_work_lies_without_its_mark(
            @Value("${binhyen.database.url}") String url,
            @Value("${binhyen.database.user}") String user,
            @Value("${binhyen.database.password}") String password)
            throws SQLException {
        var story = new KeepApart(transactions, marker, clock, "story");
        try (var owner = DriverManager.getConnection(url, user, password);
                var statement = owner.createStatement()) {
            statement.execute("create table story.kept as select * from story.marker");
            statement.execute("delete from story.marker");
            assertThatThrownBy(story::check)
                    .isInstanceOf(WrongDatabase.class)
                    .hasMessageContaining("holds real work");
            statement.execute("insert into story.marker select * from story.kept");
            statement.execute("drop table story.kept");
        }
        story.check();
    }

    private Asker.Officer tourOfficer() {
        return new Asker.Officer(
                transactions.reading(
                        WORKER,
                        () ->
                                db.sql(
                                                "select id from staff.accounts where sign_in_name = 'ea-ning.truc-ban'")
                                        .query(UUID.class)
                                        .single()));
    }

    private UUID conversation(String where) {
        return transactions.reading(
                WORKER,
                () -> {
                    List<UUID> found =
                            db.sql(
                                            "select id from channels.conversations where "
                                                    + where
                                                    + " limit 1")
                                    .query(UUID.class)
                                    .list();
                    return found.getFirst();
                });
    }

    private long count(String from) {
        return transactions.reading(
                WORKER, () -> db.sql("select count(*) from " + from).query(Long.class).single());
    }
}
