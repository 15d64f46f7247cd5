package vn.binhyen.scope;

import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// PostgreSQL's transaction numbers, by which the journal and the audit order their rows.
///
/// A backup restored into another PostgreSQL brings rows whose numbers that one has not given yet:
/// what happens next would seem to have happened before them, and readers would pass it by. So the
/// numbers are used up until they are beyond every one that is kept. A second time there is nothing
/// to do; two nodes at once use up some more than needed.
final class TransactionNumbers {

    private static final Logger log = LoggerFactory.getLogger(TransactionNumbers.class);
    private static final long AT_ONCE = 200_000;

    private final JdbcClient owner;

    TransactionNumbers(DataSource owner) {
        this.owner = JdbcClient.create(owner);
    }

    /// @return how many numbers were used up
    long catchUp() {
        long missing = kept() - given();
        if (missing < 0) return 0;
        log.info(
                "restored from another PostgreSQL: {} transaction numbers are used up first",
                missing + 1);
        for (long left = missing + 1; left > 0; left -= AT_ONCE) {
            useUp(Math.min(left, AT_ONCE));
            if (left > AT_ONCE) log.info("{} to go", left - AT_ONCE);
        }
        return missing + 1;
    }

    /// The greatest number any row of any table bears; 0 without rows.
    private long kept() {
        return owner
                .sql(
                        """
                        select format('select %1$I::text::bigint from %2$I.%3$I order by %1$I desc limit 1',
                                      column_name, table_schema, table_name)
                        from information_schema.columns join information_schema.tables t
                            using (table_schema, table_name)
                        where udt_name = 'xid8' and t.table_type = 'BASE TABLE'
                        """)
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .mapToLong(sql -> owner.sql(sql).query(Long.class).optional().orElse(0L))
                .max()
                .orElse(0);
    }

    /// The next number to be given.
    private long given() {
        return owner.sql("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    private void useUp(long numbers) {
        owner.sql(
                        """
                        do $$ begin
                            for i in 1..%d loop
                                perform pg_current_xact_id();
                                commit;
                            end loop;
                        end $$
                        """
                                .formatted(numbers))
                .update();
    }
}
