package vn.binhyen.assessment.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.assessment.Assessment;
import vn.binhyen.assessment.Evidence;
import vn.binhyen.assessment.Sheet;
import vn.binhyen.assessment.Step;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;

/// Scoring sheets as they were typed. One that was handed on is never written again.
@Repository
public class Sheets {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<Taken>> EVIDENCE = new TypeReference<>() {};

    /// A figure as JSON writes it.
    record Taken(
            String criterion,
            String place,
            String indicator,
            String unit,
            LocalDate from,
            LocalDate to,
            long amount,
            long upTo,
            String mark,
            Instant readAt) {

        static Taken of(Evidence each) {
            return new Taken(
                    each.criterion(),
                    each.place(),
                    each.indicator(),
                    each.unit().toString(),
                    each.period().from(),
                    each.period().to(),
                    each.value().amount(),
                    each.value().upTo(),
                    each.value().mark().word(),
                    each.readAt());
        }

        Evidence evidence() {
            return new Evidence(
                    criterion,
                    place,
                    indicator,
                    UnitId.parse(unit),
                    new Period(from, to),
                    new Figure(amount, upTo, Mark.ofWord(mark)),
                    readAt);
        }
    }

    private final JdbcClient db;
    private final JsonMapper json;

    Sheets(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    public void keep(Assessment of, Sheet sheet) {
        db.sql(
                        """
                        insert into assessment.sheets (assessment, round, step, unit, texts, evidence, given, staff, at)
                        values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)
                        on conflict (assessment, round, step) do update
                        set texts = excluded.texts, evidence = excluded.evidence, given = excluded.given,
                            staff = excluded.staff, at = excluded.at
                        where not sheets.given
                        """)
                .params(
                        of.id(),
                        sheet.round(),
                        sheet.step().word(),
                        of.subject().unit().toString(),
                        json.writeValueAsString(sheet.texts()),
                        json.writeValueAsString(sheet.evidence().stream().map(Taken::of).toList()),
                        sheet.given(),
                        sheet.by(),
                        sheet.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// In the order they were filled in.
    public List<Sheet> of(UUID assessment) {
        return db.sql(
                        """
                        select * from assessment.sheets where assessment = ?
                        order by round, array_position(array['self', 'review', 'decision'], step)
                        """)
                .param(assessment)
                .query((row, _) -> sheet(row))
                .list();
    }

    private Sheet sheet(ResultSet row) throws SQLException {
        return new Sheet(
                row.getInt("round"),
                Step.ofWord(row.getString("step")),
                json.readValue(row.getString("texts"), TEXTS),
                json.readValue(row.getString("evidence"), EVIDENCE).stream()
                        .map(Taken::evidence)
                        .toList(),
                row.getBoolean("given"),
                row.getObject("staff", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
