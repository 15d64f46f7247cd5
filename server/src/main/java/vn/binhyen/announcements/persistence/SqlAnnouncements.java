package vn.binhyen.announcements.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.announcements.Announcing.HandedIn;
import vn.binhyen.announcements.Announcing.Proposal;
import vn.binhyen.announcements.Ground;
import vn.binhyen.announcements.Notice;
import vn.binhyen.announcements.PaperOfDossier;
import vn.binhyen.kernel.UnitId;

/// Papers of dossiers, what was handed in, proposals and notices, in the running transaction.
@Repository
public class SqlAnnouncements {

    private final JdbcClient db;

    SqlAnnouncements(JdbcClient db) {
        this.db = db;
    }

    /// By the code of the item, oldest first.
    public Map<String, List<PaperOfDossier>> papers(UUID site) {
        var papers = new LinkedHashMap<String, List<PaperOfDossier>>();
        db.sql(
                        "select item, number, day, file from announcements.documents where site = ? order by day, at")
                .param(site)
                .query(row -> {
                    papers.computeIfAbsent(row.getString("item"), _ -> new ArrayList<>())
                            .add(
                                    new PaperOfDossier(
                                            row.getString("number"),
                                            day(row, "day"),
                                            row.getObject("file", UUID.class)));
                });
        return papers;
    }

    /// @return false when that id was kept before
    public boolean keep(
            UUID id,
            UUID site,
            UnitId unit,
            String item,
            PaperOfDossier paper,
            UUID by,
            Instant at) {
        return db.sql(
                                "insert into announcements.documents (id, site, unit, item, number, day, staff, at)"
                                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing")
                        .params(
                                id,
                                site,
                                unit.toString(),
                                item,
                                paper.number(),
                                paper.day(),
                                by,
                                stamp(at))
                        .update()
                == 1;
    }

    /// The document itself, which came with a paper just kept.
    public void bring(UUID id, UUID file, UUID key) {
        db.sql("update announcements.documents set file = ?, data_key = ? where id = ?")
                .params(file, key, id)
                .update();
    }

    /// Latest quarter first.
    public List<HandedIn> handedIn(UUID site) {
        return db.sql(
                        "select term, at from announcements.handed_in where site = ? order by term desc")
                .param(site)
                .query((row, _) -> new HandedIn(day(row, "term"), moment(row)))
                .list();
    }

    /// @return false when it was handed in before; that first time stands
    public boolean handIn(UUID site, UnitId unit, LocalDate term, UUID by, Instant at) {
        return db.sql(
                                "insert into announcements.handed_in (site, unit, term, staff, at)"
                                        + " values (?, ?, ?, ?, ?) on conflict do nothing")
                        .params(site, unit.toString(), term, by, stamp(at))
                        .update()
                == 1;
    }

    /// A dossier that came.
    ///
    /// @param ground the word of the ground it was proposed on; empty where it was not
    public record Came(UUID site, LocalDate day, String ground) {}

    /// The dossiers of these quarters, as they came.
    ///
    /// @param units none for all the asker sees
    public List<Came> cameFor(Collection<LocalDate> terms, Collection<UnitId> units) {
        return db.sql(
                        """
                        select h.site, (h.at at time zone 'Asia/Ho_Chi_Minh')::date as day, coalesce(p.ground, '') as ground
                        from announcements.handed_in h
                        left join announcements.proposals p on p.site = h.site and p.term = h.term
                        where h.term = any(?::date[]) and (cardinality(?::text[]) = 0 or h.unit = any(?))
                        order by h.at, h.site
                        """)
                .params(words(terms), words(units), words(units))
                .query((row, _) ->
                        new Came(
                                row.getObject("site", UUID.class),
                                day(row, "day"),
                                row.getString("ground")))
                .list();
    }

    private static String[] words(Collection<?> some) {
        return some.stream().map(Object::toString).toArray(String[]::new);
    }

    /// Latest quarter first.
    public List<Proposal> proposals(UUID site) {
        return db.sql(
                        "select term, ground, document, day, at from announcements.proposals"
                                + " where site = ? order by term desc")
                .param(site)
                .query((row, _) -> new Proposal(day(row, "term"), ground(row), moment(row)))
                .list();
    }

    /// @return false when that quarter has one; the first stands
    public boolean propose(
            UUID site, UnitId unit, LocalDate term, Ground ground, UUID by, Instant at) {
        Optional<PaperOfDossier> document =
                switch (ground) {
                    case Ground.Complete _ -> Optional.empty();
                    case Ground.Directed(var paper) -> Optional.of(paper);
                    case Ground.WorthIt(var paper) -> Optional.of(paper);
                };
        return db.sql(
                                "insert into announcements.proposals (site, unit, term, ground, document, day, staff, at)"
                                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .param(site)
                        .param(unit.toString())
                        .param(term)
                        .param(ground.word())
                        .param(document.map(PaperOfDossier::number).orElse(""))
                        .param(document.map(PaperOfDossier::day).orElse(null))
                        .param(by)
                        .param(stamp(at))
                        .update()
                == 1;
    }

    public Optional<Notice> notice(UUID site) {
        return db.sql("select * from announcements.notices where site = ?")
                .param(site)
                .query((row, _) -> notice(row))
                .optional();
    }

    /// Announced ones, newest first.
    public List<Notice> everyAnnounced() {
        return db.sql(
                        "select * from announcements.notices where announced is not null"
                                + " order by announced desc, model, site")
                .query((row, _) -> notice(row))
                .list();
    }

    /// A new one, or the next version of one that is still a draft.
    ///
    /// @return false when another version came first
    public boolean keep(Notice notice, UUID by, Instant at) {
        return db.sql(
                                """
                                insert into announcements.notices
                                    (site, unit, model, kit, traits, founding, results, number, announced, version, staff, at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict (site) do update set
                                    traits = excluded.traits, founding = excluded.founding, results = excluded.results,
                                    number = excluded.number, announced = excluded.announced,
                                    version = excluded.version, staff = excluded.staff, at = excluded.at
                                where notices.version = excluded.version - 1 and notices.announced is null
                                """)
                        .param(notice.site())
                        .param(notice.unit().toString())
                        .param(notice.model())
                        .param(notice.kit())
                        .param(notice.traits())
                        .param(notice.founding())
                        .param(notice.results())
                        .param(notice.number())
                        .param(notice.announced())
                        .param(notice.version())
                        .param(by)
                        .param(stamp(at))
                        .update()
                == 1;
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("site", UUID.class),
                UnitId.parse(row.getString("unit")),
                row.getString("model"),
                row.getString("kit"),
                row.getString("traits"),
                row.getString("founding"),
                row.getString("results"),
                row.getString("number"),
                row.getObject("announced", LocalDate.class),
                row.getInt("version"));
    }

    private static Ground ground(ResultSet row) throws SQLException {
        return switch (row.getString("ground")) {
            case "directed" -> new Ground.Directed(document(row));
            case "worth-it" -> new Ground.WorthIt(document(row));
            default -> new Ground.Complete();
        };
    }

    private static PaperOfDossier document(ResultSet row) throws SQLException {
        return new PaperOfDossier(row.getString("document"), day(row, "day"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
