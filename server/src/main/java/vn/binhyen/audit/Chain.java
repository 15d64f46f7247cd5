package vn.binhyen.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The links of the audit's chain, one for each row, in the order in which rows became visible.
@Repository
class Chain {

    /// Before the first link.
    static final byte[] BEGINNING = new byte[32];

    /// A link as it is stored.
    record Link(long number, long entry, String xid, byte[] digest) {}

    private final JdbcClient db;

    Chain(JdbcClient db) {
        this.db = db;
    }

    /// The chain as somebody sees it from outside the running product.
    static Chain on(DataSource database) {
        return new Chain(JdbcClient.create(database));
    }

    /// Takes the sealer's seat for this transaction; false while another node holds it.
    boolean hold() {
        return !db.sql("select only_one from audit.sealer for update skip locked")
                .query(Boolean.class)
                .list()
                .isEmpty();
    }

    Optional<Link> last() {
        return db.sql("select * from audit.chain order by link desc limit 1")
                .query(Chain::link)
                .optional();
    }

    /// The next rows that no running transaction can still get in front of.
    List<AuditRow> unsealed(Optional<Link> last, int most) {
        return db.sql(
                        """
                        select e.*, coalesce(e.unit, '') as unit_or_empty from audit.entries e
                        where (e.xid, e.seq) > (?::xid8, ?)
                          and e.xid < pg_snapshot_xmin(pg_current_snapshot())
                        order by e.xid, e.seq limit ?
                        """)
                .params(last.map(Link::xid).orElse("0"), last.map(Link::entry).orElse(0L), most)
                .query(AuditRow::of)
                .list();
    }

    void append(List<Link> links) {
        db.sql(
                        """
                        insert into audit.chain (link, entry, xid, digest)
                        select * from unnest(?::bigint[], ?::bigint[], ?::xid8[], ?::bytea[])
                        """)
                .param(links.stream().map(Link::number).toArray(Long[]::new))
                .param(links.stream().map(Link::entry).toArray(Long[]::new))
                .param(links.stream().map(Link::xid).toArray(String[]::new))
                .param(links.stream().map(Link::digest).toArray(byte[][]::new))
                .update();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                row.getLong("link"),
                row.getLong("entry"),
                row.getString("xid"),
                row.getBytes("digest"));
    }

    /// A link with the row it seals; the row is empty where it is gone.
    record Sealed(Link link, Optional<AuditRow> row) {}

    List<Sealed> sealedAfter(long number, int most) {
        return db.sql(
                        """
                        select c.link, c.entry, c.xid as link_xid, c.digest, e.*, coalesce(e.unit, '') as unit_or_empty
                        from audit.chain c left join audit.entries e on e.seq = c.entry
                        where c.link > ? order by c.link limit ?
                        """)
                .params(number, most)
                .query((row, n) ->
                        new Sealed(
                                new Link(
                                        row.getLong("link"),
                                        row.getLong("entry"),
                                        row.getString("link_xid"),
                                        row.getBytes("digest")),
                                row.getObject("seq") == null
                                        ? Optional.empty()
                                        : Optional.of(AuditRow.of(row, n))))
                .list();
    }

    /// Rows that stand before the last link without a link of their own.
    List<Long> slippedIn() {
        return db.sql(
                        """
                        select e.seq from audit.entries e
                        where (e.xid, e.seq) <= (select c.xid, c.entry from audit.chain c order by c.link desc limit 1)
                          and not exists (select 1 from audit.chain c where c.entry = e.seq)
                        order by e.seq limit 1000
                        """)
                .query((row, _) -> row.getLong("seq"))
                .list();
    }
}
