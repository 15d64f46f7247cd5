package vn.binhyen.conduct.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.conduct.ConductDoor;
import vn.binhyen.conduct.Inspection.Step;
import vn.binhyen.conduct.Stage;
import vn.binhyen.conduct.persistence.Reports.Kept;
import vn.binhyen.vault.Vault;

/// What is said and done about a report: lines, files and steps, words sealed under its key.
@Repository
public class Talks {

    private final JdbcClient db;
    private final Vault vault;

    Talks(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /// Adds what the person says; nothing happens when this form wrote before.
    ///
    /// @return whether it is new
    public boolean addOfReporter(
            UUID id, Kept report, String words, Instant at, String formNumber) {
        return db.sql(
                                """
                                insert into conduct.lines (id, report, speaks, at, words, once)
                                values (?, ?, 'REPORTER', ?, ?, ?) on conflict (once) do nothing
                                """)
                        .params(
                                id,
                                report.id(),
                                Timestamp.from(at),
                                sealed(report, id, words),
                                sha256(formNumber))
                        .update()
                == 1;
    }

    public void addOfInspector(UUID id, Kept report, UUID by, String words, Instant at) {
        db.sql(
                        """
                        insert into conduct.lines (id, report, speaks, by, at, words)
                        values (?, ?, 'INSPECTOR', ?, ?, ?)
                        """)
                .params(id, report.id(), by, Timestamp.from(at), sealed(report, id, words))
                .update();
    }

    /// The talk, oldest first.
    public List<ConductDoor.Line> lines(Kept report) {
        return db.sql(
                        """
                        select l.id, l.speaks, l.at, l.words,
                               (select count(*) from conduct.files f where f.line = l.id) as files
                        from conduct.lines l where l.report = ? order by l.at, l.id
                        """)
                .param(report.id())
                .query((row, _) ->
                        new ConductDoor.Line(
                                row.getString("speaks").equals("INSPECTOR"),
                                row.getTimestamp("at").toInstant(),
                                opened(
                                        report,
                                        row.getObject("id", UUID.class),
                                        row.getBytes("words")),
                                row.getInt("files")))
                .list();
    }

    /// @param line the line it came with; null for one that came with the report
    public void addFile(UUID file, UUID report, @Nullable UUID line) {
        db.sql("insert into conduct.files (id, report, line) values (?, ?, ?)")
                .param(file)
                .param(report)
                .param(line)
                .update();
    }

    public List<UUID> files(UUID report) {
        return db.sql("select id from conduct.files where report = ? order by id")
                .param(report)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    public void addStep(UUID id, Kept report, Stage stage, UUID by, String words, Instant at) {
        db.sql(
                        """
                        insert into conduct.steps (id, report, at, by, stage, words) values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        report.id(),
                        Timestamp.from(at),
                        by,
                        stage.name(),
                        sealed(report, id, words))
                .update();
    }

    /// What inspectors did, oldest first.
    public List<Step> steps(Kept report) {
        return db.sql(
                        "select id, at, by, stage, words from conduct.steps where report = ? order by at, id")
                .param(report.id())
                .query((row, _) ->
                        new Step(
                                row.getTimestamp("at").toInstant(),
                                row.getObject("by", UUID.class),
                                Stage.valueOf(row.getString("stage")),
                                opened(
                                        report,
                                        row.getObject("id", UUID.class),
                                        row.getBytes("words"))))
                .list();
    }

    private byte[] sealed(Kept report, UUID id, String words) {
        return vault.sealText(report.key(), context(id), words);
    }

    private String opened(Kept report, UUID id, byte[] sealed) {
        return vault.openText(report.key(), context(id), sealed).orElseThrow();
    }

    private static String context(UUID id) {
        return "conduct.talk/" + id + "/words";
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
