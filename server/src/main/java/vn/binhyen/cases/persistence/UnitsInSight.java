package vn.binhyen.cases.persistence;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Narrows a query to the asker's units in words the planner can use. Row-level security asks the
/// same of every row it is shown, after an index has found it; for an officer of one commune among
/// a hundred that is a hundred times too many. Whoever sees a whole province is not narrowed.
@Component
class UnitsInSight {

    private static final int FEW = 20;

    private final JdbcClient db;

    UnitsInSight(JdbcClient db) {
        this.db = db;
    }

    /// The asker's units in today's and former times; empty when they are many, or not an
    /// officer's.
    Sight few() {
        List<String> units =
                db.sql(
                                """
                                select unit from staff.scope
                                where staff_id = nullif(current_setting('binhyen.asker', true), '')::uuid
                                order by unit limit ?
                                """)
                        .param(FEW + 1)
                        .query((row, _) -> row.getString("unit"))
                        .list();
        return new Sight(units.size() > FEW ? List.of() : units);
    }

    record Sight(List<String> units) {

        /// A condition to add, with the values of [#values].
        String where() {
            if (units.isEmpty()) return "";
            return units.size() == 1 ? " and unit = :sight" : " and unit = any (:sight)";
        }

        Map<String, Object> values() {
            if (units.isEmpty()) return Map.of();
            return Map.of(
                    "sight", units.size() == 1 ? units.getFirst() : units.toArray(String[]::new));
        }
    }
}
