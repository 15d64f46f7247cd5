package vn.binhyen.cases.persistence;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.cases.CaseFact;
import vn.binhyen.cases.CaseFilter;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseLine;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseQuery;
import vn.binhyen.cases.CaseView;
import vn.binhyen.cases.ClockView;
import vn.binhyen.cases.Outcome;
import vn.binhyen.cases.Satisfaction;
import vn.binhyen.cases.Turn;
import vn.binhyen.cases.domain.Case;
import vn.binhyen.cases.domain.CaseClock;
import vn.binhyen.cases.domain.Cases;
import vn.binhyen.cases.domain.Length;
import vn.binhyen.cases.domain.TimeLimits;
import vn.binhyen.cases.domain.TimeRule;
import vn.binhyen.kernel.UnitId;

/// Lists and counts of cases, straight into their records.
@Repository
class SqlCaseLists implements CaseLists {

    /// In words, not as a value: the index of the map holds these kinds and no others.
    private static final String ON_A_MAP =
            Arrays.stream(CaseKind.values())
                    .filter(kind -> !kind.isCrimeInformation())
                    .map(kind -> "'" + kind + "'")
                    .collect(joining(", ", "kind in (", ")"));

    /// What [#line] reads of a case.
    static final String LINE_OF_A_CASE =
            """
            id, unit, number, kind, state, channel, left(words, 160) as words, opened_at, due_at, warn_at,
            assignee, outcome, conversation
            """;

    private static final String LINE = "select " + LINE_OF_A_CASE + " from cases.cases ";
    private static final String FACT =
            """
            select c.*, case when reopened > 0 then array(
                select e.at from cases.entries e
                where e.case_id = c.id and e.type = 'REOPENED' order by e.at) end as reopened_at,
                case when came_at is not null then array(
                select t.unit || ' ' || extract(epoch from t.at) from cases.transfers t
                where t.case_id = c.id order by t.at) end as stays,
                rated.detail as satisfaction, rated.at as rated_at
            from cases.cases c left join lateral (
                select e.detail, e.at from cases.entries e
                where e.case_id = c.id and e.type = 'RATED' order by e.at desc, e.id desc limit 1) rated on true
            """;

    private final JdbcClient db;
    private final Cases cases;
    private final TimeLimits limits;
    private final UnitsInSight units;
    private final CaseConditions conditions;

    SqlCaseLists(
            JdbcClient db,
            Cases cases,
            TimeLimits limits,
            UnitsInSight units,
            CaseConditions conditions) {
        this.db = db;
        this.cases = cases;
        this.limits = limits;
        this.units = units;
        this.conditions = conditions;
    }

    @Override
    public Optional<CaseView> view(UUID id) {
        return cases.find(id).map(this::view);
    }

    @Override
    public Turn.Page<CaseLine> lines(CaseQuery query, Instant now) {
        Turns turns = turns(query);
        CaseConditions.Conditions asked = conditions.of(query.filter(), now);
        return turns.page(
                db.sql(LINE + "where " + asked.where() + turns.where() + turns.order())
                        .params(asked.values())
                        .params(turns.values())
                        .query((row, _) -> line(row))
                        .list());
    }

    private static Turns turns(CaseQuery query) {
        boolean newest = query.order() == CaseQuery.Order.NEWEST;
        List<String> columns =
                query.order() == CaseQuery.Order.DUE
                        ? List.of("next_due_at", "opened_at", "id")
                        : List.of("opened_at", "id");
        return new Turns(columns, newest, query.turn(), query.size());
    }

    @Override
    public void each(
            CaseFilter filter, CaseQuery.Order order, Instant now, Consumer<CaseLine> line) {
        CaseConditions.Conditions asked = conditions.of(filter, now);
        String by =
                switch (order) {
                    case DUE -> " order by next_due_at, opened_at, id";
                    case NEWEST -> " order by opened_at desc, id desc";
                    case OLDEST -> " order by opened_at, id";
                };
        db.sql(LINE + "where " + asked.where() + by)
                .params(asked.values())
                .withFetchSize(1000)
                .query((RowCallbackHandler) row -> line.accept(line(row)));
    }

