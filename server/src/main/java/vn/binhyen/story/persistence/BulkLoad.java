package vn.binhyen.story.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.springframework.stereotype.Repository;
import vn.binhyen.scope.DatabaseAddress;

/// Brings the files of a story into the tables with COPY, all of them in one transaction.
///
/// COPY is not allowed where row-level security holds, so this is done by the owner of the tables;
/// an owner without more rights lifts the force of it within the transaction.
@Repository
public class BulkLoad {

    /// What is told about a story in its marker.
    public record Told(Instant until, String as) {}

    private final DatabaseAddress address;

    BulkLoad(DatabaseAddress address) {
        this.address = address;
    }

    /// @param readers the journal's readers who need not read what was loaded
    public void load(Path folder, Sealing sealing, List<String> readers, Told told)
            throws SQLException, IOException {
        try (Connection owner = connection()) {
            owner.setAutoCommit(false);
            boolean mighty = isSuperuser(owner);
            if (mighty) run(owner, "set local session_replication_role = replica");
            else force(owner, "no force");
            CopyManager copy = owner.unwrap(PGConnection.class).getCopyAPI();
            for (StoryFile file : StoryFile.all()) {
                copy(copy, folder.resolve(file.fileName()), file, sealing);
            }
            if (!mighty) force(owner, "force");
            for (String reader : readers) skip(owner, reader);
            mark(owner, told);
            owner.commit();
            owner.setAutoCommit(true);
            for (StoryFile file : StoryFile.all()) run(owner, "analyze " + file.table());
        }
    }

    private static void copy(CopyManager copy, Path file, StoryFile kind, Sealing sealing)
            throws SQLException, IOException {
        try (InputStream rows = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            switch (kind) {
                case CONVERSATIONS -> sealed(copy.copyIn(kind.copy()), rows, sealing::conversation);
                case REPORTERS -> sealed(copy.copyIn(kind.copy()), rows, sealing::reporter);
                case MESSAGES,
                        CASES,
                        HAND_OVERS,
                        HANDED_OVER_ITEMS,
                        CLOCKS,
                        ENTRIES,
                        QUESTIONS,
                        NUMBERS,
                        HAPPENINGS ->
                        copy.copyIn(kind.copy(), rows, 1 << 16);
            }
        }
    }

    private static void sealed(CopyIn into, InputStream rows, BiConsumer<String[], CopyLine> seal)
            throws SQLException, IOException {
        var line = new CopyLine();
        try (var reader = new BufferedReader(new InputStreamReader(rows, StandardCharsets.UTF_8))) {
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                seal.accept(row.split("\t", -1), line);
                byte[] bytes = line.end().toString().getBytes(StandardCharsets.UTF_8);
                into.writeToCopy(bytes, 0, bytes.length);
            }
            into.endCopy();
        } finally {
            if (into.isActive()) into.cancelCopy();
        }
    }

    private static void skip(Connection owner, String reader) throws SQLException {
        String sql =
                """
                insert into journal.positions (reader, xid, seq)
                select ?, xid, seq from journal.entries order by seq desc limit 1
                on conflict (reader) do update set xid = excluded.xid, seq = excluded.seq
                """;
        try (var statement = owner.prepareStatement(sql)) {
            statement.setString(1, reader);
            statement.executeUpdate();
        }
    }

    private static void mark(Connection owner, Told told) throws SQLException {
        String sql = "update story.marker set told_until = ?, told_as = ?";
        try (var statement = owner.prepareStatement(sql)) {
            statement.setTimestamp(1, Timestamp.from(told.until()));
            statement.setString(2, told.as());
            statement.executeUpdate();
        }
    }

    private static void force(Connection owner, String how) throws SQLException {
        for (StoryFile file : StoryFile.all()) {
            run(owner, "alter table " + file.table() + " " + how + " row level security");
        }
    }

    private static boolean isSuperuser(Connection owner) throws SQLException {
        String sql = "select rolsuper from pg_roles where rolname = current_user";
        try (var statement = owner.prepareStatement(sql);
                var row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void run(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                address.url(), address.ownerName(), address.ownerPassword());
    }
}
