package vn.binhyen.movement.persistence;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.movement.Area;
import vn.binhyen.movement.EndReason;
import vn.binhyen.movement.Model;
import vn.binhyen.movement.Origin;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.Sites;
import vn.binhyen.movement.Stage;
import vn.binhyen.movement.Step;
import vn.binhyen.movement.StepKind;
import vn.binhyen.movement.Team;

/// Models, sites, steps and teams.
@Repository
public class SqlSites implements Sites {

    private static final String SITE =
            """
            select s.*, m.name as model_name, m.kit, m.home
            from movement.sites s join movement.models m on m.id = s.model
            """;
    private static final String ORDER = " order by s.words, s.id ";

    private final JdbcClient db;

    SqlSites(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Site> find(UUID id) {
        return db.sql(SITE + "where s.id = ?").param(id).query(SqlSites::site).optional();
    }

    /// Waits for whoever is changing it.
    public Optional<Site> take(UUID id) {
        db.sql("select 1 from movement.sites where id = ? for update")
                .param(id)
                .query(Integer.class)
                .optional();
        return find(id);
    }

    @Override
    public Found page(Sought sought, int page, int size) {
        Map<String, Object> values = values(sought);
        String where = where(sought);
        long all =
                db.sql("select count(*) from movement.sites s" + where)
                        .params(values)
                        .query(Long.class)
                        .single();
        List<Site> sites =
                db.sql(SITE + where + ORDER + "limit :size offset :skip")
                        .params(values)
                        .param("size", size)
                        .param("skip", (page - 1L) * size)
                        .query(SqlSites::site)
                        .list();
        return new Found(sites, all);
    }

    @Override
    public void each(Sought sought, Consumer<Site> reader) {
        try (Stream<Site> sites =
                db
                        .sql(SITE + where(sought) + ORDER)
                        .params(values(sought))
                        .withFetchSize(1_000)
                        .query(SqlSites::site)
                        .stream()) {
            sites.forEach(reader);
        }
    }

    private static String where(Sought sought) {
        return Stream.of(
                        words(sought).isEmpty()
                                ? ""
                                : words(sought).keySet().stream()
                                        .map(word -> "s.words like :" + word)
                                        .collect(joining(" and ")),
                        sought.units().isEmpty() ? "" : "s.unit = any(:units)",
                        sought.model() == null ? "" : "s.model = :model",
                        sought.kit().isEmpty()
                                ? ""
                                : "s.model in (select id from movement.models where kit = :kit)",
                        sought.stage() == null ? "" : "s.stage = :stage",
                        sought.origin() == null ? "" : "s.origin = :origin")
                .filter(part -> !part.isEmpty())
                .collect(joining(" and ", " where true and ", " "))
                .replaceAll("and +$", "");
    }

    private static Map<String, Object> values(Sought sought) {
        var values = new HashMap<String, Object>(words(sought));
        values.put("units", sought.units().stream().map(UnitId::toString).toArray(String[]::new));
        if (sought.model() != null) values.put("model", sought.model());
        values.put("kit", sought.kit());
        if (sought.stage() != null) values.put("stage", sought.stage().word());
        if (sought.origin() != null) values.put("origin", sought.origin().word());
        return values;
    }

    /// Each word that was typed as a pattern of its own, at most twelve.
    private static Map<String, String> words(Sought sought) {
        var patterns = new HashMap<String, String>();
        List<String> words =
                Arrays.stream(Vietnamese.fold(sought.words()).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .limit(12)
                        .toList();
        for (String word : words) patterns.put("word" + patterns.size(), "%" + word + "%");
        return patterns;
    }

    @Override
    public List<Site> activeOn(UUID model, LocalDate day) {
        return db.sql(
                        SITE
                                + "where s.model = ? and s.began <= ? and (s.ended is null or s.ended > ?)"
                                + ORDER)
                .params(model, day, day)
                .query(SqlSites::site)
                .list();
    }

    @Override
    public List<Step> steps(UUID site) {
        return db.sql("select * from movement.steps where site = ? order by day, at, id")
                .param(site)
                .query(SqlSites::step)
                .list();
    }

    @Override
    public List<Team> teams(UUID site) {
        return db.sql(
                        "select * from movement.teams where site = ? order by until nulls first, since, name")
                .param(site)
                .query(SqlSites::team)
                .list();
    }

    @Override
    public List<Team> standingTeams(Collection<UUID> sites) {
        if (sites.isEmpty()) return List.of();
        return db.sql(
                        "select * from movement.teams where site = any(?) and until is null order by name, id")
                .param(sites.toArray(UUID[]::new))
                .query(SqlSites::team)
                .list();
    }

    @Override
    public Optional<Model> model(UUID id) {
        return db.sql("select id, name as model_name, kit, home from movement.models where id = ?")
                .param(id)
                .query((row, _) -> model(row, "id"))
                .optional();
    }

    @Override
    public Optional<Model> modelNamed(String name) {
        return db.sql(
                        "select id, name as model_name, kit, home from movement.models where name_folded = ?")
                .param(Vietnamese.fold(name).strip())
                .query((row, _) -> model(row, "id"))
                .optional();
    }

    @Override
    public List<Counted> models(String words, int page, int size) {
        return db.sql(
                        """
                        select m.id, m.name as model_name, m.kit, m.home, count(s.id) as sites,
                               count(s.id) filter (where s.stage = 'operating') as active,
                               coalesce(sum(s.teams) filter (where s.stage = 'operating'), 0) as teams
                        from movement.models m left join movement.sites s on s.model = m.id
                        where m.name_folded like :words
                        group by m.id order by count(s.id) desc, m.name_folded
                        limit :size offset :skip
                        """)
                .param("words", "%" + Vietnamese.fold(words).strip() + "%")
                .param("size", size)
                .param("skip", (page - 1L) * size)
                .query((row, _) ->
                        new Counted(
                                model(row, "id"),
                                row.getLong("sites"),
                                row.getLong("active"),
                                row.getLong("teams")))
                .list();
    }

    @Override
    public long modelCount(String words) {
        return db.sql("select count(*) from movement.models where name_folded like ?")
                .param("%" + Vietnamese.fold(words).strip() + "%")
                .query(Long.class)
                .single();
    }

    /// The model of that name, made now when there was none.
    public Model keep(Model model, UUID by, Instant at) {
        db.sql(
                        """
                        insert into movement.models (id, name, name_folded, kit, home, staff, at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        model.id(),
                        model.name(),
                        Vietnamese.fold(model.name()).strip(),
                        model.kit(),
                        model.home().toString(),
                        by,
                        at.atOffset(ZoneOffset.UTC))
                .update();
        return modelNamed(model.name()).orElseThrow();
    }

    /// False where the model has a site in that area already.
    ///
    /// @param found what it is found by besides the model's name
    public boolean begin(Site site, String found, UUID by, Instant at) {
        return db.sql(
                                """
                                insert into movement.sites (id, model, unit, area, village, place, place_key, words, origin, stage,
                                                            began, ended, version, staff, at)
                                values (:id, :model, :unit, :area, :village, :place, :key, :words, :origin, :stage, :began, :ended,
                                        :version, :staff, :at)
                                on conflict do nothing
                                """)
                        .param("id", site.id())
                        .param("model", site.model().id())
                        .param("unit", site.unit().toString())
                        .param("area", site.area().word())
                        .param("village", site.village())
                        .param("place", site.place())
                        .param("key", Vietnamese.fold(site.place()).strip())
                        .param("words", Vietnamese.fold(site.model().name() + " " + found))
                        .param("origin", site.origin().word())
                        .param("stage", site.stage().word())
                        .param("began", site.began())
                        .param("ended", site.ended())
                        .param("version", site.version())
                        .param("staff", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// The site of that model in that area.
    public Optional<Site> at(UUID model, UnitId unit, String place) {
        return db.sql(SITE + "where s.model = ? and s.unit = ? and s.place_key = ?")
                .params(model, unit.toString(), Vietnamese.fold(place).strip())
                .query(SqlSites::site)
                .optional();
    }

    /// Keeps what changes in a site's life.
    public void keep(Site site, UUID by, Instant at) {
        db.sql(
                        """
                        update movement.sites
                        set stage = ?, began = ?, ended = ?, teams = ?, version = ?, staff = ?, at = ?,
                            members = (select count(*) from movement.members m where m.holder = sites.id and m.until is null)
                        where id = ?
                        """)
                .param(site.stage().word())
                .param(site.began())
                .param(site.ended())
                .param(site.teams())
                .param(site.version())
                .param(by)
                .param(at.atOffset(ZoneOffset.UTC))
                .param(site.id())
                .update();
    }

    /// Of one day the last number holds.
    public void say(Site site, int members, LocalDate day) {
        db.sql("update movement.sites set said = ? where id = ?")
                .params(members, site.id())
                .update();
        db.sql(
                        """
                        insert into movement.said (site, unit, day, members) values (?, ?, ?, ?)
                        on conflict (site, day) do update set members = excluded.members
                        """)
                .params(site.id(), site.unit().toString(), day, members)
                .update();
    }

    /// The data key of a site; empty before anything of it was sealed.
    public Optional<UUID> key(UUID site) {
        return db.sql("select data_key from movement.sites where id = ? and data_key is not null")
                .param(site)
                .query(UUID.class)
                .optional();
    }

    public void keepKey(UUID site, UUID key) {
        db.sql("update movement.sites set data_key = ? where id = ?").params(key, site).update();
    }

    /// False where a step of this id was kept before.
    public boolean keep(Site site, Step step) {
        return db.sql(
                                """
                                insert into movement.steps (id, site, unit, kind, day, number, signer, note, ending, file, staff, at)
                                values (:id, :site, :unit, :kind, :day, :number, :signer, :note, :ending, :file, :staff, :at)
                                on conflict do nothing
                                """)
                        .param("id", step.id())
                        .param("site", site.id())
                        .param("unit", site.unit().toString())
                        .param("kind", step.kind().word())
                        .param("day", step.day())
                        .param("number", step.number())
                        .param("signer", step.signer())
                        .param("note", step.note())
                        .param("ending", step.ending() == null ? null : step.ending().word())
                        .param("file", step.file())
                        .param("staff", step.by())
                        .param("at", step.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// False where a team of this id was kept before.
    public boolean keep(Site site, Team team) {
        return db.sql(
                                """
                                insert into movement.teams (id, site, unit, name, since) values (?, ?, ?, ?, ?)
                                on conflict do nothing
                                """)
                        .params(
                                team.id(),
                                site.id(),
                                site.unit().toString(),
                                team.name(),
                                team.from())
                        .update()
                == 1;
    }

    /// False where it stands no more, or began later.
    public boolean end(UUID site, UUID team, LocalDate lastDay) {
        return db.sql(
                                """
                                update movement.teams set until = ? where site = ? and id = ? and until is null and since <= ?
                                """)
                        .params(lastDay, site, team, lastDay)
                        .update()
                == 1;
    }

    /// Whether the asker's scope holds that unit.
    public boolean maySee(UnitId unit) {
        return db.sql(
                        "select exists (select from staff.scope where staff_id = scope.asker() and unit = ?)")
                .param(unit.toString())
                .query(Boolean.class)
                .single();
    }

    private static Model model(ResultSet row, String id) throws SQLException {
        return new Model(
                row.getObject(id, UUID.class),
                row.getString("model_name"),
                row.getString("kit"),
                UnitId.parse(row.getString("home")));
    }

    private static Site site(ResultSet row, int number) throws SQLException {
        return new Site(
                row.getObject("id", UUID.class),
                model(row, "model"),
                UnitId.parse(row.getString("unit")),
                Area.ofWord(row.getString("area")).orElseThrow(),
                row.getObject("village", UUID.class),
                row.getString("place"),
                Origin.ofWord(row.getString("origin")).orElseThrow(),
                Stage.ofWord(row.getString("stage")),
                row.getObject("began", LocalDate.class),
                row.getObject("ended", LocalDate.class),
                row.getInt("teams"),
                row.getInt("members") == 0 ? row.getInt("said") : row.getInt("members"),
                row.getInt("version"));
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        String ending = row.getString("ending");
        return new Step(
                row.getObject("id", UUID.class),
                StepKind.ofWord(row.getString("kind")).orElseThrow(),
                row.getObject("day", LocalDate.class),
                row.getString("number"),
                row.getString("signer"),
                row.getString("note"),
                ending == null ? null : EndReason.ofWord(ending).orElseThrow(),
                row.getObject("file", UUID.class),
                row.getObject("staff", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static Team team(ResultSet row, int number) throws SQLException {
        @Nullable LocalDate until = row.getObject("until", LocalDate.class);
        return new Team(
                row.getObject("id", UUID.class),
                row.getObject("site", UUID.class),
                row.getString("name"),
                row.getInt("members"),
                row.getObject("since", LocalDate.class),
                until);
    }
}
