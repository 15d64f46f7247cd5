package vn.binhyen.cases.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.cases.ClockEvent;
import vn.binhyen.cases.domain.Case;
import vn.binhyen.cases.domain.CaseClock;
import vn.binhyen.cases.domain.CaseClock.Hand;
import vn.binhyen.cases.domain.Clocks;
import vn.binhyen.cases.domain.TimeLimits;
import vn.binhyen.cases.domain.TimeRule;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.UnitId;

/// The clocks of cases, each with the row of the rule it began under.
@Repository
public class SqlClocks {

    private final JdbcClient db;
    private final TimeLimits limits;
    private final Journal journal;

    SqlClocks(JdbcClient db, TimeLimits limits, Journal journal) {
        this.db = db;
        this.limits = limits;
        this.journal = journal;
    }

    Clocks of(UUID id) {
        return new Clocks(
                limits,
                db.sql("select * from cases.clocks where case_id = ? order by no")
                        .param(id)
                        .query((row, _) -> clock(row))
                        .list());
    }

    /// A clock whose end was moved may warn and run out once more.
    void keep(Case changed) {
        for (CaseClock clock : changed.clocks().all()) {
            db.sql(
                            """
                            insert into cases.clocks as c (case_id, no, unit, rule, terms, ours, since, due_at, warn_at,
                                extended_at, stood_still, hand, hand_at)
                            values (:case, :no, :unit, :rule, :terms, :ours, :since, :due, :warn,
                                :extended, :stoodStill, :hand, :handAt)
                            on conflict (case_id, no) do update set unit = excluded.unit, terms = excluded.terms,
                                due_at = excluded.due_at, warn_at = excluded.warn_at, extended_at = excluded.extended_at,
                                stood_still = excluded.stood_still, hand = excluded.hand, hand_at = excluded.hand_at,
                                warned_at = case when c.due_at = excluded.due_at then c.warned_at end,
                                ran_out_at = case when c.due_at = excluded.due_at then c.ran_out_at end
                            where (c.unit, c.terms, c.due_at, c.hand, c.extended_at) is distinct from
                                (excluded.unit, excluded.terms, excluded.due_at, excluded.hand, excluded.extended_at)
                            """)
                    .param("case", changed.id())
                    .param("no", clock.no())
                    .param("unit", changed.unit().toString())
                    .param("rule", clock.rule().name())
                    .param("terms", clock.rule().line())
                    .param("ours", clock.rule().ours())
                    .param("since", utc(clock.since()))
                    .param("due", utc(clock.due()))
                    .param("warn", utc(clock.warnAt()))
                    .param("extended", utc(clock.extendedAt()))
                    .param("stoodStill", clock.stoodStill())
                    .param("hand", clock.hand().word())
                    .param("handAt", utc(clock.hand().moment()))
                    .update();
        }
    }

    /// Writes down for each clock that warns, and each that has run out, that it does; each once,
    /// also when several nodes ask at the same time.
    ///
    /// @return how many spoke; at most `most` of either kind
    public int speak(Instant now, int most) {
        List<ClockEvent> warned =
                marked("warned_at", "warn_at", now, most, ClockEvent.ClockWarned::new);
        List<ClockEvent> ranOut =
                marked("ran_out_at", "due_at", now, most, ClockEvent.ClockRanOut::new);
        warned.forEach(journal::write);
        ranOut.forEach(journal::write);
        return Math.max(warned.size(), ranOut.size());
    }

    private interface Spoken {
        ClockEvent of(UUID id, UnitId unit, String rule, Instant due);
    }

    private List<ClockEvent> marked(
            String mark, String moment, Instant now, int most, Spoken spoken) {
        return db.sql(
                        """
                        update cases.clocks c set %1$s = :now
                        from (select case_id, no from cases.clocks
                              where hand = 'RUNNING' and ours and %1$s is null and %2$s < :now
                              order by %2$s limit :most for update skip locked) now_due
                        where c.case_id = now_due.case_id and c.no = now_due.no
                        returning c.case_id, c.unit, c.rule, c.due_at
                        """
                                .formatted(mark, moment))
                .param("now", utc(now))
                .param("most", most)
                .query((row, _) ->
                        spoken.of(
                                row.getObject("case_id", UUID.class),
                                UnitId.parse(row.getString("unit")),
                                row.getString("rule"),
                                row.getTimestamp("due_at").toInstant()))
                .list();
    }

    private static CaseClock clock(ResultSet row) throws SQLException {
        return new CaseClock(
                row.getInt("no"),
                TimeRule.ofLine(row.getString("terms")),
                row.getTimestamp("since").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                instant(row, "extended_at"),
                row.getLong("stood_still"),
                hand(row.getString("hand"), instant(row, "hand_at")));
    }

    private static Hand hand(String word, @Nullable Instant at) {
        if (at == null) return new Hand.Running();
        return switch (word) {
            case "STANDING_STILL" -> new Hand.StandingStill(at);
            case "MET" -> new Hand.Met(at);
            case "DROPPED" -> new Hand.Dropped(at);
            default -> throw new IllegalStateException("unknown hand " + word);
        };
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
