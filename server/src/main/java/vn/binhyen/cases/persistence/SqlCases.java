package vn.binhyen.cases.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseState;
import vn.binhyen.cases.Outcome;
import vn.binhyen.cases.domain.Case;
import vn.binhyen.cases.domain.Cases;
import vn.binhyen.cases.domain.Origin;
import vn.binhyen.cases.domain.TimeLimit;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;

/// Cases, their entries and their events, written together.
@Repository
class SqlCases implements Cases {

    private final JdbcClient db;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;
    private final SqlClocks clocks;

    SqlCases(JdbcClient db, SqlClocks clocks, Journal journal, Ids ids, Clock clock) {
        this.db = db;
        this.clocks = clocks;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Optional<Case> find(UUID id) {
        return db.sql("select * from cases.cases where id = ?")
                .param(id)
                .query((row, _) -> kept(row))
                .optional();
    }

    @Override
    public Optional<Case> openOf(UUID conversation) {
        return db.sql("select * from cases.cases where conversation = ? and state <> 'CLOSED'")
                .param(conversation)
                .query((row, _) -> kept(row))
                .optional();
    }

    @Override
    public Optional<Case> take(UUID id) {
        return db.sql("select * from cases.cases where id = ? for update")
                .param(id)
                .query((row, _) -> kept(row))
                .optional();
    }

    @Override
    public Optional<Case> takeOpenOf(UUID conversation) {
        return db.sql(
                        """
                        select * from cases.cases where conversation = ? and state <> 'CLOSED' for update
                        """)
                .param(conversation)
                .query((row, _) -> kept(row))
                .optional();
    }

    @Override
    public Optional<Instant> lastEndedOf(UUID conversation) {
        return db.sql(
                        "select closed_at from cases.cases where conversation = ? order by closed_at desc limit 1")
                .param(conversation)
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    @Override
    public boolean maySee(UnitId unit) {
        return db.sql("select count(*) from staff.scope where unit = ?")
                        .param(unit.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public void holdReceipt(byte[] receiptHash) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(encode(?, 'hex'), 1))")
                .param(receiptHash)
                .query((_, _) -> true)
                .list();
    }

    @Override
    public void giveReceipt(UUID id, byte[] receiptHash) {
        db.sql("update cases.cases set receipt_hash = ? where id = ?")
                .params(receiptHash, id)
                .update();
    }

    @Override
    public Optional<UUID> withReceipt(byte[] receiptHash) {
        return db.sql("select id from cases.cases where receipt_hash = ?")
                .param(receiptHash)
                .query(UUID.class)
                .optional();
    }

    @Override
    public void attach(UUID id, UUID conversation) {
        db.sql("update cases.cases set conversation = ? where id = ? and conversation is null")
                .params(conversation, id)
                .update();
    }

    @Override
    public boolean add(Case opened) {
        Origin origin = opened.origin();
        int rows =
                db.sql(
                                """
                                insert into cases.cases (id, unit, conversation, channel, topic, words, words_at, place, happened,
                                    latitude, longitude, anonymous, opened_at, opened_by, state, assignee, due_at,
                                    due_rule, warn_at, version)
                                values (:id, :unit, :conversation, :channel, :topic, :words, :wordsAt, :place, :happened,
                                    :latitude, :longitude, :anonymous, :openedAt, :openedBy, :state, :assignee, :dueAt,
                                    :dueRule, :warnAt, :version)
                                on conflict (conversation) where state <> 'CLOSED' and conversation is not null
                                do nothing
                                """)
                        .param("id", opened.id())
                        .param("unit", opened.unit().toString())
                        .param("conversation", origin.conversation())
                        .param("channel", origin.channel())
                        .param("topic", origin.topic())
                        .param("words", origin.words())
                        .param("wordsAt", utc(origin.wordsAt()))
                        .param("place", origin.place())
                        .param("happened", origin.happened())
                        .param("latitude", origin.latitude())
                        .param("longitude", origin.longitude())
                        .param("anonymous", origin.anonymous())
                        .param("openedAt", utc(opened.openedAt()))
                        .param("openedBy", opened.steps().getFirst().by())
                        .param("state", opened.state().word())
                        .param("assignee", opened.assignee())
                        .param("dueAt", due(opened))
                        .param("dueRule", rule(opened))
                        .param("warnAt", warn(opened))
                        .param("version", opened.version())
                        .update();
        if (rows == 0) return false;
        clocks.keep(opened);
        writeSteps(opened);
        return true;
    }

    @Override
    public void keep(Case changed) {
        int before = changed.version() - changed.steps().size();
        int rows =
                db.sql(
                                """
                                update cases.cases set unit = :unit, state = :state, kind = :kind, number = :number,
                                    assignee = :assignee, due_at = :dueAt, due_rule = :dueRule, warn_at = :warnAt,
                                    first_answered_at = :firstAnsweredAt, answered_at = :answeredAt, waiting_since = :waitingSince,
                                    handed_over_at = coalesce(:handedOverAt, handed_over_at),
                                    handed_over_to = coalesce(:handedOverTo, handed_over_to), closed_at = :closedAt, outcome = :outcome,
                                    outcome_words = :outcomeWords, valued_at = :valuedAt,
                                    reopened = :reopened, version = :version
                                where id = :id and version = :before
                                """)
                        .param("unit", changed.unit().toString())
                        .param("state", changed.state().word())
                        .param("kind", kind(changed.state()))
                        .param("number", number(changed.state()))
                        .param("assignee", changed.assignee())
                        .param("dueAt", due(changed))
                        .param("dueRule", rule(changed))
                        .param("warnAt", warn(changed))
                        .param("firstAnsweredAt", utc(changed.firstAnsweredAt()))
                        .param("answeredAt", utc(changed.answeredAt()))
                        .param(
                                "waitingSince",
                                changed.state() instanceof CaseState.Waiting w
                                        ? utc(w.since())
                                        : null)
                        .param(
                                "handedOverAt",
                                changed.state() instanceof CaseState.HandedOver h
                                        ? utc(h.at())
                                        : null)
                        .param(
                                "handedOverTo",
                                changed.state() instanceof CaseState.HandedOver h
                                        ? h.receiver()
                                        : null)
                        .param(
                                "closedAt",
                                changed.state() instanceof CaseState.Closed c ? utc(c.at()) : null)
                        .param(
                                "outcome",
                                changed.state() instanceof CaseState.Closed c
                                        ? c.outcome().name()
                                        : null)
                        .param(
                                "outcomeWords",
                                changed.state() instanceof CaseState.Closed c ? c.words() : "")
                        .param("valuedAt", utc(changed.valuedAt()))
                        .param("reopened", changed.reopened())
                        .param("version", changed.version())
                        .param("id", changed.id())
                        .param("before", before)
                        .update();
        if (rows != 1) throw new IllegalStateException("case changed meanwhile: " + changed.id());
        clocks.keep(changed);
        writeSteps(changed);
    }

    @Override
    public String nextNumber(UnitId unit, int year, String series) {
        Optional<String> freed = freedNumber(unit, year, series);
        if (freed.isPresent()) return freed.get();
        int last =
                db.sql(
                                """
                                insert into cases.numbers (unit, year, series, last) values (?, ?, ?, 1)
                                on conflict (unit, year, series) do update set last = numbers.last + 1
                                returning last
                                """)
                        .params(unit.toString(), year, series)
                        .query(Integer.class)
                        .single();
        return "%s-%d-%04d".formatted(series, year, last);
    }

    /// A number that became free because its case was moved apart; taken first, so that the
    /// register keeps no gap.
    private Optional<String> freedNumber(UnitId unit, int year, String series) {
        return db.sql(
                        """
                        delete from cases.freed_numbers where unit = :unit and number = (
                            select min(number) from cases.freed_numbers
                            where unit = :unit and year = :year and series = :series)
                        returning number
                        """)
                .param("unit", unit.toString())
                .param("year", year)
                .param("series", series)
                .query(String.class)
                .optional();
    }

    private void writeSteps(Case changed) {
        for (Case.Step step : changed.steps()) {
            db.sql(
                            """
                            insert into cases.entries (id, case_id, unit, at, type, by, words, detail)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .param(ids.next())
                    .param(changed.id())
                    .param(changed.unit().toString())
                    .param(utc(clock.instant()))
                    .param(step.type())
                    .param(step.by())
                    .param(step.words())
                    .param(step.detail())
                    .update();
            if (step.event() != null) journal.write(step.event());
        }
    }

    private Case kept(ResultSet row) throws SQLException {
        return Case.kept(
                row.getObject("id", UUID.class),
                UnitId.parse(row.getString("unit")),
                new Origin(
                        row.getObject("conversation", UUID.class),
                        row.getString("channel"),
                        row.getString("topic"),
                        row.getString("words"),
                        row.getTimestamp("words_at").toInstant(),
                        row.getString("place"),
                        row.getString("happened"),
                        row.getObject("latitude", Double.class),
                        row.getObject("longitude", Double.class),
                        row.getBoolean("anonymous")),
                row.getTimestamp("opened_at").toInstant(),
                state(row),
                row.getObject("assignee", UUID.class),
                clocks.of(row.getObject("id", UUID.class)),
                instant(row, "first_answered_at"),
                instant(row, "answered_at"),
                instant(row, "valued_at"),
                row.getInt("reopened"),
                row.getInt("version"));
    }

    private static CaseState state(ResultSet row) throws SQLException {
        String word = row.getString("state");
        if (word.equals("RECEIVED")) return new CaseState.Received();
        CaseKind kind = CaseKind.valueOf(row.getString("kind"));
        String number = row.getString("number");
        return switch (word) {
            case "IN_WORK" -> new CaseState.InWork(kind, number);
            case "WAITING" ->
                    new CaseState.Waiting(
                            kind, number, row.getTimestamp("waiting_since").toInstant());
            case "HANDED_OVER" ->
                    new CaseState.HandedOver(
                            kind,
                            number,
                            row.getString("handed_over_to"),
                            row.getTimestamp("handed_over_at").toInstant());
            case "CLOSED" ->
                    new CaseState.Closed(
                            kind,
                            number,
                            Outcome.valueOf(row.getString("outcome")),
                            row.getString("outcome_words"),
                            row.getTimestamp("closed_at").toInstant());
            default -> throw new IllegalStateException("unknown state " + word);
        };
    }

    private static @Nullable String kind(CaseState state) {
        return CaseState.kindOf(state).map(CaseKind::name).orElse(null);
    }

    private static @Nullable String number(CaseState state) {
        return CaseState.numberOf(state).orElse(null);
    }

    private static @Nullable OffsetDateTime due(Case kept) {
        TimeLimit limit = kept.limit();
        return limit == null ? null : utc(limit.due());
    }

    private static @Nullable OffsetDateTime warn(Case kept) {
        return kept.clocks().next().map(next -> utc(next.warnAt())).orElse(null);
    }

    private static String rule(Case kept) {
        TimeLimit limit = kept.limit();
        return limit == null ? "" : limit.rule();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
