package vn.binhyen.assessment.persistence;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.assessment.Appeal;
import vn.binhyen.assessment.Assessment;
import vn.binhyen.assessment.Decision;
import vn.binhyen.assessment.ObjectKind;
import vn.binhyen.kernel.UnitId;

/// What was decided and what was said against it.
@Repository
public class Decisions {

    /// The newest decision about an object, to be counted.
    ///
    /// @param day the last of the year assessed, or that of the decision where it came before
    public record Counted(
            UUID assessment,
            UnitId unit,
            ObjectKind kind,
            String criteria,
            int no,
            LocalDate day,
            String level,
            boolean effective) {}

    private final JdbcClient db;

    Decisions(JdbcClient db) {
        this.db = db;
    }

    public void keep(Assessment of, Decision decision) {
        db.sql(
                        """
                        insert into assessment.decisions (assessment, no, unit, number, day, level, points, effective, why, staff, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        of.id(),
                        decision.no(),
                        of.subject().unit().toString(),
                        decision.number(),
                        decision.day(),
                        decision.level(),
                        decision.points(),
                        decision.effective(),
                        decision.why(),
                        decision.by(),
                        decision.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Newest first.
    public List<Decision> of(UUID assessment) {
        return db.sql("select * from assessment.decisions where assessment = ? order by no desc")
                .param(assessment)
                .query((row, _) -> decision(row))
                .list();
    }

    /// The newest decision of each of these.
    public List<Counted> newest(Collection<UUID> assessments) {
        return db.sql(
                        """
                        select distinct on (d.assessment) d.*, a.kind, a.criteria, least(d.day, a.ends) as counts_on
                        from assessment.decisions d join assessment.assessments a on a.id = d.assessment
                        where d.assessment = any(?) order by d.assessment, d.no desc
                        """)
                .param(assessments.toArray(UUID[]::new))
                .query((row, _) ->
                        new Counted(
                                row.getObject("assessment", UUID.class),
                                UnitId.parse(row.getString("unit")),
                                ObjectKind.ofWord(row.getString("kind")).orElseThrow(),
                                row.getString("criteria"),
                                row.getInt("no"),
                                row.getObject("counts_on", LocalDate.class),
                                row.getString("level"),
                                row.getBoolean("effective")))
                .list();
    }

    public void file(Assessment of, Appeal appeal) {
        db.sql(
                        """
                        insert into assessment.appeals (id, assessment, against, unit, reason, staff, at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        appeal.id(),
                        of.id(),
                        appeal.against(),
                        of.subject().unit().toString(),
                        appeal.reason(),
                        appeal.by(),
                        appeal.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void hear(UUID appeal, Appeal.Hearing hearing) {
        db.sql(
                        """
                        update assessment.appeals set changed = ?, answer = ?, heard_by = ?, heard_at = ?
                        where id = ? and changed is null
                        """)
                .params(
                        hearing.changed(),
                        hearing.reason(),
                        hearing.by(),
                        hearing.at().atOffset(ZoneOffset.UTC),
                        appeal)
                .update();
    }

    /// Newest first.
    public List<Appeal> appeals(UUID assessment) {
        return db.sql(
                        "select * from assessment.appeals where assessment = ? order by at desc, id desc")
                .param(assessment)
                .query((row, _) -> appeal(row))
                .list();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getInt("no"),
                row.getString("number"),
                row.getObject("day", LocalDate.class),
                row.getString("level"),
                row.getBigDecimal("points"),
                row.getBoolean("effective"),
                row.getString("why"),
                row.getObject("staff", UUID.class),
                moment(row, "at"));
    }

    private static Appeal appeal(ResultSet row) throws SQLException {
        Optional<Appeal.Hearing> hearing =
                row.getObject("changed") == null
                        ? Optional.empty()
                        : Optional.of(
                                new Appeal.Hearing(
                                        row.getBoolean("changed"),
                                        row.getString("answer"),
                                        row.getObject("heard_by", UUID.class),
                                        moment(row, "heard_at")));
        return new Appeal(
                row.getObject("id", UUID.class),
                row.getInt("against"),
                row.getString("reason"),
                row.getObject("staff", UUID.class),
                moment(row, "at"),
                hearing);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
