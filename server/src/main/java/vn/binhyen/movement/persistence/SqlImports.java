package vn.binhyen.movement.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.movement.SiteImports.Mistake;
import vn.binhyen.movement.SiteImports.Progress;

/// Files of sites and how far they have been read.
@Repository
public class SqlImports {

    private static final TypeReference<List<Mistake>> MISTAKES = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    SqlImports(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// An import that is not done, and who brought it.
    public record Waiting(UUID id, UUID staff) {}

    public boolean bring(UUID id, UnitId unit, UUID staff, byte[] file, Instant at) {
        return db.sql(
                                """
                                insert into movement.imports (id, unit, staff, file, lines, at) values (?, ?, ?, ?, 0, ?)
                                on conflict do nothing
                                """)
                        .params(id, unit.toString(), staff, file, at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Those that are not done, the oldest first. For a worker.
    public List<Waiting> waiting() {
        return db.sql(
                        "select id, staff from movement.imports where done_at is null order by at limit 20")
                .query((row, _) ->
                        new Waiting(
                                row.getObject("id", UUID.class),
                                row.getObject("staff", UUID.class)))
                .list();
    }

    /// The file and where to go on, locked; empty while another node reads it, or it is done.
    public Optional<Integer> take(UUID id) {
        return db.sql(
                        "select next from movement.imports where id = ? and done_at is null for update skip locked")
                .param(id)
                .query(Integer.class)
                .optional();
    }

    public byte[] file(UUID id) {
        return db.sql("select file from movement.imports where id = ?")
                .param(id)
                .query((row, _) -> row.getBytes("file"))
                .single();
    }

    public void began(UUID id, int lines, int wrong, List<Mistake> mistakes) {
        db.sql("update movement.imports set lines = ?, wrong = ?, mistakes = ?::jsonb where id = ?")
                .params(lines, wrong, json.writeValueAsString(mistakes), id)
                .update();
    }

    /// @param next the first line that is still to be read
    public void moved(UUID id, int next, int kept, int known) {
        db.sql(
                        "update movement.imports set next = ?, kept = kept + ?, known = known + ? where id = ?")
                .params(next, kept, known, id)
                .update();
    }

    /// The file is gone from then on.
    public void done(UUID id, Instant at) {
        db.sql("update movement.imports set done_at = ?, file = null where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    public Optional<Progress> progress(UUID id) {
        return db.sql("select * from movement.imports where id = ?")
                .param(id)
                .query((row, _) -> progress(row))
                .optional();
    }

    public List<Progress> newest(int most) {
        return db.sql("select * from movement.imports order by at desc limit ?")
                .param(most)
                .query((row, _) -> progress(row))
                .list();
    }

    private Progress progress(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        return new Progress(
                row.getObject("id", UUID.class),
                row.getInt("lines"),
                row.getInt("next"),
                row.getInt("kept"),
                row.getInt("known"),
                row.getInt("wrong"),
                json.readValue(row.getString("mistakes"), MISTAKES),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                done == null ? null : done.toInstant());
    }
}
