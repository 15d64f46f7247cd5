package vn.binhyen.cases.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.IdentityDesk.Answer;
import vn.binhyen.cases.IdentityDesk.Request;
import vn.binhyen.cases.domain.IdentityRequests;
import vn.binhyen.kernel.UnitId;

/// Requests for a look. Row security shows an officer their own, a custodian those of their units.
@Repository
class SqlIdentityRequests implements IdentityRequests {

    private static final String CRIME_INFORMATION =
            "e.type = 'CLASSIFIED' and e.detail in ('CRIME_DENUNCIATION', 'CRIME_REPORT')";

    private final JdbcClient db;

    SqlIdentityRequests(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean needsSecondPerson(UUID caseId) {
        return db.sql(
                        "select exists (select 1 from cases.entries e where e.case_id = :id and "
                                + CRIME_INFORMATION
                                + ") or exists (select 1 from cases.cases c where c.id = :id"
                                + " and c.kind in ('CRIME_DENUNCIATION', 'CRIME_REPORT'))")
                .param("id", caseId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Set<UUID> guardedOf(UUID conversation) {
        return new HashSet<>(
                db.sql(
                                "select c.id from cases.cases c where c.conversation = ? and exists"
                                        + " (select 1 from cases.entries e where e.case_id = c.id and "
                                        + CRIME_INFORMATION
                                        + ")")
                        .param(conversation)
                        .query(UUID.class)
                        .list());
    }

    @Override
    public Optional<Kept> newestOf(UUID caseId, UUID asker) {
        return db.sql(
                        """
                        select * from cases.identity_requests where case_id = ? and asker = ?
                        order by asked_at desc, id desc limit 1
                        """)
                .params(caseId, asker)
                .query((row, _) -> kept(row))
                .optional();
    }

    @Override
    public boolean add(Kept asked) {
        return db.sql(
                                """
                                insert into cases.identity_requests (id, case_id, unit, asker, reason, asked_at)
                                values (?, ?, ?, ?, ?, ?)
                                on conflict (case_id, asker) where decided_at is null do nothing
                                """)
                        .param(asked.id())
                        .param(asked.caseId())
                        .param(asked.unit().toString())
                        .param(asked.asker())
                        .param(asked.reason())
                        .param(utc(asked.askedAt()))
                        .update()
                == 1;
    }

    @Override
    public List<Request> waiting(int most) {
        return db.sql(
                        """
                        select r.id, c.number, c.kind, r.unit, r.asker, r.reason, r.asked_at
                        from cases.identity_requests r join cases.cases c on c.id = r.case_id
                        where r.decided_at is null and r.asker <> scope.asker()
                        order by r.asked_at, r.id limit ?
                        """)
                .param(most)
                .query((row, _) -> {
                    String kind = row.getString("kind");
                    return new Request(
                            row.getObject("id", UUID.class),
                            row.getString("number"),
                            kind == null ? null : CaseKind.valueOf(kind),
                            UnitId.parse(row.getString("unit")),
                            row.getObject("asker", UUID.class),
                            row.getString("reason"),
                            row.getTimestamp("asked_at").toInstant());
                })
                .list();
    }

    @Override
    public int countWaiting() {
        return db.sql(
                        """
                        select count(*) from cases.identity_requests
                        where decided_at is null and asker <> scope.asker()
                        """)
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Kept> decide(UUID id, Answer answer, @Nullable Instant until) {
        return db.sql(
                        """
                        update cases.identity_requests set decided_by = :by, decided_at = :at,
                            answer = :reason, granted_until = :until
                        where id = :id and decided_at is null and asker <> :by
                        returning *
                        """)
                .param("by", answer.by())
                .param("at", utc(answer.at()))
                .param("reason", answer.reason())
                .param("until", until == null ? null : utc(until))
                .param("id", id)
                .query((row, _) -> kept(row))
                .optional();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        Timestamp decided = row.getTimestamp("decided_at");
        Timestamp until = row.getTimestamp("granted_until");
        return new Kept(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                UnitId.parse(row.getString("unit")),
                row.getObject("asker", UUID.class),
                row.getString("reason"),
                row.getTimestamp("asked_at").toInstant(),
                decided == null
                        ? null
                        : new Answer(
                                row.getObject("decided_by", UUID.class),
                                decided.toInstant(),
                                row.getString("answer")),
                until == null ? null : until.toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
