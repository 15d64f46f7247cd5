package vn.binhyen.house;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One schema told by the catalogue: tables, columns, constraints, indexes, policies.
record SchemaPicture(JdbcClient db) {

    String of(String schema) {
        var text =
                new StringBuilder(
                        "-- Written from the database's catalogue by SchemaTest; do not edit.\n");
        for (String table :
                texts(
                        """
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = ? and c.relkind in ('r', 'p') and c.relname <> 'migrations'
                          and not c.relispartition
                        order by 1
                        """,
                        schema)) {
            text.append("\n").append(table(schema, table));
        }
        return text.toString();
    }

    private String table(String schema, String table) {
        String name = schema + "." + table;
        var text = new StringBuilder("create table ").append(name).append(" (\n");
        text.append(
                String.join(
                        ",\n",
                        texts(
                                """
                                select '    ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                                       || case when a.attnotnull then ' not null' else '' end
                                       || coalesce(case when a.attidentity <> '' then ' generated as identity'
                                                   else ' default ' || pg_get_expr(d.adbin, d.adrelid) end, '')
                                from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                                where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum
                                """,
                                name)));
        for (String constraint :
                texts(
                        """
                        select '    ' || pg_get_constraintdef(oid) from pg_constraint
                        where conrelid = ?::regclass and contype in ('p', 'u', 'f', 'c') order by contype, conname
                        """,
                        name)) {
            text.append(",\n").append(constraint);
        }
        text.append("\n);\n");
        append(
                text,
                """
                select replace(indexdef, ' USING btree', '') || ';' from pg_indexes
                where schemaname || '.' || tablename = ?
                  and indexname not in (select conname from pg_constraint where contype in ('p', 'u')) order by indexname
                """,
                name);
        append(
                text,
                """
                select '-- policy ' || policyname || ' for ' || lower(cmd) || ' using ' || coalesce(regexp_replace(qual, '\\s+', ' ', 'g'), '-')
                from pg_policies where schemaname || '.' || tablename = ? order by policyname
                """,
                name);
        return text.toString();
    }

    private void append(StringBuilder text, String query, String name) {
        List<String> lines = texts(query, name);
        lines.forEach(line -> text.append(line).append("\n"));
    }

    private List<String> texts(String query, String name) {
        return db.sql(query).param(name).query(String.class).list();
    }
}
