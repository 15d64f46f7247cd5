package vn.binhyen.story.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The mark of a database that belongs to the story.
@Repository
public class Marker {

    /// How far the story of this database has come.
    ///
    /// @param toldUntil null while no work was loaded
    /// @param countedAt null while its figures are not complete
    /// @param metAt null while the stand-in does not know the residents
    public record Mark(
            @Nullable Instant toldUntil, @Nullable Instant countedAt, @Nullable Instant metAt) {}

    private final JdbcClient db;

    Marker(JdbcClient db) {
        this.db = db;
    }

    public Optional<Mark> see() {
        return db.sql("select told_until, counted_at, met_at from story.marker")
                .query((row, _) ->
                        new Mark(
                                time(row.getTimestamp(1)),
                                time(row.getTimestamp(2)),
                                time(row.getTimestamp(3))))
                .optional();
    }

    /// Whether somebody's work lies in this database.
    public boolean holdsWork() {
        return db.sql(
                        "select exists (select 1 from cases.cases) or exists (select 1 from channels.conversations)")
                .query(Boolean.class)
                .single();
    }

    public void set(Instant now) {
        db.sql("insert into story.marker (marked_at) values (?) on conflict do nothing")
                .param(Timestamp.from(now))
                .update();
    }

    public void counted(Instant now) {
        db.sql("update story.marker set counted_at = ?").param(Timestamp.from(now)).update();
    }

    public void met(Instant now) {
        db.sql("update story.marker set met_at = ?").param(Timestamp.from(now)).update();
    }

    private static @Nullable Instant time(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
