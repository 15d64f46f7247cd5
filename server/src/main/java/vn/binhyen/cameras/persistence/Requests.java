package vn.binhyen.cameras.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.cameras.Circle;
import vn.binhyen.cameras.FootageRequest;
import vn.binhyen.cameras.FootageRequest.State;
import vn.binhyen.cameras.Nearby;
import vn.binhyen.cameras.Window;
import vn.binhyen.cameras.domain.Call;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Uprooting;

/// Requests for footage, whom they went to, and their lines in the public log.
@Repository
public class Requests {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcClient db;
    private final Uprooting uprooting;

    Requests(JdbcClient db, Uprooting uprooting) {
        this.db = db;
        this.uprooting = uprooting;
    }

    public void add(FootageRequest request) {
        Circle circle = request.circle();
        db.sql(
                        """
                        insert into cameras.requests (id, unit, case_id, purpose, place, latitude, longitude, radius,
                            from_at, to_at, reason, asked_by, asked_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                        """)
                .params(
                        request.id(),
                        request.unit().toString(),
                        request.caseId(),
                        request.purpose(),
                        request.place(),
                        circle.latitude(),
                        circle.longitude(),
                        circle.radius(),
                        utc(request.window().from()),
                        utc(request.window().to()),
                        request.reason(),
                        request.askedBy(),
                        utc(request.askedAt()))
                .update();
    }

    /// Those of the asker's units, those that wait first, then the newest.
    public List<FootageRequest> page(int page, int size) {
        return db.sql(
                        """
                        select * from cameras.requests order by (decided_at is null) desc, asked_at desc, id
                        limit ? offset ?
                        """)
                .params(size, (long) (page - 1) * size)
                .query((row, _) -> request(row))
                .list();
    }

    public long count() {
        return db.sql("select count(*) from cameras.requests").query(Long.class).single();
    }

    public int waiting() {
        return db.sql("select count(*) from cameras.requests where decided_by is null")
                .query(Integer.class)
                .single();
    }

    public Optional<FootageRequest> find(UUID id) {
        return db.sql("select * from cameras.requests where id = ?")
                .param(id)
                .query((row, _) -> request(row))
                .optional();
    }

    /// @return false when somebody decided in the meantime
    public boolean approve(
            FootageRequest request,
            UUID by,
            String words,
            int told,
            Instant openUntil,
            UUID log,
            Instant at) {
        return db.sql(
                                """
                                update cameras.requests set decided_by = ?, decided_at = ?, approved = true, answer = ?,
                                    told = ?, open_until = ?, log_id = ?, version = 2
                                where id = ? and decided_by is null
                                """)
                        .params(by, utc(at), words, told, utc(openUntil), log, request.id())
                        .update()
                == 1;
    }

    /// @return false when somebody decided in the meantime
    public boolean refuse(FootageRequest request, UUID by, String reason, UUID log, Instant at) {
        return db.sql(
                                """
                                update cameras.requests set decided_by = ?, decided_at = ?, approved = false, answer = ?,
                                    log_id = ?, version = 2
                                where id = ? and decided_by is null
                                """)
                        .params(by, utc(at), reason, log, request.id())
                        .update()
                == 1;
    }

