package vn.binhyen.territory.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.territory.Village;
import vn.binhyen.territory.VillageKind;
import vn.binhyen.territory.Villages;

/// The list of villages as one table.
@Repository
class SqlVillages implements Villages {

    private static final String COLUMNS =
            "select id, unit, name, kind, valid_from, valid_to from territory.villages ";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}");

    private final JdbcClient db;
    private final Ids ids;

    SqlVillages(JdbcClient db, Ids ids) {
        this.db = db;
        this.ids = ids;
    }

    @Override
    public List<Village> of(UnitId unit, LocalDate day) {
        return db
                .sql(
                        COLUMNS
                                + """
                                where unit = :unit and valid_from <= :day
                                  and (valid_to is null or valid_to >= :day)
                                """)
                .param("unit", unit.toString())
                .param("day", day)
                .query(SqlVillages::village)
                .stream()
                .sorted(
                        Comparator.comparing(Village::kind)
                                .thenComparing(SqlVillages::byNumber)
                                .thenComparing(Village::folded))
                .toList();
    }

    @Override
    public List<Village> namedIn(String text, LocalDate day) {
        String words = " " + words(Vietnamese.fold(text)) + " ";
        List<Village> named =
                db.sql(
                                COLUMNS
                                        + """
                                        where position(' ' || btrim(regexp_replace(name_folded, '[^[:alnum:]]+', ' ', 'g'))
                                                       || ' ' in :words) > 0
                                          and valid_from <= :day and (valid_to is null or valid_to >= :day)
                                        order by name_folded, unit
                                        """)
                        .param("words", words)
                        .param("day", day)
                        .query(SqlVillages::village)
                        .list();
        return named.stream()
                .filter(one -> named.stream().noneMatch(other -> isWithin(one, other)))
                .toList();
    }

    private static boolean isWithin(Village one, Village other) {
        String name = words(one.folded()), longer = words(other.folded());
        return longer.length() > name.length() && (" " + longer + " ").contains(" " + name + " ");
    }

    private static String words(String folded) {
        return folded.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    @Override
    public Added add(UnitId unit, String name, VillageKind kind, LocalDate from) {
        var village = new Village(ids.next(), unit, kind.bareName(name), kind, from, null);
        int added =
                db.sql(
                                """
                                insert into territory.villages (id, unit, name, kind, name_folded, valid_from)
                                select :id, :unit, :name, :kind, :folded, :from
                                where not exists (
                                    select 1 from territory.villages
                                    where unit = :unit and name_folded = :folded
                                      and (valid_to is null or valid_to >= :from))
                                on conflict (unit, name_folded, valid_from) do nothing
                                """)
                        .param("id", village.id())
                        .param("unit", unit.toString())
                        .param("name", village.name())
                        .param("kind", kind.name())
                        .param("folded", village.folded())
                        .param("from", from)
                        .update();
        return added == 1 ? new Added.Kept(village) : new Added.Known(known(village));
    }

    private Village known(Village same) {
        return db.sql(
                        COLUMNS
                                + """
                                where unit = ? and name_folded = ? and (valid_to is null or valid_to >= ?)
                                order by valid_from limit 1
                                """)
                .params(same.unit().toString(), same.folded(), same.from())
                .query(SqlVillages::village)
                .single();
    }

    @Override
    public boolean end(UUID village, LocalDate lastDay) {
        return db.sql(
                                """
                                update territory.villages set valid_to = :day
                                where id = :id and valid_to is null and valid_from <= :day
                                """)
                        .param("day", lastDay)
                        .param("id", village)
                        .update()
                == 1;
    }

    private static int byNumber(Village village) {
        return NUMBER.matcher(village.name()).matches()
                ? Integer.parseInt(village.name())
                : Integer.MAX_VALUE;
    }

    private static Village village(ResultSet row, int number) throws SQLException {
        return new Village(
                row.getObject("id", UUID.class),
                UnitId.parse(row.getString("unit")),
                row.getString("name"),
                VillageKind.valueOf(row.getString("kind")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
