package vn.binhyen.scope;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Deletes rows with everything that hangs on them, whatever tables there are: the catalogue is
/// asked, so that a table added later is not forgotten. Works in the running worker's transaction
/// and needs the right to delete in each of the tables.
@Repository
public class Uprooting {

    private record Hanging(String table, String column, String parent) {}

    private final JdbcClient db;

    Uprooting(JdbcClient db) {
        this.db = db;
    }

    /// Deletes these rows of a table and all rows that refer to them by foreign keys; a reference
    /// from the same table is only cleared.
    ///
    /// @param table with its schema, as the program writes it, never as somebody typed it
    public void uproot(String table, Collection<UUID> ids) {
        if (!ids.isEmpty()) remove(table, "id in (" + list(ids) + ")");
    }

    /// Deletes the rows of every table of a schema that name one of these ids in a column of that
    /// name, foreign key or not.
    public void uprootNamed(String schema, String column, Collection<UUID> ids) {
        if (ids.isEmpty()) return;
        for (String table : tablesWith(schema, column)) {
            remove(table, column + " in (" + list(ids) + ")");
        }
    }

    private void remove(String table, String which) {
        for (Hanging each : hangingOn(table)) {
            String parents = "select " + each.parent() + " from " + table + " where " + which;
            if (each.table().equals(table)) {
                db.sql(
                                "update %s set %s = null where %s in (%s) and not (%s)"
                                        .formatted(
                                                table,
                                                each.column(),
                                                each.column(),
                                                parents,
                                                which))
                        .update();
            } else {
                remove(each.table(), each.column() + " in (" + parents + ")");
            }
        }
        db.sql("delete from " + table + " where " + which).update();
    }

    private List<Hanging> hangingOn(String table) {
        return db.sql(
                        """
                        select conrelid::regclass::text as "table", quote_ident(a.attname) as "column",
                               quote_ident(p.attname) as parent
                        from pg_constraint k
                             join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                             join pg_attribute p on p.attrelid = k.confrelid and p.attnum = k.confkey[1]
                        where k.contype = 'f' and k.confrelid = ?::regclass and cardinality(k.conkey) = 1
                        order by 1, 2
                        """)
                .param(table)
                .query((row, _) ->
                        new Hanging(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private List<String> tablesWith(String schema, String column) {
        return db.sql(
                        """
                        select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relnamespace = ?::regnamespace and c.relkind in ('r', 'p')
                          and a.attname = ? and not a.attisdropped and a.atttypid = 'uuid'::regtype
                        order by 1
                        """)
                .params(schema, column)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static String list(Collection<UUID> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
    }
}
