package vn.binhyen.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiedDatabaseTest {

    @Test
    void a_database_that_dies_beneath_us_is_there_again_with_all_it_acknowledged(
            @TempDir Path folder) throws Exception {
        Path home = folder.resolve("postgres");
        try (var database = EmbeddedPostgres.start(home, List.of())) {
            try (var sql = connection(database)) {
                sql.createStatement().execute("create table kept as select 7 as n");
            }
            long dead = postmaster(home);
            ProcessHandle.of(dead).orElseThrow().destroyForcibly();

            assertThat(eventually(database)).isEqualTo(7);
            assertThat(postmaster(home)).isNotEqualTo(dead);
        }
        assertThat(home.resolve("data/postmaster.pid")).as("it stays stopped").doesNotExist();
    }

    private static int eventually(EmbeddedPostgres database) throws InterruptedException {
        SQLException last = new SQLException("never asked");
        for (int i = 0; i < 300; i++) {
            try (var sql = connection(database);
                    var row = sql.createStatement().executeQuery("select n from kept")) {
                row.next();
                return row.getInt(1);
            } catch (SQLException notYet) {
                last = notYet;
                Thread.sleep(100);
            }
        }
        throw new AssertionError("the database did not come back", last);
    }

    private static long postmaster(Path home) throws Exception {
        return Long.parseLong(
                Files.readAllLines(home.resolve("data/postmaster.pid")).getFirst().strip());
    }

    private static Connection connection(EmbeddedPostgres database) throws SQLException {
        return DriverManager.getConnection(
                database.url("postgres"), database.user(), database.password());
    }
}
