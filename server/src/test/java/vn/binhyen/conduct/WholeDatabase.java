package vn.binhyen.conduct;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;

/// Looks for a text in every row of every table that may be read, whatever tables there are.
public final class WholeDatabase {

    private record Table(String name, String columns) {}

    private final Transactions transactions;
    private final JdbcClient db;

    public WholeDatabase(Transactions transactions, JdbcClient db) {
        this.transactions = transactions;
        this.db = db;
    }

    /// Tables in which the product's own jobs find it.
    public List<String> holding(String mark) {
        return holding(new Asker.Worker("test"), mark);
    }

    /// Tables in which this officer finds it, under row security, past every page.
    List<String> seenBy(StaffMember me, String mark) {
        return holding(me.asker(), mark);
    }

    /// How many rows of each table this officer is shown, under row security.
    TreeMap<String, Long> rowsSeenBy(StaffMember me) {
        return transactions.reading(
                me.asker(),
                () -> {
                    var rows = new TreeMap<String, Long>();
                    for (Table table : tables()) {
                        rows.put(
                                table.name(),
                                db.sql("select count(*) from " + table.name())
                                        .query(Long.class)
                                        .single());
                    }
                    return rows;
                });
    }

    private List<String> holding(Asker asker, String mark) {
        return transactions.reading(
                asker,
                () ->
                        tables().stream()
                                .filter(table -> holds(table, mark))
                                .map(Table::name)
                                .toList());
    }

    /// Only the columns this role may read count; a table with none is not there for it.
    private List<Table> tables() {
        return db.sql(
                        """
                        select format('%I.%I', n.nspname, c.relname) as name,
                               string_agg(format('coalesce(%I::text, '''')', a.attname), ' || '' '' || ' order by a.attnum) as columns
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                             join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                        where c.relkind in ('r', 'p', 'm', 'v') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                          and has_schema_privilege(n.oid, 'usage')
                          and has_column_privilege(c.oid, a.attnum, 'select')
                        group by n.nspname, c.relname
                        """)
                .query(Table.class)
                .list();
    }

    private boolean holds(Table table, String mark) {
        return db.sql(
                        "select exists (select 1 from %s where lower(%s) like ?)"
                                .formatted(table.name(), table.columns()))
                .param("%" + mark.toLowerCase(Locale.ROOT) + "%")
                .query(Boolean.class)
                .single();
    }
}
