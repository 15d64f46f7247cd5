package vn.binhyen.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the audit's rows.
@Repository
class SqlAuditTrail implements AuditTrail {

    private static final String OFFICER = "officer:";
    private static final String FILTERED =
            """
            select seq, at, asker, act, subject, unit, reason from audit.entries
            where (cast(:asker as text) is null or asker = :asker)
              and (cast(:subject as uuid) is null or subject = :subject)
              and (:act = '' or act = :act)
              and (not :looks or act like 'looked:%')
              and (cast(:from as timestamptz) is null or at >= :from)
              and (cast(:to as timestamptz) is null or at < :to)
              and (:before = 0 or seq < :before)
            order by seq desc limit :most
            """;

    private final JdbcClient db;

    SqlAuditTrail(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Line> lines(Search search, int size) {
        return filtered(search, size + 1).query((row, _) -> line(row)).list();
    }

    @Override
    public void each(Search search, Consumer<Line> line) {
        try (var lines =
                filtered(search, MOST_EXPORTED)
                        .withFetchSize(2_000)
                        .query((row, _) -> line(row))
                        .stream()) {
            lines.forEach(line);
        }
    }

    @Override
    public List<String> acts() {
        return db.sql("select distinct act from audit.entries order by act")
                .query((row, _) -> row.getString("act"))
                .list();
    }

    private JdbcClient.StatementSpec filtered(Search search, int most) {
        return db.sql(FILTERED)
                .param("asker", search.officer() == null ? null : OFFICER + search.officer())
                .param("subject", search.subject())
                .param("act", search.act())
                .param("looks", search.looks())
                .param("from", utc(search.from()))
                .param("to", utc(search.to()))
                .param("before", search.before())
                .param("most", most);
    }

    private static Line line(ResultSet row) throws SQLException {
        String asker = row.getString("asker");
        boolean officer = asker.startsWith(OFFICER);
        return new Line(
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                officer ? UUID.fromString(asker.substring(OFFICER.length())) : null,
                officer ? "" : asker.substring(asker.indexOf(':') + 1),
                row.getString("act"),
                row.getObject("subject", UUID.class),
                row.getString("unit"),
                row.getString("reason"));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
