package vn.binhyen.cases.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.cases.domain.Case;
import vn.binhyen.kernel.UnitId;

/// Cases that went from one unit to another. A worker's work: neither unit's officers may write
/// both sides.
@Repository
public class Transfers {

    private final JdbcClient db;

    Transfers(JdbcClient db) {
        this.db = db;
    }

    /// The line the giving unit keeps.
    ///
    /// @param gone as it is with its new unit
    /// @param number the number it had in the giving unit's register; null when it had none
    public void note(
            UUID id,
            Case gone,
            UnitId from,
            @Nullable String number,
            @Nullable String kind,
            UUID by,
            Instant openedAt,
            Instant at) {
        db.sql(
                        """
                        insert into cases.transfers (id, case_id, unit, to_unit, at, by, number, kind, channel, opened_at)
                        values (:id, :case, :from, :to, :at, :by, :number, :kind, :channel, :openedAt)
                        """)
                .param("id", id)
                .param("case", gone.id())
                .param("from", from.toString())
                .param("to", gone.unit().toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("number", number)
                .param("kind", kind)
                .param("channel", gone.origin().channel())
                .param("openedAt", openedAt.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("update cases.cases set came_at = ?, came_from = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), from.toString(), gone.id())
                .update();
    }

    /// When it came to the unit that has it: then, or when it became a case.
    public Instant cameAt(UUID id) {
        return db.sql("select coalesce(came_at, opened_at) from cases.cases where id = ?")
                .param(id)
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
    }

    /// Everything that lies with the case goes where it went. Records of hand-overs and requests to
    /// see an identity stay with the unit that made them.
    public void follow(Case gone) {
        for (String table : new String[] {"entries", "reporters", "repetitions"}) {
            db.sql("update cases." + table + " set unit = ? where case_id = ?")
                    .params(gone.unit().toString(), gone.id())
                    .update();
        }
        db.sql("update cases.repetitions set original_unit = ? where original = ?")
                .params(gone.unit().toString(), gone.id())
                .update();
    }
}
