package vn.binhyen.activities.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.kernel.UnitId;

/// What hangs on an activity whatever its version: cases it is linked to, and pictures.
@Repository
public class Attached {

    private final JdbcClient db;

    Attached(JdbcClient db) {
        this.db = db;
    }

    /// From now on these and no others, of those the asker sees.
    public void link(UUID activity, UnitId unit, Set<UUID> cases) {
        UUID[] ids = cases.toArray(UUID[]::new);
        db.sql("delete from activities.case_links where activity = ? and not case_id = any(?)")
                .params(activity, ids)
                .update();
        db.sql(
                        """
                        insert into activities.case_links (activity, case_id, unit)
                        select ?, c, ? from unnest(?::uuid[]) c on conflict do nothing
                        """)
                .params(activity, unit.toString(), ids)
                .update();
    }

    public Set<UUID> cases(UUID activity) {
        return Set.copyOf(
                db.sql("select case_id from activities.case_links where activity = ?")
                        .param(activity)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }

    /// No activity knows of these cases any more; a worker's.
    public void forget(Collection<UUID> cases) {
        db.sql("delete from activities.case_links where case_id = any(?)")
                .param(cases.toArray(UUID[]::new))
                .update();
    }

    public void addPicture(
            UUID activity, UnitId unit, UUID file, UUID key, UUID staff, Instant at) {
        db.sql(
                        """
                        insert into activities.pictures (file, activity, unit, key, staff, added_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(file, activity, unit.toString(), key, staff, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// In the order they came.
    public List<UUID> pictures(UUID activity) {
        return db.sql(
                        "select file from activities.pictures where activity = ? order by added_at, file")
                .param(activity)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Lets go of a picture and tells the key it lies under.
    public Optional<UUID> removePicture(UUID activity, UUID file) {
        return db.sql(
                        "delete from activities.pictures where activity = ? and file = ? returning key")
                .params(activity, file)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }
}
