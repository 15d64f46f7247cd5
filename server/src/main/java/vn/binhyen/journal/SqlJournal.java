package vn.binhyen.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;

/// The journal's rows and the readers' positions.
@Repository
class SqlJournal implements Journal {

    /// How far a reader has come.
    record Position(String xid, long seq) {
        static final Position BEGINNING = new Position("0", 0);
    }

    private final JdbcClient db;
    private final JsonMapper json;
    private final Transactions transactions;
    private final JournalBell bell;
    private final Clock clock;

    SqlJournal(
            JdbcClient db,
            JsonMapper json,
            Transactions transactions,
            JournalBell bell,
            Clock clock) {
        this.db = db;
        this.json = json;
        this.transactions = transactions;
        this.bell = bell;
        this.clock = clock;
    }

    @Override
    public void write(Happening happening) {
        UnitId unit = happening.unit();
        db.sql(
                        """
                        insert into journal.entries (type, subject, unit, at, facts)
                        values (?, ?, ?, ?, ?::jsonb)
                        """)
                .param(happening.type())
                .param(happening.subject())
                .param(unit == null ? null : unit.toString())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(json.writeValueAsString(happening))
                .update();
        transactions.afterCommit(bell::written);
    }

    @Override
    public void withhold(Collection<UUID> subjects) {
        db.sql(
                        """
                        insert into journal.withheld (subject) select * from unnest(?::uuid[])
                        on conflict do nothing
                        """)
                .param(subjects.toArray(UUID[]::new))
                .update();
    }

    /// Those of these readers that have something to read, as far as can be told without taking
    /// their places: what was withheld last leaves them behind for ever, and they find nothing.
    List<String> behind(Collection<String> readers) {
        return db.sql(
                        """
                        select named.reader from unnest(?::text[]) named (reader)
                        left join journal.positions p on p.reader = named.reader
                        left join (select e.xid, e.seq from journal.entries e
                                   where e.xid < pg_snapshot_xmin(pg_current_snapshot())
                                   order by e.xid desc, e.seq desc limit 1) newest on true
                        where p.reader is null or (p.xid, p.seq) < (newest.xid, newest.seq)
                        """)
                .param(readers.toArray(String[]::new))
                .query((row, _) -> row.getString("reader"))
                .list();
    }

    /// Takes the reader's place for this transaction; empty when another node holds it.
    Optional<Position> take(String reader) {
        Optional<Position> found =
                db.sql(
                                """
                                select xid::text as xid, seq from journal.positions
                                where reader = ? for update skip locked
                                """)
                        .param(reader)
                        .query((row, _) -> new Position(row.getString("xid"), row.getLong("seq")))
                        .optional();
        return found.isPresent() || !isNew(reader) ? found : Optional.of(Position.BEGINNING);
    }

    private boolean isNew(String reader) {
        return db.sql(
                                """
                                insert into journal.positions (reader, xid, seq) values (?, '0', 0)
                                on conflict do nothing
                                """)
                        .param(reader)
                        .update()
                == 1;
    }

    /// The next rows that no running transaction can still get in front of. The position comes as
    /// two values: joined in, it would keep the index of order from being entered at it, and a
    /// resting reader would walk through the whole past each time.
    List<Entry> next(Position from, int most) {
        return db.sql(
                        """
                        select e.seq, e.type, e.subject, e.unit, e.at, e.facts::text as facts
                        from journal.entries e
                        where (e.xid, e.seq) > (?::xid8, ?)
                          and e.xid < pg_snapshot_xmin(pg_current_snapshot())
                          and not exists (select 1 from journal.withheld w where w.subject = e.subject)
                        order by e.xid, e.seq
                        limit ?
                        """)
                .params(from.xid, from.seq, most)
                .query(this::entry)
                .list();
    }

    @Override
    public void each(Class<? extends Happening> type, Consumer<Entry> reader) {
        try (var rows =
                db
                        .sql(
                                """
                                select seq, type, subject, unit, at, facts::text as facts
                                from journal.entries e where type = ?
                                  and not exists (select 1 from journal.withheld w where w.subject = e.subject)
                                order by xid, seq
                                """)
                        .withFetchSize(2_000)
                        .param(type.getSimpleName())
                        .query(this::entry)
                        .stream()) {
            rows.forEach(reader);
        }
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        String unit = row.getString("unit");
        return new Entry(
                row.getLong("seq"),
                row.getString("type"),
                row.getObject("subject", UUID.class),
                unit == null ? null : UnitId.parse(unit),
                row.getTimestamp("at").toInstant(),
                json.readTree(row.getString("facts")));
    }

    void move(String reader, long seq) {
        db.sql(
                        """
                        update journal.positions p set xid = e.xid, seq = e.seq
                        from journal.entries e where e.seq = ? and p.reader = ?
                        """)
                .params(seq, reader)
                .update();
    }
}