    @Override
    public List<UUID> ids(CaseFilter filter, Instant now, int most) {
        CaseConditions.Conditions asked = conditions.of(filter, now);
        return db.sql(
                        "select id from cases.cases where %s order by opened_at, id limit :most"
                                .formatted(asked.where()))
                .params(asked.values())
                .param("most", most)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    @Override
    public List<CaseLine> chosen(Set<UUID> ids) {
        return db.sql(LINE + "where id = any (?) order by opened_at, id")
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> line(row))
                .list();
    }

    @Override
    public Counts counts(UUID me, Instant now) {
        return db.sql(
                        """
                        select count(*) as open,
                               count(*) filter (where due_at < :now) as late,
                               count(*) filter (where due_at >= :now and due_at < :tomorrow) as due_today,
                               count(*) filter (where state = 'RECEIVED') as received,
                               count(*) filter (where assignee = :me) as mine,
                               count(*) filter (where state = 'WAITING') as waiting
                        from cases.cases where state <> 'CLOSED'
                        """)
                .param("now", CaseConditions.utc(now))
                .param("tomorrow", CaseConditions.utc(CaseConditions.tomorrow(now)))
                .param("me", me)
                .query((row, _) ->
                        new Counts(
                                row.getInt("open"),
                                row.getInt("late"),
                                row.getInt("due_today"),
                                row.getInt("received"),
                                row.getInt("mine"),
                                row.getInt("waiting")))
                .single();
    }

    @Override
    public List<OfConversation> openOf(Set<UUID> conversations) {
        if (conversations.isEmpty()) return List.of();
        return db.sql(LINE + "where state <> 'CLOSED' and conversation in (:conversations)")
                .param("conversations", conversations)
                .query((row, _) ->
                        new OfConversation(row.getObject("conversation", UUID.class), line(row)))
                .list();
    }

    @Override
    public List<CaseLine> ofConversation(UUID conversation) {
        return db.sql(LINE + "where conversation = ? order by opened_at desc limit 20")
                .param(conversation)
                .query((row, _) -> line(row))
                .list();
    }

