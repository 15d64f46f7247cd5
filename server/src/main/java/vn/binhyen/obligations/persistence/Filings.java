package vn.binhyen.obligations.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.obligations.Filing;
import vn.binhyen.obligations.Owed;
import vn.binhyen.obligations.ReportCalendar;
import vn.binhyen.obligations.Standing;
import vn.binhyen.obligations.Term;

/// What happened to reports, and the words being written. A row whose obligation is in the calendar
/// no more is not read.
@Repository
public class Filings {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient db;
    private final ReportCalendar calendar;
    private final JsonMapper json;

    Filings(JdbcClient db, ReportCalendar calendar, JsonMapper json) {
        this.db = db;
        this.calendar = calendar;
        this.json = json;
    }

    /// Whether anything happened to this report of any unit the asker sees.
    public boolean any(Term term) {
        return db.sql(
                        "select exists (select from obligations.filings where due_before = ? and obligation = ?)")
                .params(term.before(), term.obligation().code())
                .query(Boolean.class)
                .single();
    }

    public Optional<Filing> find(Owed owed) {
        return db.sql(
                        "select * from obligations.filings where obligation = ? and due_before = ? and unit = ?")
                .params(
                        owed.term().obligation().code(),
                        owed.term().before(),
                        owed.unit().toString())
                .query((row, _) -> filing(row, owed))
                .optional();
    }

    /// Those of these units whose last day lies between these two.
    public List<Filing> between(Collection<UnitId> units, LocalDate first, LocalDate last) {
        return db
                .sql(
                        """
                        select * from obligations.filings
                        where unit = any(?) and due_before > ? and due_before <= ?
                        """)
                .param(units.stream().map(UnitId::toString).toArray(String[]::new))
                .param(first)
                .param(last.plusDays(1))
                .query((row, _) -> owed(row).map(owed -> filing(row, owed)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// How many the asker sees that were handed in and not answered, besides those of that unit.
    public int unanswered(UnitId besides) {
        return db.sql(
                        "select count(*) from obligations.filings where state = 'submitted' and unit <> ?")
                .param(besides.toString())
                .query(Integer.class)
                .single();
    }

    /// Keeps the next state. False where somebody else changed it, or began it, first; waits for
    /// whoever is just about to.
    public boolean keep(Filing next) {
        var statement = next.version() == 1 ? db.sql(BEGUN) : db.sql(CHANGED);
        return statement
                        .param("obligation", next.owed().term().obligation().code())
                        .param("before", next.owed().term().before())
                        .param("unit", next.owed().unit().toString())
                        .params(state(next))
                        .update()
                == 1;
    }

    private static final String BEGUN =
            """
            insert into obligations.filings (id, obligation, due_before, unit, state, version, versions, reason, staff, at,
                                             handed_in_first)
            values (:id, :obligation, :before, :unit, :state, :version, :versions, :reason, :staff, :at, :first)
            on conflict do nothing
            """;
    private static final String CHANGED =
            """
            update obligations.filings
            set state = :state, version = :version, versions = :versions, reason = :reason, staff = :staff, at = :at,
                handed_in_first = :first
            where id = :id and version = :version - 1
            """;

    public Map<String, String> draft(UUID filing) {
        return db.sql("select texts::text from obligations.drafts where filing = ?")
                .param(filing)
                .query(String.class)
                .optional()
                .map(texts -> json.readValue(texts, TEXTS))
                .orElse(Map.of());
    }

    public void keepDraft(Filing filing, Map<String, String> texts, UUID by, Instant at) {
        db.sql(
                        """
                        insert into obligations.drafts (filing, unit, texts, staff, written_at) values (?, ?, ?::jsonb, ?, ?)
                        on conflict (filing) do update
                        set texts = excluded.texts, staff = excluded.staff, written_at = excluded.written_at
                        """)
                .params(
                        filing.id(),
                        filing.owed().unit().toString(),
                        json.writeValueAsString(texts),
                        by,
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Whether the asker's scope holds that unit.
    public boolean maySee(UnitId unit) {
        return db.sql(
                        "select exists (select from staff.scope where staff_id = scope.asker() and unit = ?)")
                .param(unit.toString())
                .query(Boolean.class)
                .single();
    }

    private static Map<String, @Nullable Object> state(Filing filing) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", filing.id());
        row.put("state", filing.standing().word());
        row.put("version", filing.version());
        row.put("versions", filing.versions());
        row.put("reason", "");
        switch (filing.standing()) {
            case Standing.NotBegun _ -> throw new IllegalStateException("nothing has happened");
            case Standing.Draft(UUID by, Instant at) -> by(row, by, at);
            case Standing.Submitted(_, UUID by, Instant at) -> by(row, by, at);
            case Standing.Accepted(_, UUID by, Instant at) -> by(row, by, at);
            case Standing.Returned(_, String reason, UUID by, Instant at) -> {
                by(row, by, at);
                row.put("reason", reason);
            }
        }
        Instant first = filing.handedInFirst();
        row.put("first", first == null ? null : first.atOffset(ZoneOffset.UTC));
        return row;
    }

    private static void by(Map<String, @Nullable Object> row, UUID by, Instant at) {
        row.put("staff", by);
        row.put("at", at.atOffset(ZoneOffset.UTC));
    }

    private Optional<Owed> owed(ResultSet row) throws SQLException {
        UnitId unit = UnitId.parse(row.getString("unit"));
        return calendar.term(
                        row.getString("obligation"), row.getObject("due_before", LocalDate.class))
                .map(term -> new Owed(term, unit));
    }

    private static Filing filing(ResultSet row, Owed owed) {
        try {
            var first = row.getObject("handed_in_first", OffsetDateTime.class);
            return new Filing(
                    row.getObject("id", UUID.class),
                    owed,
                    standing(row),
                    row.getInt("version"),
                    row.getInt("versions"),
                    first == null ? null : first.toInstant());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Standing standing(ResultSet row) throws SQLException {
        UUID by = row.getObject("staff", UUID.class);
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        int no = row.getInt("versions");
        return switch (row.getString("state")) {
            case "draft" -> new Standing.Draft(by, at);
            case "submitted" -> new Standing.Submitted(no, by, at);
            case "returned" -> new Standing.Returned(no, row.getString("reason"), by, at);
            case "accepted" -> new Standing.Accepted(no, by, at);
            case String other -> throw new IllegalStateException("no state " + other);
        };
    }
}
