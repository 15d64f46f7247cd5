package vn.binhyen.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.binhyen.testing.HouseTest;

/// What the database itself says about the promises: who may see which rows, where a person may
/// stand.
@HouseTest
class SchemaTest {

    /// Tables with a unit column that every officer may read or no officer can; each with its
    /// reason.
    private static final Set<String> WITHOUT_ROW_SECURITY =
            Set.of(
                    "journal.entries", // no officer may read it at all
                    "audit.entries", // officers only append
                    "presence.pages", // a public register
                    "staff.accounts", // names of colleagues; secrets are not granted
                    "territory.counts", // public figures
                    "territory.villages"); // public names

    /// The only tables that may hold a person: staff, and reporters sealed.
    private static final Set<String> MAY_HOLD_A_PERSON =
            Set.of(
                    "staff.accounts",
                    "cases.reporters",
                    "cameras.households",
                    "partners.partners",
                    "examples.examples",
                    "channels.conversations",
                    "channels.attachments");

    private final JdbcClient owner;

    SchemaTest(
            @Value("${binhyen.database.url}") String url,
            @Value("${binhyen.database.user}") String user,
            @Value("${binhyen.database.password}") String password) {
        owner = JdbcClient.create(new DriverManagerDataSource(url, user, password));
    }

    @Test
    void every_table_of_units_hides_the_rows_of_other_units() {
        List<String> open =
                owner.sql(
                                """
                                select distinct n.nspname || '.' || c.relname
                                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                     join pg_attribute a on a.attrelid = c.oid and a.attname = 'unit' and not a.attisdropped
                                where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
                                  and not (c.relrowsecurity and c.relforcerowsecurity)
                                order by 1
                                """)
                        .query(String.class)
                        .list();
        assertThat(open).isSubsetOf(WITHOUT_ROW_SECURITY);
    }

    @Test
    void names_and_addresses_of_persons_stand_only_where_they_may() {
        List<String> found =
                owner.sql(
                                """
                                select distinct table_schema || '.' || table_name from information_schema.columns
                                where table_schema not in ('pg_catalog', 'information_schema')
                                  and (column_name ~ '(^|_)(display_name|person|phone|contact|birth|email|address_line|platform_id|name_sealed)'
                                       )
                                order by 1
                                """)
                        .query(String.class)
                        .list();
        assertThat(found).isSubsetOf(MAY_HOLD_A_PERSON);
    }

    @Test
    void the_roles_the_product_works_under_cannot_pass_row_security_and_own_nothing() {
        assertThat(
                        owner.sql(
                                        """
                                        select r.rolname from pg_roles r
                                        where (r.rolname = current_database() || '_app' or r.rolname = current_database() || '_worker')
                                          and (r.rolbypassrls or r.rolsuper or r.rolcreaterole
                                               or exists (select 1 from pg_class c where c.relowner = r.oid))
                                        """)
                                .query(String.class)
                                .list())
                .isEmpty();
    }

    @Test
    void no_foreign_key_crosses_a_schema() {
        assertThat(
                        owner.sql(
                                        """
                                        select conrelid::regclass::text from pg_constraint k
                                             join pg_class a on a.oid = k.conrelid join pg_class b on b.oid = k.confrelid
                                        where k.contype = 'f' and a.relnamespace <> b.relnamespace
                                        """)
                                .query(String.class)
                                .list())
                .isEmpty();
    }

    /// docs/schema shows the schema as the database tells it. When this fails, look at the
    /// difference and commit the files the test has just written.
    @Test
    void the_picture_of_each_schema_is_up_to_date() throws IOException, SQLException {
        var stale = new ArrayList<String>();
        Path folder = Path.of("../docs/schema");
        Files.createDirectories(folder);
        for (String schema :
                owner.sql(
                                """
                                select nspname from pg_namespace
                                where nspname !~ '^pg_' and nspname not in ('information_schema', 'public') order by 1
                                """)
                        .query(String.class)
                        .list()) {
            String now = new SchemaPicture(owner).of(schema);
            Path file = folder.resolve(schema + ".sql");
            if (!Files.exists(file) || !Files.readString(file).equals(now)) {
                Files.writeString(file, now);
                stale.add(file.getFileName().toString());
            }
        }
        assertThat(stale).as("written anew, please look and commit").isEmpty();
    }
}