    @Override
    public List<CaseFact> facts(Set<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return db.sql(FACT + "where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> fact(row))
                .list();
    }

    @Override
    public void eachFact(Consumer<CaseFact> reader) {
        try (var facts = db.sql(FACT).withFetchSize(2_000).query((row, _) -> fact(row)).stream()) {
            facts.forEach(reader);
        }
    }

    @Override
    public void learnWords() {
        db.sql("select cases.learn_words()").query((_, _) -> true).list();
    }

    @Override
    public List<OfCommune> onTheMap(LocalDate from, LocalDate to) {
        UnitsInSight.Sight sight = units.few();
        return db.sql(
                        """
                        select unit, count(*) as all, count(*) filter (where state <> 'CLOSED') as open from cases.cases
                        where opened_at >= :since and opened_at < :until and %s
                        group by unit
                        """
                                .formatted(ON_A_MAP + sight.where()))
                .params(sight.values())
                .param("since", CaseConditions.startOf(from))
                .param("until", CaseConditions.startOf(to.plusDays(1)))
                .query((row, _) ->
                        new OfCommune(
                                UnitId.parse(row.getString("unit")),
                                row.getInt("all"),
                                row.getInt("open")))
                .list();
    }

    @Override
    public List<Pin> pinsOf(UnitId commune, LocalDate from, LocalDate to) {
        return db.sql(
                        "select latitude, longitude, "
                                + LINE_OF_A_CASE
                                + " from cases.cases "
                                + """
                                where unit = :unit and latitude is not null
                                  and opened_at >= :since and opened_at < :until and %s
                                order by opened_at desc, id desc limit 500
                                """
                                        .formatted(ON_A_MAP))
                .param("unit", commune.toString())
                .param("since", CaseConditions.startOf(from))
                .param("until", CaseConditions.startOf(to.plusDays(1)))
                .query((row, _) ->
                        new Pin(line(row), row.getDouble("latitude"), row.getDouble("longitude")))
                .list();
    }

    private CaseView view(Case kept) {
        var origin = kept.origin();
        Optional<CaseClock> next = kept.clocks().next();
        CaseLine line =
                db.sql(LINE + "where id = ?")
                        .param(kept.id())
                        .query((row, _) -> line(row))
                        .single();
        return new CaseView(
                kept.id(),
                kept.unit(),
                origin.conversation(),
                origin.channel(),
                origin.topic(),
                origin.words(),
                origin.wordsAt(),
                origin.place(),
                origin.happened(),
                origin.latitude(),
                origin.longitude(),
                origin.anonymous(),
                kept.openedAt(),
                kept.state(),
                line.kind(),
                line.number(),
                kept.assignee(),
                next.map(CaseClock::due).orElse(null),
                next.map(clock -> clock.rule().name()).orElse(""),
                next.map(clock -> clock.rule().law()).orElse(""),
                next.map(clock -> clock.rule().checked()).orElse(true),
                kept.clocks().all().stream().map(SqlCaseLists::clock).toList(),
                kept.firstAnsweredAt(),
                kept.valuedAt(),
                kept.reopened(),
                kept.version(),
                reporterSealed(kept.id()),
                entries(kept.id()));
    }

    private static ClockView clock(CaseClock it) {
        TimeRule rule = it.rule();
        Length extension = it.extendedAt() == null ? rule.extension() : null;
        return new ClockView(
                it.no(),
                rule.name(),
                it.since(),
                it.due(),
                it.warnAt(),
                it.extendedAt(),
                it.hand().word(),
                it.hand().moment(),
                rule.ours(),
                rule.law(),
                rule.checked(),
                extension == null ? 0 : extension.amount(),
                extension == null ? "" : extension.unit().name(),
                rule.grantors());
    }

    private boolean reporterSealed(UUID id) {
        return db.sql("select count(*) from cases.reporters where case_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<CaseView.Entry> entries(UUID id) {
        return db.sql("select * from cases.entries where case_id = ? order by at, id limit 500")
                .param(id)
                .query((row, _) ->
                        new CaseView.Entry(
                                row.getTimestamp("at").toInstant(),
                                row.getString("type"),
                                row.getObject("by", UUID.class),
                                row.getString("words"),
                                row.getString("detail")))
                .list();
    }

    static CaseLine line(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        String outcome = row.getString("outcome");
        return new CaseLine(
                row.getObject("id", UUID.class),
                UnitId.parse(row.getString("unit")),
                row.getString("number"),
                kind == null ? null : CaseKind.valueOf(kind),
                row.getString("state"),
                row.getString("channel"),
                row.getString("words"),
                row.getTimestamp("opened_at").toInstant(),
                instant(row, "due_at"),
                instant(row, "warn_at"),
                row.getObject("assignee", UUID.class),
                outcome == null ? null : Outcome.valueOf(outcome));
    }

    private CaseFact fact(ResultSet row) throws SQLException {
        String kindWord = row.getString("kind");
        CaseKind kind = kindWord == null ? null : CaseKind.valueOf(kindWord);
        String outcome = row.getString("outcome");
        String rated = row.getString("satisfaction");
        Instant wordsAt = row.getTimestamp("words_at").toInstant();
        return new CaseFact(
                row.getObject("id", UUID.class),
                UnitId.parse(row.getString("unit")),
                row.getString("channel"),
                row.getString("state"),
                kind,
                wordsAt,
                row.getTimestamp("opened_at").toInstant(),
                kind == null ? null : limits.limit(kind, wordsAt).due(),
                instant(row, "first_answered_at"),
                instant(row, "handed_over_at"),
                instant(row, "closed_at"),
                outcome == null ? null : Outcome.valueOf(outcome),
                reopenedAt(row),
                rated == null ? null : Satisfaction.valueOf(rated),
                instant(row, "rated_at"),
                instant(row, "valued_at"),
                stays(row),
                row.getInt("version"));
    }

    private static List<Instant> reopenedAt(ResultSet row) throws SQLException {
        Array moments = row.getArray("reopened_at");
        if (moments == null) return List.of();
        return Arrays.stream((Timestamp[]) moments.getArray()).map(Timestamp::toInstant).toList();
    }

    private static List<CaseFact.Stay> stays(ResultSet row) throws SQLException {
        Array stays = row.getArray("stays");
        if (stays == null) return List.of();
        return Arrays.stream((String[]) stays.getArray())
                .map(stay -> stay.split(" "))
                .map(stay -> new CaseFact.Stay(UnitId.parse(stay[0]), ofEpoch(stay[1])))
                .toList();
    }

    private static Instant ofEpoch(String seconds) {
        long micros = new BigDecimal(seconds).movePointRight(6).longValueExact();
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
