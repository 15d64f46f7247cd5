package vn.binhyen.obligations.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.obligations.Filing;
import vn.binhyen.obligations.Version;

/// Versions handed in. Their content is written once; the database lets nobody change it.
@Repository
public class Versions {

    private final JdbcClient db;

    Versions(JdbcClient db) {
        this.db = db;
    }

    public void keep(Filing filing, Version version) {
        db.sql(
                        """
                        insert into obligations.versions (filing, no, unit, rule, content, hash, staff, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        filing.id(),
                        version.no(),
                        filing.owed().unit().toString(),
                        version.rule(),
                        version.content(),
                        version.hash(),
                        version.by(),
                        version.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void answer(UUID filing, int no, Version.Answer answer) {
        db.sql(
                        """
                        update obligations.versions set answer = ?, reason = ?, answered_by = ?, answered_at = ?
                        where filing = ? and no = ? and answer is null
                        """)
                .params(
                        answer.accepted() ? "accepted" : "returned",
                        answer.reason(),
                        answer.by(),
                        answer.at().atOffset(ZoneOffset.UTC),
                        filing,
                        no)
                .update();
    }

    /// Newest first.
    public List<Version> of(UUID filing) {
        return db.sql("select * from obligations.versions where filing = ? order by no desc")
                .param(filing)
                .query((row, _) -> version(row))
                .list();
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getInt("no"),
                row.getInt("rule"),
                row.getString("content"),
                row.getString("hash"),
                row.getObject("staff", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                answer(row));
    }

    private static Version.@Nullable Answer answer(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        if (answer == null) return null;
        return new Version.Answer(
                answer.equals("accepted"),
                row.getString("reason"),
                row.getObject("answered_by", UUID.class),
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
