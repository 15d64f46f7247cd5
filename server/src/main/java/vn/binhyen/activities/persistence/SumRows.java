package vn.binhyen.activities.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.activities.Activities.Of;
import vn.binhyen.activities.Sums;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;

/// What activities add up to, within the running transaction.
@Repository
public class SumRows {

    private static final String OF_WHOM =
            """
            v.newest and v.state = 'done' and (cast(:site as uuid) is null or v.site = :site)
            and (cast(:units as text[]) is null or v.unit = any(:units))
            """;
    private static final String NUMBERS =
            """
            activities.versions v, jsonb_to_recordset(v.numbers) as n
              (field text, choice text, indicator text, level boolean, amount bigint, "upTo" bigint, mark text)
            """;

    private final JdbcClient db;

    SumRows(JdbcClient db) {
        this.db = db;
    }

    public Sums of(Of of, Period period) {
        var said = new HashMap<Sums.Place, Figure>();
        var fed = new HashMap<String, Figure>();
        asked(
                        """
                        select v.kind, n.field, n.choice, n.indicator, sum(n.amount) as amount,
                               sum(n."upTo") as up_to, array_agg(distinct n.mark) as marks
                        from %s where %s and not n.level and v.day between :from and :to
                        group by v.kind, n.field, n.choice, n.indicator
                        """,
                        of, period.to())
                .param("from", period.from())
                .query((ResultSet row) -> add(row, said, fed));
        asked(
                        """
                        select distinct on (v.kind, n.field, n.choice, v.site, v.village,
                                            case when v.site is null then v.unit end)
                               v.kind, n.field, n.choice, n.indicator, n.amount, n."upTo" as up_to,
                               array[n.mark] as marks
                        from %s where %s and n.level and v.day <= :to
                        order by v.kind, n.field, n.choice, v.site, v.village,
                                 case when v.site is null then v.unit end, v.day desc, v.written_at desc
                        """,
                        of, period.to())
                .query((ResultSet row) -> add(row, said, fed));
        return new Sums(said, fed);
    }

    private JdbcClient.StatementSpec asked(String sql, Of of, LocalDate to) {
        UUID site = null;
        String[] units = null;
        switch (of) {
            case Of.Site(UUID id) -> site = id;
            case Of.Units(Set<UnitId> ids) ->
                    units = ids.stream().map(UnitId::toString).toArray(String[]::new);
        }
        return with(db.sql(sql.formatted(NUMBERS, OF_WHOM)).param("to", to), site, units);
    }

    private static JdbcClient.StatementSpec with(
            JdbcClient.StatementSpec sql, @Nullable UUID site, String @Nullable [] units) {
        return sql.param("site", site).param("units", units);
    }

    private static void add(ResultSet row, Map<Sums.Place, Figure> said, Map<String, Figure> fed)
            throws SQLException {
        Mark mark =
                Arrays.stream((String[]) row.getArray("marks").getArray())
                        .map(Mark::ofWord)
                        .reduce(Mark.EXACT, Mark::with);
        var figure = new Figure(row.getLong("amount"), row.getLong("up_to"), mark);
        var place =
                new Sums.Place(
                        row.getString("kind"), row.getString("field"), row.getString("choice"));
        said.merge(place, figure, Figure::plus);
        String indicator = row.getString("indicator");
        if (!indicator.isEmpty()) fed.merge(indicator, figure, Figure::plus);
    }
}
