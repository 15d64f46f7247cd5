package vn.binhyen.zalo.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.zalo.RawArrivals;
import vn.binhyen.zalo.ZaloOperation.DeadLetter;

/// What arrived: to be handed on in order, lane by lane.
@Repository
public class Arrivals implements RawArrivals {

    /// An arrival to hand on.
    public record Waiting(
            UUID id, String oaId, String providerId, UUID key, byte[] content, int tries) {}

    private final JdbcClient db;

    Arrivals(JdbcClient db) {
        this.db = db;
    }

    /// Lanes in which something is due.
    public List<Integer> lanesDue(Instant now) {
        return db.sql(
                        """
                        select distinct lane from (
                            select lane from zalo.arrivals
                            where state = 'WAITING' and next_at <= ? limit 200) due
                        """)
                .param(Timestamp.from(now))
                .query((row, _) -> row.getInt("lane"))
                .list();
    }

    /// Takes a lane for the running transaction; false when another node has it.
    public boolean hold(int lane) {
        return db.sql("select pg_try_advisory_xact_lock(7062031, ?) as held")
                .param(lane)
                .query((row, _) -> row.getBoolean("held"))
                .single();
    }

    public List<Waiting> due(int lane, Instant now, int most) {
        return db.sql(
                        """
                        select id, oa_id, provider_id, key, content, tries from zalo.arrivals
                        where lane = ? and state = 'WAITING' and next_at <= ?
                        order by provider_time, received_at limit ?
                        """)
                .params(lane, Timestamp.from(now), most)
                .query((row, _) ->
                        new Waiting(
                                row.getObject("id", UUID.class),
                                row.getString("oa_id"),
                                row.getString("provider_id"),
                                row.getObject("key", UUID.class),
                                row.getBytes("content"),
                                row.getInt("tries")))
                .list();
    }

    public void done(UUID id, String outcome, Instant now) {
        db.sql(
                        """
                        update zalo.arrivals set state = 'DONE', outcome = ?, done_at = ? where id = ?
                        """)
                .params(outcome, Timestamp.from(now), id)
                .update();
    }

    /// Deletes the content of one that is being handed on; that it arrived stays.
    public void letGo(UUID id) {
        db.sql("update zalo.arrivals set content = null where id = ?").param(id).update();
    }

    /// Counts a failure; with the last allowed one it becomes a dead letter.
    public void failed(UUID id, String reason, Instant nextAt, int mostTries) {
        db.sql(
                        """
                        update zalo.arrivals
                        set tries = tries + 1, outcome = :reason, next_at = :next,
                            state = case when tries + 1 >= :most then 'DEAD' else 'WAITING' end
                        where id = :id and state = 'WAITING'
                        """)
                .param("reason", reason)
                .param("next", Timestamp.from(nextAt))
                .param("most", mostTries)
                .param("id", id)
                .update();
    }

    public List<DeadLetter> dead() {
        return db.sql(
                        """
                        select id, oa_id, event, received_at, tries, outcome from zalo.arrivals
                        where state = 'DEAD' order by received_at desc limit 200
                        """)
                .query((row, _) ->
                        new DeadLetter(
                                row.getObject("id", UUID.class),
                                row.getString("oa_id"),
                                row.getString("event"),
                                row.getTimestamp("received_at").toInstant(),
                                row.getInt("tries"),
                                row.getString("outcome")))
                .list();
    }

    public boolean revive(UUID id, Instant now) {
        return db.sql(
                                """
                                update zalo.arrivals set state = 'WAITING', tries = 0, next_at = ?
                                where id = ? and state = 'DEAD'
                                """)
                        .params(Timestamp.from(now), id)
                        .update()
                == 1;
    }

    /// Deletes the content of what was done before; what makes it the same arrival stays.
    public int forgetContent(Instant doneBefore) {
        return db.sql(
                        """
                        update zalo.arrivals set content = null
                        where state = 'DONE' and content is not null and done_at < ?
                        """)
                .param(Timestamp.from(doneBefore))
                .update();
    }

    @Override
    public void forget(UUID page, Set<String> providerIds) {
        String[] ids =
                providerIds.stream()
                        .map(id -> id.replaceFirst("#\\d+$", ""))
                        .distinct()
                        .toArray(String[]::new);
        db.sql(
                        """
                        update zalo.arrivals set content = null
                        where state = 'DONE' and provider_id = any(?)
                          and oa_id = (select oa_id from zalo.accounts where page = ?)
                        """)
                .param(ids)
                .param(page)
                .update();
    }

    /// Whether the page itself said this in a group.
    public boolean saidInGroup(String oaId, String providerId) {
        return db.sql(
                        """
                        select exists (select 1 from zalo.arrivals
                                       where oa_id = ? and provider_id = ?
                                         and event like 'oa\\_send\\_group%') as said
                        """)
                .params(oaId, providerId)
                .query((row, _) -> row.getBoolean("said"))
                .single();
    }
}
