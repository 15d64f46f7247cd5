package vn.binhyen.figures.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How PostgreSQL plans questions about figures: for the very units and indicators asked for, on
/// one processor.
///
/// A statement asked five times would else get one plan for all, made for ten units and ten
/// indicators: for the three hundred units and ninety indicators of a province it is wrong by a
/// factor of thirty, and compares each row with every one of them instead of looking it up.
@Component
class Plans {

    private final JdbcClient db;

    Plans(JdbcClient db) {
        this.db = db;
    }

    /// For what is still read in this transaction.
    void madeForEachQuestion() {
        db.sql(
                        """
                        select set_config('plan_cache_mode', 'force_custom_plan', true),
                               set_config('max_parallel_workers_per_gather', '0', true)
                        """)
                .query((_, _) -> true)
                .single();
    }
}
