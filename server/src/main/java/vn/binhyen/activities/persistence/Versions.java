package vn.binhyen.activities.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.activities.Activities.Sought;
import vn.binhyen.activities.Activity;
import vn.binhyen.activities.Activity.Said;
import vn.binhyen.activities.LoggedActivities;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;

/// Activities, version by version.
@Repository
public class Versions implements LoggedActivities {

    /// A number as it is stored.
    private record Stored(
            String field,
            String choice,
            String indicator,
            boolean level,
            long amount,
            long upTo,
            String mark) {

        static Stored of(Said said) {
            Figure figure = said.figure();
            return new Stored(
                    said.field(),
                    said.choice(),
                    said.indicator(),
                    said.level(),
                    figure.amount(),
                    figure.upTo(),
                    figure.mark().word());
        }

        Said said() {
            return new Said(
                    field, choice, indicator, level, new Figure(amount, upTo, Mark.ofWord(mark)));
        }
    }

    private static final TypeReference<List<Stored>> NUMBERS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};
    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    private static final String SOUGHT =
            """
            newest and day between :from and :to and (:kind = '' or kind = :kind)
            and (:unit = '' or unit = :unit)
            and (cast(:village as uuid) is null or village = :village)
            and (cast(:site as uuid) is null or site = :site)
            and (:counts = '' or numbers @> jsonb_build_array(jsonb_build_object('indicator', :counts)))
            """;
    private static final String LEVELS =
            """
            select distinct n ->> 'indicator' as indicator, v.unit
            from activities.versions v, jsonb_array_elements(v.numbers) n
            where (n ->> 'level')::boolean and n ->> 'indicator' <> ''
            """;
    private static final String IN_ORDER = " order by day desc, id";

    private final JdbcClient db;
    private final JsonMapper json;

    Versions(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// Keeps a version, the newest of its activity from now on.
    ///
    /// @return false where this version of it is kept already, by whomever
    public boolean keep(Activity it) {
        db.sql(
                        "update activities.versions set newest = false where id = ? and version < ? and newest")
                .params(it.id(), it.version())
                .update();
        return db.sql(
                                """
                                insert into activities.versions (id, version, kind, unit, village, site, team, day, state,
                                                                 numbers, answers, words, reason, staff, written_at)
                                values (:id, :version, :kind, :unit, :village, :site, :team, :day, :state,
                                        cast(:numbers as jsonb), cast(:answers as jsonb), :words, :reason, :staff, :at)
                                on conflict do nothing
                                """)
                        .param("id", it.id())
                        .param("version", it.version())
                        .param("kind", it.kind())
                        .param("unit", it.unit().toString())
                        .param("village", it.village())
                        .param("site", it.site())
                        .param("team", it.team())
                        .param("day", it.day())
                        .param("state", word(it.state()))
                        .param(
                                "numbers",
                                json.writeValueAsString(
                                        it.numbers().stream().map(Stored::of).toList()))
                        .param("answers", json.writeValueAsString(it.answers()))
                        .param("words", it.words())
                        .param("reason", it.reason())
                        .param("staff", it.by())
                        .param("at", it.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// The newest version, held until the running transaction ends.
    public Optional<Activity> take(UUID id) {
        return db.sql("select * from activities.versions where id = ? and newest for update")
                .param(id)
                .query((row, _) -> activity(row))
                .optional();
    }

    public Optional<Activity> newest(UUID id) {
        return db.sql("select * from activities.versions where id = ? and newest")
                .param(id)
                .query((row, _) -> activity(row))
                .optional();
    }

    public List<Activity> history(UUID id) {
        return db.sql("select * from activities.versions where id = ? order by version desc")
                .param(id)
                .query((row, _) -> activity(row))
                .list();
    }

    public List<Activity> page(Sought sought, int page, int size) {
        return narrowed(
                        "select * from activities.versions where "
                                + SOUGHT
                                + IN_ORDER
                                + " limit :size offset :first",
                        sought)
                .param("size", size)
                .param("first", (page - 1) * size)
                .query((row, _) -> activity(row))
                .list();
    }

    public long count(Sought sought) {
        return narrowed("select count(*) from activities.versions where " + SOUGHT, sought)
                .query(Long.class)
                .single();
    }

    public void each(Sought sought, Consumer<Activity> reader) {
        narrowed("select * from activities.versions where " + SOUGHT + IN_ORDER, sought)
                .query((ResultSet row) -> reader.accept(activity(row)));
    }

    @Override
    public List<Activity> newest(Collection<UUID> ids) {
        return db.sql("select * from activities.versions where newest and id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> activity(row))
                .list();
    }

    @Override
    public Set<LevelSaid> levelsSaid(Collection<UUID> ids) {
        return levels(db.sql(LEVELS + " and v.id = any(?)").param(ids.toArray(UUID[]::new)));
    }

    @Override
    public Set<LevelSaid> levelsSaid() {
        return levels(db.sql(LEVELS));
    }

    private static Set<LevelSaid> levels(JdbcClient.StatementSpec sql) {
        return Set.copyOf(
                sql.query((row, _) ->
                                new LevelSaid(
                                        row.getString("indicator"),
                                        UnitId.parse(row.getString("unit"))))
                        .list());
    }

    @Override
    public List<Activity> saying(String indicator, Collection<UnitId> units) {
        return db.sql(
                        """
                        select * from activities.versions n where newest and unit = any(?) and exists (
                          select from activities.versions v where v.id = n.id and v.numbers @> cast(? as jsonb))
                        """)
                .param(units.stream().map(UnitId::toString).toArray(String[]::new))
                .param(
                        json.writeValueAsString(
                                List.of(Map.of("indicator", indicator, "level", true))))
                .query((row, _) -> activity(row))
                .list();
    }

    @Override
    public void each(Consumer<Activity> reader) {
        db.sql("select * from activities.versions where newest")
                .query((ResultSet row) -> reader.accept(activity(row)));
    }

    /// Whether the asker may log for that unit.
    public boolean mayLogFor(UnitId unit) {
        return db.sql(
                        "select exists (select from staff.scope where staff_id = scope.asker() and unit = ?)")
                .param(unit.toString())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec narrowed(String sql, Sought sought) {
        return db.sql(sql)
                .param("from", sought.period().map(Period::from).orElse(BEGINNING))
                .param("to", sought.period().map(Period::to).orElse(END))
                .param("kind", sought.kind())
                .param("unit", sought.unit().map(UnitId::toString).orElse(""))
                .param("village", sought.village().orElse(null))
                .param("site", sought.site().orElse(null))
                .param("counts", sought.counts());
    }

    private Activity activity(ResultSet row) throws SQLException {
        return new Activity(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("kind"),
                UnitId.parse(row.getString("unit")),
                id(row, "village"),
                id(row, "site"),
                id(row, "team"),
                row.getObject("day", LocalDate.class),
                Activity.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                json.readValue(row.getString("numbers"), NUMBERS).stream()
                        .map(Stored::said)
                        .toList(),
                json.readValue(row.getString("answers"), ANSWERS),
                row.getString("words"),
                row.getString("reason"),
                row.getObject("staff", UUID.class),
                row.getTimestamp("written_at").toInstant());
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static String word(Activity.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