    public void write(PublicLine line) {
        db.sql(
                        """
                        insert into cameras.public_log (id, month, unit, purpose, minutes, approved)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        line.id(),
                        line.month(),
                        line.unit().toString(),
                        line.purpose(),
                        line.minutes(),
                        line.approved())
                .update();
    }

    /// One more clip at the request's line; a worker's.
    public void writeClip(UUID id, UUID request) {
        db.sql(
                        """
                        insert into cameras.public_log_clips (id, log)
                        select ?, log_id from cameras.requests where id = ?
                        """)
                .params(id, request)
                .update();
    }

    /// A line of the public log, newest month first.
    ///
    /// @param minutes how long the time asked for was
    /// @param clips how many were lent
    public record PublicLine(
            UUID id,
            LocalDate month,
            UnitId unit,
            String purpose,
            int minutes,
            boolean approved,
            int clips) {

        public static PublicLine of(
                UUID id, FootageRequest request, boolean approved, Instant now) {
            return new PublicLine(
                    id,
                    LocalDate.ofInstant(now, HERE).withDayOfMonth(1),
                    request.unit(),
                    request.purpose(),
                    request.window().minutes(),
                    approved,
                    0);
        }
    }

    public List<PublicLine> publicLog(int page, int size) {
        return db.sql(
                        """
                        select l.*, (select count(*) from cameras.public_log_clips c where c.log = l.id) as clips
                        from cameras.public_log l order by l.month desc, l.unit, l.id limit ? offset ?
                        """)
                .params(size, (long) (page - 1) * size)
                .query((row, _) ->
                        new PublicLine(
                                row.getObject("id", UUID.class),
                                row.getObject("month", LocalDate.class),
                                UnitId.parse(row.getString("unit")),
                                row.getString("purpose"),
                                row.getInt("minutes"),
                                row.getBoolean("approved"),
                                row.getInt("clips")))
                .list();
    }

    public long publicLines() {
        return db.sql("select count(*) from cameras.public_log").query(Long.class).single();
    }

    public void call(FootageRequest request, UUID household, Instant at) {
        db.sql("insert into cameras.calls (request, household, unit, told_at) values (?, ?, ?, ?)")
                .params(request.id(), household, request.unit().toString(), utc(at))
                .update();
    }

    /// What a household was asked since then, newest first; a worker's.
    public List<Call> callsOf(UUID household, Instant since) {
        return db.sql(
                        """
                        select r.id, r.purpose, r.place, r.from_at, r.to_at, r.open_until, c.answer
                        from cameras.calls c join cameras.requests r on r.id = c.request
                        where c.household = ? and c.told_at >= ? and r.approved order by c.told_at desc, r.id
                        """)
                .params(household, utc(since))
                .query((row, _) -> call(row))
                .list();
    }

    public void answer(UUID request, UUID household, Call.Answer answer, Instant at) {
        db.sql(
                        "update cameras.calls set answer = ?, answered_at = ? where request = ? and household = ?")
                .params(
                        answer == Call.Answer.LENT ? "lent" : "refused",
                        utc(at),
                        request,
                        household)
                .update();
    }

    /// Their requests; a worker's.
    public List<UUID> ofCases(Collection<UUID> cases) {
        if (cases.isEmpty()) return List.of();
        return db.sql("select id from cameras.requests where case_id in (:cases)")
                .param("cases", cases)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /// The cases of requests that still have words; a worker's.
    public List<UUID> cases() {
        return db.sql("select distinct case_id from cameras.requests where reason <> ''")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Takes their words; the lines stay. A worker's.
    public void empty(Collection<UUID> requests) {
        if (requests.isEmpty()) return;
        db.sql(
                        "update cameras.requests set place = '', reason = '', answer = '' where id in (:ids)")
                .param("ids", requests)
                .update();
    }

    /// Deletes them with all that hangs on them but the public log; a worker's.
    public void remove(Collection<UUID> requests) {
        uprooting.uproot("cameras.requests", requests);
    }

    private static Call call(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return new Call(
                row.getObject("id", UUID.class),
                row.getString("purpose"),
                row.getString("place"),
                new Window(instant(row, "from_at"), instant(row, "to_at")),
                instant(row, "open_until"),
                answer == null
                        ? Call.Answer.NONE
                        : answer.equals("lent") ? Call.Answer.LENT : Call.Answer.REFUSED);
    }

    private static FootageRequest request(ResultSet row) throws SQLException {
        return new FootageRequest(
                row.getObject("id", UUID.class),
                UnitId.parse(row.getString("unit")),
                row.getObject("case_id", UUID.class),
                row.getString("purpose"),
                row.getString("place"),
                new Circle(
                        row.getDouble("latitude"),
                        row.getDouble("longitude"),
                        row.getInt("radius")),
                new Window(instant(row, "from_at"), instant(row, "to_at")),
                row.getString("reason"),
                row.getObject("asked_by", UUID.class),
                instant(row, "asked_at"),
                state(row));
    }

    private static State state(ResultSet row) throws SQLException {
        UUID by = row.getObject("decided_by", UUID.class);
        if (by == null) return new State.Waiting();
        Instant at = instant(row, "decided_at");
        return row.getBoolean("approved")
                ? new State.Approved(
                        by,
                        at,
                        row.getString("answer"),
                        Nearby.of(row.getInt("told")),
                        instant(row, "open_until"))
                : new State.Refused(by, at, row.getString("answer"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
