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
import vn.binhyen.cases.Turn;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;

/// The register, straight from cases and from what is left of those that went on.
@Repository
class SqlRegister implements CaseRegister {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String CASES =
            """
            from cases.cases
            where arrived_at >= :from and arrived_at < :until
            """;
    private static final String GONE =
            """
            from cases.transfers
            where opened_at >= :from and opened_at < :until
            """;
    private static final String CASE =
            """
            select id, unit, number, arrived_at as came, channel, kind, left(words, 300) as words,
                   state, outcome, came_from, cast(null as text) as went_to, handed_over_to as receiver,
                   coalesce(closed_at, handed_over_at) as ended, assignee
            """
                    + CASES;
    private static final String STAY =
            """
            select case_id, unit, number, opened_at, channel, kind, '', 'TRANSFERRED', null, null, to_unit, '', at,
                   cast(null as uuid)
            """
                    + GONE;

    private final JdbcClient db;
    private final UnitsInSight units;

    SqlRegister(JdbcClient db, UnitsInSight units) {
        this.db = db;
        this.units = units;
    }

    @Override
    public int count(Period period, @Nullable UnitId unit, int most) {
        String narrowed = narrowed(unit);
        String sql =
                "select count(*) from (select 1 %s union all select 1 %s limit :most) as counted"
                        .formatted(CASES + narrowed, GONE + narrowed);
        return of(sql, period, unit).param("most", most + 1).query(Integer.class).single();
    }

    @Override
    public Turn.Page<Row> rows(
            Period period, @Nullable UnitId unit, @Nullable Turn from, int size) {
        var came = new Turns(List.of("arrived_at", "id"), false, from, size);
        var went = new Turns(List.of("opened_at", "case_id"), false, from, size);
        var both = new Turns(List.of("came", "id"), false, from, size);
        String narrowed = narrowed(unit);
        String sql =
                "select * from ((%s) union all (%s)) as lines %s"
                        .formatted(
                                CASE + narrowed + came.where() + came.order(),
                                STAY + narrowed + went.where() + went.order(),
                                both.order());
        return both.page(
                of(sql, period, unit).params(both.values()).query((row, _) -> row(row)).list());
    }

    @Override
    public void each(Period period, @Nullable UnitId unit, Consumer<Row> reader) {
        String narrowed = narrowed(unit);
        of(
                        "%s union all %s order by came, id"
                                .formatted(CASE + narrowed, STAY + narrowed),
                        period,
                        unit)
                .withFetchSize(1000)
                .query((RowCallbackHandler) row -> reader.accept(row(row)));
    }

    private String narrowed(@Nullable UnitId unit) {
        return unit == null ? units.few().where() : " and unit = :unit";
    }

    private JdbcClient.StatementSpec of(String sql, Period period, @Nullable UnitId unit) {
        var asked =
                db.sql(sql)
                        .param("from", startOf(period.from()))
                        .param("until", startOf(period.to().plusDays(1)));
        return unit == null
                ? asked.params(units.few().values())
                : asked.param("unit", unit.toString());
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
