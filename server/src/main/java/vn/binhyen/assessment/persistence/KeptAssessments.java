package vn.binhyen.assessment.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.assessment.Appeal;
import vn.binhyen.assessment.Assessment;
import vn.binhyen.assessment.Assessments.Progress;
import vn.binhyen.assessment.Assessments.Row;
import vn.binhyen.assessment.Assessments.Sought;
import vn.binhyen.assessment.CriteriaSets;
import vn.binhyen.assessment.Decision;
import vn.binhyen.assessment.ObjectKind;
import vn.binhyen.assessment.Standing;
import vn.binhyen.assessment.Subject;
import vn.binhyen.kernel.UnitId;

/// Where assessments stand.
@Repository
public class KeptAssessments {

    /// What the newest sheet handed on comes to; `level` is empty for none.
    public record Result(String level, BigDecimal points, boolean effective) {

        public static final Result NONE = new Result("", BigDecimal.ZERO, false);
    }

    private final JdbcClient db;
    private final CriteriaSets sets;
    private final Decisions decisions;

    KeptAssessments(JdbcClient db, CriteriaSets sets, Decisions decisions) {
        this.db = db;
        this.sets = sets;
        this.decisions = decisions;
    }

    /// False where there is one of that object, set and year already.
    public boolean begin(Assessment one, String text, UUID by, Instant at) {
        Subject subject = one.subject();
        return db.sql(
                                """
                                insert into assessment.assessments (id, kind, object, label, unit, model, criteria, criteria_text,
                                    year, ends, decided_by, state, reason, version, round, decisions, level, points, effective,
                                    decided_on, staff, at)
                                values (:id, :kind, :object, :label, :unit, :model::uuid, :criteria, :text, :year, :ends, :decider, 'self', '',
                                    1, 1, 0, '', 0, false, null, :staff, :at)
                                on conflict do nothing
                                """)
                        .param("id", one.id())
                        .param("kind", subject.kind().word())
                        .param("object", subject.object())
                        .param("label", subject.label())
                        .param("unit", subject.unit().toString())
                        .param("model", subject.model())
                        .param("criteria", one.set().code())
                        .param("text", text)
                        .param("year", one.year())
                        .param("ends", one.period().to())
                        .param(
                                "decider",
                                one.set().decidedBy().name().toLowerCase(java.util.Locale.ROOT))
                        .param("staff", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public Optional<UUID> idOf(Subject subject, String criteria, int year) {
        return db.sql(
                        """
                        select id from assessment.assessments
                        where kind = ? and object = ? and criteria = ? and year = ?
                        """)
                .params(subject.kind().word(), subject.object(), criteria, year)
                .query(UUID.class)
                .optional();
    }

    public Optional<Assessment> find(UUID id) {
        return db.sql("select * from assessment.assessments where id = ?")
                .param(id)
                .query((row, _) -> assessment(row))
                .optional();
    }

    /// The same, held until the running transaction ends.
    public Optional<Assessment> take(UUID id) {
        return db.sql("select * from assessment.assessments where id = ? for update")
                .param(id)
                .query((row, _) -> assessment(row))
                .optional();
    }

    /// Only the open sheet changed.
    public void touch(Assessment next) {
        keep(next, null, null, null);
    }

    /// It went on to another step.
    ///
    /// @param result null where it stays as it was
    public void move(Assessment next, @Nullable Result result, UUID by, Instant at) {
        keep(next, result, by, at);
    }

    private void keep(
            Assessment next, @Nullable Result result, @Nullable UUID by, @Nullable Instant at) {
        Optional<Decision> decision = next.decision();
        db.sql(
                        """
                        update assessment.assessments
                        set state = :state, reason = :reason, version = :version, round = :round, decisions = :decisions,
                            decided_on = :decided::date, staff = coalesce(:staff::uuid, staff), at = coalesce(:at::timestamptz, at),
                            level = coalesce(:level::text, level), points = coalesce(:points::numeric, points),
                            effective = coalesce(:effective::boolean, effective)
                        where id = :id and version = :version - 1
                        """)
                .param("id", next.id())
                .param("state", next.standing().word())
                .param("reason", next.standing() instanceof Standing.Self(String why) ? why : "")
                .param("version", next.version())
                .param("round", next.round())
                .param("decisions", next.decisions())
                .param("decided", decision.map(Decision::day).orElse(null))
                .param("staff", by)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("level", result == null ? null : result.level())
                .param("points", result == null ? null : result.points())
                .param("effective", result == null ? null : result.effective())
                .update();
    }

    private static final String SOUGHT =
            """
            year = :year and (:criteria = '' or criteria = :criteria) and (:standing = '' or state = :standing)
            """;

    public List<Row> page(Sought sought, int page, int size) {
        return db.sql(
                        "select * from assessment.assessments where "
                                + SOUGHT
                                + " order by unit, kind, label, id limit :size offset :skip")
                .param("year", sought.year())
                .param("criteria", sought.criteria())
                .param("standing", sought.standing())
                .param("size", size)
                .param("skip", (page - 1L) * size)
                .query((row, _) -> row(row))
                .list();
    }

    public long count(Sought sought) {
        return db.sql("select count(*) from assessment.assessments where " + SOUGHT)
                .param("year", sought.year())
                .param("criteria", sought.criteria())
                .param("standing", sought.standing())
                .query(Long.class)
                .single();
    }

    /// Those at one of these steps, the oldest first, as many as fit on a page.
    ///
    /// @param decidedBy `commune` or `province`; empty for both
    /// @param unit empty for all that are seen
    /// @param but not those this officer did the step before of
    public List<Row> standingAt(
            Collection<String> states, String decidedBy, String unit, UUID but, int most) {
        return db.sql(
                        """
                        select * from assessment.assessments
                        where state = any(:states) and (:decidedBy = '' or decided_by = :decidedBy)
                            and (:unit = '' or unit = :unit) and (state = 'self' or staff <> :but)
                        order by at, id limit :most
                        """)
                .param("states", states.toArray(String[]::new))
                .param("decidedBy", decidedBy)
                .param("unit", unit)
                .param("but", but)
                .param("most", most)
                .query((row, _) -> row(row))
                .list();
    }

    public List<Progress> progress(int year) {
        return db.sql(
                        """
                        select unit, criteria, count(*) as whole, count(*) filter (where state in ('decided', 'appealed')) as done
                        from assessment.assessments where year = ? group by unit, criteria order by unit, criteria
                        """)
                .param(year)
                .query((row, _) ->
                        new Progress(
                                UnitId.parse(row.getString("unit")),
                                row.getString("criteria"),
                                row.getInt("whole"),
                                row.getInt("done")))
                .list();
    }

    /// The assessments of a model's sites in a year, decided or not.
    public List<Row> ofModel(UUID model, int year) {
        return db.sql("select * from assessment.assessments where model = ? and year = ?")
                .params(model, year)
                .query((row, _) -> row(row))
                .list();
    }

    /// How many of one unit stand in these classes, but not that one.
    public int countIn(Assessment but, Collection<String> levels) {
        return db.sql(
                        """
                        select count(*) from assessment.assessments
                        where unit = ? and year = ? and criteria = ? and id <> ? and level = any(?)
                        """)
                .params(
                        but.subject().unit().toString(),
                        but.year(),
                        but.set().code(),
                        but.id(),
                        levels.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /// Those of one unit that stand in that class.
    public List<Row> in(Assessment like, String level) {
        return db.sql(
                        """
                        select * from assessment.assessments
                        where unit = ? and year = ? and criteria = ? and level = ? order by label, id
                        """)
                .params(like.subject().unit().toString(), like.year(), like.set().code(), level)
                .query((row, _) -> row(row))
                .list();
    }

    /// Whether the asker's scope holds that unit.
    public boolean maySee(UnitId unit) {
        return db.sql(
                        "select exists (select from staff.scope where staff_id = scope.asker() and unit = ?)")
                .param(unit.toString())
                .query(Boolean.class)
                .single();
    }

    private Assessment assessment(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Assessment(
                id,
                subject(row),
                sets.read(row.getString("criteria_text")),
                row.getInt("year"),
                standing(id, row),
                row.getInt("round"),
                row.getInt("version"));
    }

    private Standing standing(UUID id, ResultSet row) throws SQLException {
        UUID by = row.getObject("staff", UUID.class);
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        return switch (row.getString("state")) {
            case "self" -> new Standing.Self(row.getString("reason"));
            case "review" -> new Standing.Review(by, at);
            case "deciding" -> new Standing.Deciding(by, at);
            case "decided" -> new Standing.Decided(decisions.of(id).getFirst());
            case "appealed" -> {
                Appeal open = decisions.appeals(id).getFirst();
                yield new Standing.Appealed(decisions.of(id).getFirst(), open);
            }
            case String other -> throw new IllegalStateException("no state " + other);
        };
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                ObjectKind.ofWord(row.getString("kind")).orElseThrow(),
                row.getString("object"),
                row.getString("label"),
                UnitId.parse(row.getString("unit")),
                row.getObject("model", UUID.class));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                subject(row),
                row.getString("criteria"),
                row.getInt("year"),
                row.getString("state"),
                row.getString("level"),
                row.getBigDecimal("points"),
                row.getBoolean("effective"),
                Optional.ofNullable(row.getObject("decided_on", LocalDate.class)));
    }
}
