package vn.binhyen.movement.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.movement.Committee;
import vn.binhyen.movement.CommitteePaper;

/// Committees and the series of their papers.
@Repository
public class SqlCommittees {

    private static final String MINE =
            "unit in (select unit from staff.scope where staff_id = scope.asker())";

    private final JdbcClient db;

    SqlCommittees(JdbcClient db) {
        this.db = db;
    }

    public List<Committee> mine() {
        return db.sql(
                        "select * from movement.committees where "
                                + MINE
                                + " order by until is not null, unit, since")
                .query(SqlCommittees::committee)
                .list();
    }

    public List<Committee> standing() {
        return db.sql(
                        "select * from movement.committees where until is null order by name limit 500")
                .query(SqlCommittees::committee)
                .list();
    }

    public Optional<Committee> find(UUID id) {
        return db.sql("select * from movement.committees where id = ?")
                .param(id)
                .query(SqlCommittees::committee)
                .optional();
    }

    /// One the asker acts for, locked.
    public Optional<Committee> take(UUID id) {
        return db.sql("select * from movement.committees where id = ? and " + MINE + " for update")
                .param(id)
                .query(SqlCommittees::committee)
                .optional();
    }

    public boolean keep(Committee it, UUID key, UUID by, Instant at) {
        return db.sql(
                                """
                                insert into movement.committees (id, unit, name, short_name, parent, head_office, standing_body, sign,
                                                                 decision, since, data_key, version, staff, at)
                                values (:id, :unit, :name, :short, :parent, :head, :standing, :sign, :decision, :since, :key, 1,
                                        :staff, :at)
                                on conflict do nothing
                                """)
                        .param("id", it.id())
                        .param("unit", it.unit().toString())
                        .param("name", it.name())
                        .param("short", it.shortName())
                        .param("parent", it.parent())
                        .param("head", it.headOffice())
                        .param("standing", it.standingBody())
                        .param("sign", it.sign())
                        .param("decision", it.decision())
                        .param("since", it.from())
                        .param("key", key)
                        .param("staff", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public boolean end(UUID id, LocalDate lastDay) {
        return db.sql(
                                """
                                update movement.committees set until = ?, version = version + 1
                                where id = ? and until is null and since <= ?
                                """)
                        .params(lastDay, id, lastDay)
                        .update()
                == 1;
    }

    public UUID key(UUID id) {
        return db.sql("select data_key from movement.committees where id = ?")
                .param(id)
                .query((row, _) -> row.getObject("data_key", UUID.class))
                .single();
    }

    public List<CommitteePaper> papers(UUID committee) {
        return db.sql(
                        "select * from movement.papers where committee = ? order by day desc, type, number desc")
                .param(committee)
                .query(SqlCommittees::paper)
                .list();
    }

    public Optional<CommitteePaper> paper(UUID id) {
        return db.sql("select * from movement.papers where id = ?")
                .param(id)
                .query(SqlCommittees::paper)
                .optional();
    }

    /// The number after the last one of that type and year. The committee is locked.
    public int nextNumber(UUID committee, String type, int year) {
        return db.sql(
                        """
                        select coalesce(max(number), 0) + 1 from movement.papers
                        where committee = ? and type = ? and year = ?
                        """)
                .params(committee, type, year)
                .query(Integer.class)
                .single();
    }

    public void keep(CommitteePaper paper, UnitId unit, UUID by, Instant at) {
        db.sql(
                        """
                        insert into movement.papers (id, committee, unit, type, year, number, day, about, staff, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        paper.id(),
                        paper.committee(),
                        unit.toString(),
                        paper.type(),
                        paper.year(),
                        paper.number(),
                        paper.day(),
                        paper.about(),
                        by,
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Committee committee(ResultSet row, int number) throws SQLException {
        return new Committee(
                row.getObject("id", UUID.class),
                UnitId.parse(row.getString("unit")),
                row.getString("name"),
                row.getString("short_name"),
                row.getObject("parent", UUID.class),
                row.getString("head_office"),
                row.getString("standing_body"),
                row.getString("sign"),
                row.getString("decision"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getInt("version"));
    }

    private static CommitteePaper paper(ResultSet row, int number) throws SQLException {
        return new CommitteePaper(
                row.getObject("id", UUID.class),
                row.getObject("committee", UUID.class),
                row.getString("type"),
                row.getInt("year"),
                row.getInt("number"),
                row.getObject("day", LocalDate.class),
                row.getString("about"));
    }
}
