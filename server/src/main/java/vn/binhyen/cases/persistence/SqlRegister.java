package vn.binhyen.cases.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseRegister;
import vn.binhyen.cases.Outcome;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;

/// The register, straight from cases and from what is left of those that went on.
@Repository
class SqlRegister implements CaseRegister {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String CASES =
            """
            from cases.cases
            where coalesce(came_at, opened_at) >= :from and coalesce(came_at, opened_at) < :until
              and (cast(:unit as text) is null or unit = :unit)
            """;
    private static final String GONE =
            """
            from cases.transfers
            where opened_at >= :from and opened_at < :until and (cast(:unit as text) is null or unit = :unit)
            """;
    private static final String ROWS =
            """
            select id, unit, number, coalesce(came_at, opened_at) as came, channel, kind, left(words, 300) as words,
                   state, outcome, came_from, cast(null as text) as went_to, handed_over_to as receiver,
                   coalesce(closed_at, handed_over_at) as ended, assignee
            """
                    + CASES
                    + """
                    union all
                    select case_id, unit, number, opened_at, channel, kind, '', 'TRANSFERRED', null, null, to_unit, '', at,
                           null
                    """
                    + GONE
                    + " order by came, id";

    private final JdbcClient db;

    SqlRegister(JdbcClient db) {
        this.db = db;
    }

    @Override
    public long count(Period period, @Nullable UnitId unit) {
        String sql = "select (select count(*) " + CASES + ") + (select count(*) " + GONE + ")";
        return of(sql, period, unit).query(Long.class).single();
    }

    @Override
    public List<Row> rows(Period period, @Nullable UnitId unit, int page, int size) {
        return of(ROWS + " limit :size offset :skip", period, unit)
                .param("size", size)
                .param("skip", (page - 1) * size)
                .query((row, _) -> row(row))
                .list();
    }

    @Override
    public void each(Period period, @Nullable UnitId unit, Consumer<Row> reader) {
        of(ROWS + " limit 50000", period, unit)
                .withFetchSize(1000)
                .query((RowCallbackHandler) row -> reader.accept(row(row)));
    }

    private JdbcClient.StatementSpec of(String sql, Period period, @Nullable UnitId unit) {
        return db.sql(sql)
                .param("from", startOf(period.from()))
                .param("until", startOf(period.to().plusDays(1)))
                .param("unit", unit == null ? null : unit.toString());
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(VIETNAM).toOffsetDateTime();
    }

    private static Row row(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        String outcome = row.getString("outcome");
        Timestamp ended = row.getTimestamp("ended");
        return new Row(
                row.getObject("id", UUID.class),
                UnitId.parse(row.getString("unit")),
                row.getString("number"),
                row.getTimestamp("came").toInstant(),
                row.getString("channel"),
                kind == null ? null : CaseKind.valueOf(kind),
                row.getString("words"),
                row.getString("state"),
                outcome == null ? null : Outcome.valueOf(outcome),
                unit(row, "came_from"),
                unit(row, "went_to"),
                row.getString("receiver"),
                ended == null ? null : ended.toInstant(),
                row.getObject("assignee", UUID.class));
    }

    private static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        String unit = row.getString(column);
        return unit == null ? null : UnitId.parse(unit);
    }
}
