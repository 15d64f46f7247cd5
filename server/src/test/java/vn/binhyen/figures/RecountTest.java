package vn.binhyen.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.TestPropertySource;
import vn.binhyen.cases.CaseEvent;
import vn.binhyen.channels.MessageHeard;
import vn.binhyen.figures.persistence.Verification;
import vn.binhyen.figures.persistence.Verification.Difference;
import vn.binhyen.guidance.lookups.LookedUp;
import vn.binhyen.journal.Entry;
import vn.binhyen.journal.Journal;
import vn.binhyen.journal.JournalReader;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.testing.HouseTest;

/// The whole past at once, in a database of its own where nothing is counted by itself.
@HouseTest
@TestPropertySource(properties = {"binhyen.journal.every=9h", "binhyen.journal.bell=false"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecountTest {

    private static final Asker WORKER = new Asker.Worker("test");
    private static final UnitId EA_NING = UnitId.parse("24540@2025-07-01");
    private static final UnitId KRONG_ANA = UnitId.parse("24538@2025-07-01");
    private static final UnitId OLD_EA_HU = UnitId.parse("24553@2004-07-08");
    private static final UnitId SPLIT = UnitId.parse("24550@2004-07-08");
    private static final Instant JUNE = Instant.parse("2025-06-20T01:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2026-11-02T01:00:00Z");

    @Autowired Recount recount;
    @Autowired List<JournalReader> readers;
    @Autowired Journal journal;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;
    @Autowired Clock clock;

    @Value("${binhyen.database.url}")
    String url;

    @Value("${binhyen.database.user}")
    String user;

    @Value("${binhyen.database.password}")
    String password;

    @Test
    @Order(1)
    void everything_is_counted_at_once_as_the_sources_say() throws Exception {
        untilTheJournalRests();
        closed(EA_NING, NOVEMBER, Duration.ofDays(2), Duration.ofDays(3), "ANSWERED", 0);
        closed(EA_NING, NOVEMBER, Duration.ofDays(9), Duration.ofDays(9), "REFUSED", 1);
        closed(OLD_EA_HU, JUNE, Duration.ofDays(14), Duration.ofDays(15), "RESOLVED", 0);
        closed(SPLIT, JUNE, Duration.ofDays(14), Duration.ofDays(15), "RESOLVED", 0);
        open(OLD_EA_HU, JUNE);
        open(EA_NING, NOVEMBER);
        cameFromAnother(NOVEMBER);
        UUID conversation = conversation();
        heard(conversation, NOVEMBER);
        heard(conversation, NOVEMBER.minus(Duration.ofDays(1)));
        transactions.as(
                WORKER,
                () -> {
                    journal.write(new LookedUp(UUID.randomUUID(), EA_NING, "yes"));
                    journal.write(new LookedUp(UUID.randomUUID(), OLD_EA_HU, "no"));
                    UUID sentAgain = UUID.randomUUID();
                    journal.write(new LookedUp(sentAgain, EA_NING, "no"));
                    journal.write(new LookedUp(sentAgain, EA_NING, "no"));
                });
        countsKeyedIn();
        activitiesLogged();
        sitesOfAModel();

        assertThat(recount.all()).isGreaterThan(20);

        var outcome = verify();
        assertThat(outcome.differences()).isEmpty();
        assertThat(outcome.checked()).isGreaterThan(15);
        assertThat(count("select count(*) from figures.facts where indicator = 'look-ups'"))
                .isEqualTo(3);
        assertThat(
                        count(
                                "select sum(sign * amount) from figures.facts where indicator = 'cameras' and unit = '"
                                        + EA_NING
                                        + "'"))
                .isEqualTo(13);
        assertThat(
                        count(
                                "select sum(sign * amount) from figures.facts where indicator = 'models-active'"))
                .isEqualTo(1);
        assertThat(
                        count(
                                "select sum(sign * amount) from figures.facts where indicator = 'sites-active'"))
                .isEqualTo(3);
        assertThat(
                        count(
                                "select sum(sign * amount) from figures.facts where indicator = 'site-members'"))
                .isEqualTo(1 + 20 + 9);
    }

    @Test
    @Order(2)
    void told_again_by_the_journal_nothing_changes() throws Exception {
        long before = count("select count(*) from figures.facts");
        var all = new ArrayList<Entry>();
        transactions.as(
                WORKER,
                () -> {
                    journal.each(CaseEvent.CaseOpened.class, all::add);
                    journal.each(MessageHeard.class, all::add);
                    journal.each(LookedUp.class, all::add);
                    readers.stream()
                            .filter(reader -> reader.name().startsWith("figures-"))
                            .forEach(reader -> reader.read(all));
                });

        assertThat(all).hasSizeGreaterThan(7);
        assertThat(count("select count(*) from figures.facts")).isEqualTo(before);
        assertThat(verify().differences()).isEmpty();
    }

    @Test
    @Order(3)
    void counted_figures_are_not_filled_a_second_time() {
        assertThatThrownBy(() -> recount.all()).hasMessageContaining("figures are not empty");
    }

    @Test
    @Order(4)
    void a_planted_error_is_found_wherever_it_lies() throws Exception {
        JdbcTemplate owner = new JdbcTemplate(new DriverManagerDataSource(url, user, password));

        owner.update(
                "update figures.totals set amount = amount + 1 where indicator = 'cases-late'");
        assertThat(verify().differences())
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.indicator()).isEqualTo("cases-late");
                    assertThat(each.totals()).isEqualTo(each.should() + 1);
                    assertThat(each.facts()).isEqualTo(each.should());
                });
        owner.update(
                "update figures.totals set amount = amount - 1 where indicator = 'cases-late'");

        owner.update(
                "update figures.spans set amount = amount + 1 where span = 'year' and indicator = 'followers'");
        assertThat(verify().differences())
                .extracting(Difference::indicator)
                .containsOnly("followers");
        owner.update(
                "update figures.spans set amount = amount - 1 where span = 'year' and indicator = 'followers'");

        owner.update("update figures.facts set day = day + 1 where indicator = 'conversations'");
        assertThat(verify().differences())
                .extracting(Difference::indicator)
                .containsOnly("conversations");
        owner.update("update figures.facts set day = day - 1 where indicator = 'conversations'");

        owner.update("update movement.teams set since = since + 1");
        assertThat(verify().differences())
                .extracting(Difference::indicator)
                .containsOnly("site-teams");
        owner.update("update movement.teams set since = since - 1");

        owner.update(
                "update cases.cases set kind = 'PETITION' where kind = 'SECURITY_OBSERVATION' and outcome = 'ANSWERED'");
        assertThat(verify().differences())
                .extracting(Difference::indicator)
                .contains("tips-received");
        owner.update(
                "update cases.cases set kind = 'SECURITY_OBSERVATION' where kind = 'PETITION'");
        assertThat(verify().differences()).isEmpty();
    }

    @Test
    @Order(5)
    void the_independent_check_knows_every_indicator_that_comes_along(
            @Autowired Indicators indicators) {
        assertThat(indicators.all().stream().map(Indicator::code))
                .containsExactlyInAnyOrderElementsOf(Verification.CHECKED);
    }

    private Verification.Outcome verify() throws Exception {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            return new Verification(connection).run();
        }
    }

    private void countsKeyedIn() {
        keyedIn("patrols", EA_NING, "2026-03-14", 200, "over");
        keyedIn("patrols", OLD_EA_HU, "2024-03-14", 11, "exact");
        keyedIn("tips-received", OLD_EA_HU, "2024-03-14", 568, "exact");
        keyedIn("followers", OLD_EA_HU, "2024-03-14", 500, "over");
        keyedIn("followers", SPLIT, "2024-03-14", 300, "exact");
        keyedIn("followers", EA_NING, "2026-03-14", 2_000, "about");
        keyedIn("followers", EA_NING, "2026-05-14", 2_100, "exact");
    }

    /// Flows and levels, in one place and another, before the merger and after it, of a commune
    /// that was split, and of one that counts nothing any more.
    private void activitiesLogged() {
        UUID site = UUID.randomUUID();
        logged(EA_NING, "2026-03-14", "done", null, number("patrols", "", false, 3));
        logged(OLD_EA_HU, "2024-03-14", "done", null, number("patrols", "", false, 5));
        logged(EA_NING, "2026-03-14", "withdrawn", null, number("patrols", "", false, 7));
        logged(
                EA_NING,
                "2026-03-15",
                "done",
                null,
                number("weapons-handed-over", "flintlock", false, 2));
        logged(OLD_EA_HU, "2024-03-14", "done", site, number("cameras", "", true, 5));
        logged(OLD_EA_HU, "2024-04-14", "done", null, number("cameras", "", true, 4));
        logged(EA_NING, "2026-03-14", "done", site, number("cameras", "", true, 9));
        logged(EA_NING, "2026-03-14", "planned", site, number("cameras", "", true, 90));
        logged(SPLIT, "2024-03-14", "done", null, number("cameras", "", true, 6));
        logged(
                EA_NING,
                "2026-03-14",
                "done",
                null,
                number("people-supported", "returned", true, 3));
        logged(
                EA_NING,
                "2026-05-14",
                "done",
                null,
                number("people-supported", "suspended", true, 2));
        logged(
                EA_NING,
                "2026-06-14",
                "done",
                null,
                number("people-supported", "returned", true, 1));
    }

    /// One model in five places: of a commune that became another, before and after; of one that
    /// was split; one that arose by itself and ended; one still prepared. Nobody's name is needed.
    private void sitesOfAModel() {
        var owner = new JdbcTemplate(new DriverManagerDataSource(url, user, password));
        owner.update(
                """
                insert into movement.models (id, name, name_folded, kit, home, staff, at)
                values (?, 'Camera với an ninh', 'camera voi an ninh', '', ?, gen_random_uuid(), now())
                """,
                MODEL,
                OLD_EA_HU.toString());
        UUID merged = site(owner, OLD_EA_HU, "planned", "operating", "2024-03-01", null);
        UUID later = site(owner, EA_NING, "planned", "operating", "2026-03-01", null);
        UUID split = site(owner, SPLIT, "spontaneous", "operating", "2024-05-01", null);
        UUID over = site(owner, EA_NING, "spontaneous", "ended", "2026-01-01", "2026-06-01");
        site(owner, EA_NING, "planned", "preparing", null, null);
        step(owner, split, SPLIT, "recognition", "2025-01-10", null);
        step(owner, over, EA_NING, "ending", "2026-06-01", "goal-met");
        team(owner, merged, OLD_EA_HU, "2024-03-01", null);
        team(owner, merged, OLD_EA_HU, "2024-04-01", "2025-06-30");
        team(owner, later, EA_NING, "2026-01-01", null);
        team(owner, over, EA_NING, "2026-01-01", null);
        member(owner, merged, OLD_EA_HU, "2024-03-02", null);
        member(owner, merged, OLD_EA_HU, "2024-03-02", "2026-02-28");
        said(owner, merged, OLD_EA_HU, "2024-03-05", 12);
        said(owner, later, EA_NING, "2026-03-09", 15);
        said(owner, later, EA_NING, "2026-09-01", 20);
        said(owner, split, SPLIT, "2024-06-01", 9);
        said(owner, over, EA_NING, "2026-02-01", 7);
    }

    private static final UUID MODEL = UUID.randomUUID();

    private static UUID site(
            JdbcTemplate owner,
            UnitId unit,
            String origin,
            String stage,
            @Nullable String began,
            @Nullable String ended) {
        UUID id = UUID.randomUUID();
        owner.update(
                """
                insert into movement.sites (id, model, unit, area, place, place_key, words, origin, stage, began, ended,
                                            version, staff, at)
                values (?, ?, ?, 'village', ?, ?, '', ?, ?, ?::date, ?::date, 1, gen_random_uuid(), now())
                """,
                id,
                MODEL,
                unit.toString(),
                id.toString(),
                id.toString(),
                origin,
                stage,
                began,
                ended);
        return id;
    }

    private static void step(
            JdbcTemplate owner,
            UUID site,
            UnitId unit,
            String kind,
            String day,
            @Nullable String ending) {
        owner.update(
                """
                insert into movement.steps (id, site, unit, kind, day, number, signer, note, ending, staff, at)
                values (gen_random_uuid(), ?, ?, ?, ?::date, '', '', '', ?, gen_random_uuid(), now())
                """,
                site,
                unit.toString(),
                kind,
                day,
                ending);
    }

    private static void team(
            JdbcTemplate owner, UUID site, UnitId unit, String since, @Nullable String until) {
        owner.update(
                """
                insert into movement.teams (id, site, unit, name, since, until)
                values (gen_random_uuid(), ?, ?, 'Tổ', ?::date, ?::date)
                """,
                site,
                unit.toString(),
                since,
                until);
    }

    private static void member(
            JdbcTemplate owner, UUID site, UnitId unit, String since, @Nullable String until) {
        owner.update(
                """
                insert into movement.members (id, grouping, holder, unit, office, name, position, decision, since, until)
                values (gen_random_uuid(), ?, ?, ?, 'member', '', '', '', ?::date, ?::date)
                """,
                site,
                site,
                unit.toString(),
                since,
                until);
    }

    private static void said(JdbcTemplate owner, UUID site, UnitId unit, String day, int members) {
        owner.update(
                "insert into movement.said (site, unit, day, members) values (?, ?, ?::date, ?)",
                site,
                unit.toString(),
                day,
                members);
    }

    private static String number(String indicator, String choice, boolean level, int amount) {
        return """
        [{"field": "f", "choice": "%s", "indicator": "%s", "level": %s, "amount": %d, "upTo": %d, "mark": "exact"}]
        """
                .formatted(choice, indicator, level, amount, amount);
    }

    private void logged(
            UnitId unit, String day, String state, @Nullable UUID site, String numbers) {
        new JdbcTemplate(new DriverManagerDataSource(url, user, password))
                .update(
                        """
                        insert into activities.versions (id, version, kind, unit, site, day, state, numbers, answers,
                                                         words, reason, staff, written_at)
                        values (gen_random_uuid(), 1, 'patrol', ?, ?, ?::date, ?, ?::jsonb, '{}', '', '',
                                gen_random_uuid(), now())
                        """,
                        unit.toString(),
                        site,
                        day,
                        state,
                        numbers);
    }

    private void keyedIn(String indicator, UnitId unit, String day, long amount, String mark) {
        new JdbcTemplate(new DriverManagerDataSource(url, user, password))
                .update(
                        """
                        insert into figures.entries (id, version, indicator, unit, day, amount, up_to, mark, note,
                                                     origin, withdrawn, staff, written_at)
                        values (gen_random_uuid(), 1, ?, ?, ?::date, ?, ?, ?, '', 'sổ', false, gen_random_uuid(), now())
                        """,
                        indicator,
                        unit.toString(),
                        day,
                        amount,
                        amount,
                        mark);
    }

    private void closed(
            UnitId unit,
            Instant words,
            Duration untilAnswer,
            Duration untilEnd,
            String outcome,
            int reopened) {
        add(unit, words, words.plus(untilAnswer), words.plus(untilEnd), outcome, reopened);
    }

    /// Heard in one commune, given to another three days later, closed there.
    private void cameFromAnother(Instant words) {
        UUID id =
                add(
                        EA_NING,
                        words,
                        words.plus(Duration.ofDays(4)),
                        words.plus(Duration.ofDays(5)),
                        "RESOLVED",
                        0);
        var went = words.plus(Duration.ofDays(3)).atOffset(ZoneOffset.UTC);
        transactions.as(
                WORKER,
                () -> {
                    db.sql(
                                    """
                                    insert into cases.transfers (id, case_id, unit, to_unit, at, by, channel, opened_at)
                                    values (?, ?, ?, ?, ?, ?, 'keyed', ?)
                                    """)
                            .params(
                                    UUID.randomUUID(),
                                    id,
                                    KRONG_ANA.toString(),
                                    EA_NING.toString(),
                                    went,
                                    UUID.randomUUID(),
                                    words.atOffset(ZoneOffset.UTC))
                            .update();
                    db.sql("update cases.cases set came_at = ?, came_from = ? where id = ?")
                            .params(went, KRONG_ANA.toString(), id)
                            .update();
                });
    }

    private void open(UnitId unit, Instant words) {
        add(unit, words, null, null, null, 0);
    }

    private UUID add(
            UnitId unit,
            Instant words,
            @Nullable Instant answered,
            @Nullable Instant closed,
            @Nullable String outcome,
            int reopened) {
        UUID id = UUID.randomUUID();
        transactions.as(
                WORKER,
                () -> {
                    db.sql(
                                    """
                                    insert into cases.cases (id, unit, channel, topic, words, words_at, anonymous, opened_at,
                                        state, kind, number, first_answered_at, closed_at, outcome, reopened, version)
                                    values (:id, :unit, 'keyed', 'other', 'Một lời kể', :words, false, :words,
                                        :state, 'SECURITY_OBSERVATION', :number, :answered, :closed, :outcome, :reopened, 4)
                                    """)
                            .param("id", id)
                            .param("unit", unit.toString())
                            .param("words", words.atOffset(ZoneOffset.UTC))
                            .param("state", closed == null ? "IN_WORK" : "CLOSED")
                            .param("number", "PA-" + id)
                            .param(
                                    "answered",
                                    answered == null ? null : answered.atOffset(ZoneOffset.UTC))
                            .param(
                                    "closed",
                                    closed == null ? null : closed.atOffset(ZoneOffset.UTC))
                            .param("outcome", outcome)
                            .param("reopened", reopened)
                            .update();
                    for (int i = 0; i < reopened; i++) {
                        db.sql(
                                        """
                                        insert into cases.entries (id, case_id, unit, at, type) values (?, ?, ?, ?, 'REOPENED')
                                        """)
                                .params(
                                        UUID.randomUUID(),
                                        id,
                                        unit.toString(),
                                        words.plus(Duration.ofDays(4)).atOffset(ZoneOffset.UTC))
                                .update();
                    }
                    journal.write(new CaseEvent.CaseOpened(id, unit, 1, "keyed"));
                });
        return id;
    }

    private UUID conversation() {
        UUID id = UUID.randomUUID();
        var at = NOVEMBER.atOffset(ZoneOffset.UTC);
        transactions.as(
                WORKER,
                () ->
                        db.sql(
                                        """
                                        insert into channels.conversations (id, unit, channel, key, nickname, anonymous, started_at, last_at)
                                        values (?, ?, 'web', ?, 'Một người dân', true, ?, ?)
                                        """)
                                .params(id, EA_NING.toString(), UUID.randomUUID(), at, at)
                                .update());
        return id;
    }

    private void heard(UUID conversation, Instant sentAt) {
        UUID id = UUID.randomUUID();
        transactions.as(
                WORKER,
                () -> {
                    db.sql(
                                    """
                                    insert into channels.messages (id, conversation, unit, speaker, kind, text, at, recorded_at)
                                    values (?, ?, ?, 'RESIDENT', 'text', 'Một câu', ?, ?)
                                    """)
                            .params(
                                    id,
                                    conversation,
                                    EA_NING.toString(),
                                    sentAt.atOffset(ZoneOffset.UTC),
                                    clock.instant().atOffset(ZoneOffset.UTC))
                            .update();
                    journal.write(
                            new MessageHeard(id, EA_NING, conversation, "web", "text", sentAt));
                });
    }

    /// The journal is fed once at the start and then not for hours.
    private void untilTheJournalRests() throws InterruptedException {
        while (count("select count(*) from journal.positions") < readers.size()) Thread.sleep(50);
    }

    private long count(String sql) {
        return transactions.reading(WORKER, () -> db.sql(sql).query(Long.class).single());
    }
}
