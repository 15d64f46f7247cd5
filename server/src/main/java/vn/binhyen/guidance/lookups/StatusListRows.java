package vn.binhyen.guidance.lookups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.guidance.lookups.StatusLists.Listed;
import vn.binhyen.guidance.lookups.StatusLists.Offer;
import vn.binhyen.kernel.UnitId;

/// The lists and their lines. What an officer may see of them is when they came and how many lines
/// they have: officers may not even read the sealed bytes.
@Repository
class StatusListRows {

    private static final String COLUMNS =
            "select id, unit, kind, lines, as_of, ends_on, brought_by, brought_at from guidance.status_lists ";

    private final JdbcClient db;
    private final LookUpWords words;

    StatusListRows(JdbcClient db, LookUpWords words) {
        this.db = db;
        this.words = words;
    }

    /// A line as it is kept.
    record Kept(byte[] finder, byte[] sealed) {}

    /// A line found, and the list it stands in.
    record Hit(UUID list, UnitId unit, ListKind kind, LocalDate asOf, byte[] sealed) {}

    /// A list that waits; whatever the same officer left waiting is gone.
    void add(UUID id, Offer offer, Collection<Kept> lines, UUID by, Instant at) {
        db.sql("delete from guidance.status_lists where brought_by = ? and taken_over_at is null")
                .param(by)
                .update();
        db.sql(
                        """
                        insert into guidance.status_lists
                            (id, unit, kind, lines, as_of, ends_on, brought_by, brought_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id, offer.unit().toString(), offer.kind().word(), lines.size())
                .params(offer.asOf(), offer.endsOn(), by, at.atOffset(ZoneOffset.UTC))
                .update();
        db.sql(
                        """
                        insert into guidance.status_lines (list, finder, sealed)
                        select ?, * from unnest(?::bytea[], ?::bytea[])
                        """)
                .params(
                        id,
                        lines.stream().map(Kept::finder).toArray(byte[][]::new),
                        lines.stream().map(Kept::sealed).toArray(byte[][]::new))
                .update();
    }

    /// The list that waited, from now on the one of its unit and kind; the one before is gone.
    Optional<Listed> takeOver(UUID id, Instant at) {
        Optional<Listed> waiting =
                db.sql(COLUMNS + "where id = ? and taken_over_at is null for update")
                        .param(id)
                        .query((row, _) -> listed(row))
                        .optional();
        waiting.ifPresent(list -> {
            // two lists of one kind taken over at once: one after the other
            db.sql("select pg_advisory_xact_lock(hashtextextended(?, 115))")
                    .param(list.unit() + " " + list.kind().word())
                    .query((_, _) -> true)
                    .single();
            db.sql(
                            """
                            delete from guidance.status_lists
                            where unit = ? and kind = ? and taken_over_at is not null
                            """)
                    .params(list.unit().toString(), list.kind().word())
                    .update();
            db.sql("update guidance.status_lists set taken_over_at = ? where id = ?")
                    .params(at.atOffset(ZoneOffset.UTC), id)
                    .update();
        });
        return waiting;
    }

    Optional<Listed> remove(UUID id) {
        Optional<Listed> standing =
                db.sql(COLUMNS + "where id = ? for update")
                        .param(id)
                        .query((row, _) -> listed(row))
                        .optional();
        db.sql("delete from guidance.status_lists where id = ?").param(id).update();
        return standing;
    }

    List<Listed> standing(UnitId unit, LocalDate today) {
        return db.sql(
                        COLUMNS
                                + """
                                where unit = ? and taken_over_at is not null and ends_on >= ?
                                order by kind
                                """)
                .params(unit.toString(), today)
                .query((row, _) -> listed(row))
                .list();
    }

    /// The lines with one of these fingerprints, in lists that stand today.
    List<Hit> find(Collection<byte[]> finders, LocalDate today) {
        return db.sql(
                        """
                        select l.list, s.unit, s.kind, s.as_of, l.sealed
                        from guidance.status_lines l join guidance.status_lists s on s.id = l.list
                        where l.finder = any (?::bytea[]) and s.taken_over_at is not null and s.ends_on >= ?
                        order by s.as_of desc, s.id
                        """)
                .params(finders.toArray(byte[][]::new), today)
                .query((row, _) ->
                        new Hit(
                                row.getObject("list", UUID.class),
                                UnitId.parse(row.getString("unit")),
                                kind(row),
                                row.getObject("as_of", LocalDate.class),
                                row.getBytes("sealed")))
                .list();
    }

    /// Lists whose last day has passed, and what nobody took over since then.
    int removeOld(LocalDate today, Instant waitingSince) {
        return db.sql(
                        """
                        delete from guidance.status_lists
                        where ends_on < ? or (taken_over_at is null and brought_at < ?)
                        """)
                .params(today, waitingSince.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                row.getObject("id", UUID.class),
                UnitId.parse(row.getString("unit")),
                kind(row),
                row.getInt("lines"),
                row.getObject("as_of", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("brought_by", UUID.class),
                row.getTimestamp("brought_at").toInstant());
    }

    /// A kind the province no longer uses keeps its word.
    private ListKind kind(ResultSet row) throws SQLException {
        String word = row.getString("kind");
        return words.kind(word).orElseGet(() -> LookUpWords.former(word));
    }
}
