package vn.binhyen.cases.persistence;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.cases.CaseFilter;
import vn.binhyen.cases.CaseFilter.Assignee;

/// Says in SQL which cases a filter means. Only what was asked for is said, so that the planner
/// sees a plain question and finds the index for it.
@Component
class CaseConditions {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int MOST = 500;
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z]{2}-\\d{4}-\\d+");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private final JdbcClient db;
    private final UnitsInSight units;

    CaseConditions(JdbcClient db, UnitsInSight units) {
        this.db = db;
        this.units = units;
    }

    /// @param where conditions on `cases.cases` after `where`, `values` theirs by name
    record Conditions(String where, Map<String, Object> values) {}

    Conditions of(CaseFilter filter, Instant now) {
        UnitsInSight.Sight sight = units.few();
        var where = new StringBuilder(shown(filter)).append(sight.where());
        var values = new HashMap<>(sight.values());
        values.put("now", utc(now));
        values.put("tomorrow", utc(tomorrow(now)));
        switch (filter.assignee()) {
            case Assignee.Anyone() -> {}
            case Assignee.Nobody() -> where.append(" and assignee is null");
            case Assignee.Officer(UUID id) -> {
                where.append(" and assignee = :assignee");
                values.put("assignee", id);
            }
        }
        if (filter.kind() != null) {
            where.append(" and kind = :kind");
            values.put("kind", filter.kind().name());
        }
        if (filter.topic() != null) {
            where.append(" and topic = :topic");
            values.put("topic", filter.topic());
        }
        if (filter.unit() != null) {
            where.append(" and unit = :unit");
            values.put("unit", filter.unit().toString());
        }
        if (filter.repeats() != null) {
            where.append(
                    " and id in (select case_id from cases.repetitions where original = :first)");
            values.put("first", filter.repeats());
        }
        if (filter.from() != null) {
            where.append(" and opened_at >= :since");
            values.put("since", startOf(filter.from()));
        }
        if (filter.to() != null) {
            where.append(" and opened_at < :until");
            values.put("until", startOf(filter.to().plusDays(1)));
        }
        if (!filter.village().isEmpty()) {
            where.append(" and id = any (:there)");
            values.put("there", ids("select cases.told_at(?, ?)", filter.village(), MOST));
        }
        sought(filter.words(), where, values);
        return new Conditions(where.toString(), values);
    }

    private static String shown(CaseFilter filter) {
        return switch (filter.show()) {
            case OPEN -> "state <> 'CLOSED'";
            case NEW -> "state = 'RECEIVED'";
            case LATE -> "state <> 'CLOSED' and next_due_at < :now";
            case WARNED -> "state <> 'CLOSED' and next_due_at >= :now and warn_at < :now";
            case DUE_TODAY ->
                    "state <> 'CLOSED' and next_due_at >= :now and next_due_at < :tomorrow";
            case WAITING -> "state = 'WAITING'";
            case HANDED_OVER -> "state = 'HANDED_OVER'";
            case CLOSED -> "state = 'CLOSED'";
            case VALUED -> "valued_at is not null";
            case ALL -> "true";
        };
    }

    /// The ids of the newest cases with these words are looked up apart, because under row-level
    /// security a search by words could use no index.
    private void sought(String words, StringBuilder where, Map<String, Object> values) {
        if (words.isEmpty()) return;
        if (NUMBER.matcher(words).matches()) {
            where.append(" and number = :number");
            values.put("number", words.toUpperCase(Locale.ROOT));
            return;
        }
        String exactly =
                QUOTED.matcher(words).results().map(it -> it.group(1)).collect(joining(" "));
        where.append(" and id = any (:found)");
        values.put(
                "found",
                ids(
                        "select cases.found(?, ?, ?)",
                        QUOTED.matcher(words).replaceAll(" "),
                        exactly,
                        MOST));
    }

    private UUID[] ids(String sql, Object... asked) {
        return db.sql(sql)
                .params(asked)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .toArray(UUID[]::new);
    }

    static Instant tomorrow(Instant now) {
        return LocalDate.ofInstant(now, VIETNAM).plusDays(1).atStartOfDay(VIETNAM).toInstant();
    }

    static OffsetDateTime startOf(LocalDate day) {
        return utc(day.atStartOfDay(VIETNAM).toInstant());
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
