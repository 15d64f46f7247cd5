package vn.binhyen.cameras.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.cameras.domain.Clip;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.vault.Vault;

/// Clips that were lent, and who opened them.
@Repository
public class Clips {

    private final JdbcClient db;
    private final Vault vault;

    Clips(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    public void add(Clip clip, UUID key) {
        db.sql(
                        """
                        insert into cameras.clips (id, request, household, unit, key_id, file, type, size, sha256, arrived_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        clip.id(),
                        clip.request(),
                        clip.household(),
                        clip.unit().toString(),
                        key,
                        clip.file(),
                        clip.type(),
                        clip.size(),
                        clip.sha256(),
                        clip.arrivedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// In the order of their arrival.
    public List<Clip> of(UUID request) {
        Map<UUID, List<Clip.Opening>> openings =
                db
                        .sql(
                                """
                                select o.clip, o.by, o.at, o.reason, o.whole from cameras.openings o
                                join cameras.clips c on c.id = o.clip where c.request = ? order by o.at
                                """)
                        .param(request)
                        .query((row, _) ->
                                Map.entry(row.getObject("clip", UUID.class), opening(row)))
                        .list()
                        .stream()
                        .collect(
                                groupingBy(
                                        Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return db.sql("select * from cameras.clips where request = ? order by arrived_at, id")
                .param(request)
                .query((row, _) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return clip(row, openings.getOrDefault(id, List.of()));
                })
                .list();
    }

    public Optional<Clip> find(UUID request, UUID id) {
        return of(request).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// What a household lent; a worker's.
    public List<Clip> lentBy(UUID household) {
        return db.sql("select * from cameras.clips where household = ? order by arrived_at, id")
                .param(household)
                .query((row, _) -> clip(row, List.of()))
                .list();
    }

    public void opened(UUID id, Clip clip, Clip.Opening opening) {
        db.sql(
                        """
                        insert into cameras.openings (id, clip, unit, by, at, reason, whole)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        clip.id(),
                        clip.unit().toString(),
                        opening.by(),
                        opening.at().atOffset(ZoneOffset.UTC),
                        opening.reason(),
                        opening.whole())
                .update();
    }

    /// Destroys the clips that arrived before that; their lines stay. A worker's.
    ///
    /// @return how many
    public int letGo(Instant before, LocalDate day) {
        return destroyed(
                db.sql(
                                """
                                update cameras.clips set gone_on = :day where gone_on is null and arrived_at < :before
                                returning key_id
                                """)
                        .param("day", day)
                        .param("before", before.atOffset(ZoneOffset.UTC)));
    }

    /// The same for what was lent for these requests.
    public int letGo(Collection<UUID> requests, LocalDate day) {
        if (requests.isEmpty()) return 0;
        return destroyed(
                db.sql(
                                """
                                update cameras.clips set gone_on = :day where gone_on is null and request in (:requests)
                                returning key_id
                                """)
                        .param("day", day)
                        .param("requests", requests));
    }

    private int destroyed(JdbcClient.StatementSpec update) {
        List<UUID> keys = update.query((row, _) -> row.getObject(1, UUID.class)).list();
        keys.forEach(vault::destroy);
        return keys.size();
    }

    /// Destroys what was lent for these requests; a worker's.
    ///
    /// @return the clips
    public List<UUID> destroy(Collection<UUID> requests) {
        if (requests.isEmpty()) return List.of();
        Map<UUID, UUID> keys =
                db
                        .sql("select id, key_id from cameras.clips where request in (:requests)")
                        .param("requests", requests)
                        .query((row, _) ->
                                Map.entry(
                                        row.getObject("id", UUID.class),
                                        row.getObject("key_id", UUID.class)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        keys.values().forEach(vault::destroy);
        return List.copyOf(keys.keySet());
    }

    private static Clip.Opening opening(ResultSet row) throws SQLException {
        return new Clip.Opening(
                row.getObject("by", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("reason"),
                row.getBoolean("whole"));
    }

    private static Clip clip(ResultSet row, List<Clip.Opening> openings) throws SQLException {
        return new Clip(
                row.getObject("id", UUID.class),
                row.getObject("request", UUID.class),
                row.getObject("household", UUID.class),
                UnitId.parse(row.getString("unit")),
                row.getObject("file", UUID.class),
                row.getString("type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getTimestamp("arrived_at").toInstant(),
                row.getObject("gone_on", LocalDate.class),
                openings);
    }
}
