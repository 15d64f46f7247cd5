package vn.binhyen.conduct.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.conduct.Inspection.Heading;
import vn.binhyen.conduct.Stage;
import vn.binhyen.conduct.domain.Content;
import vn.binhyen.conduct.domain.Who;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.vault.Vault;

/// Reports about officers. Row security decides who sees one: named inspectors of other units, and
/// the residents' door.
@Repository
public class Reports {

    private static final String HEADING =
            "select id, unit, came, key, received_at, stage, number, who_sealed is not null as knows_who from conduct.reports ";

    /// One report without what is sealed in it.
    public record Kept(Heading heading, UUID key, boolean knowsWho) {

        public UUID id() {
            return heading.id();
        }
    }

    private final JdbcClient db;
    private final Vault vault;
    private final JsonMapper json;

    Reports(JdbcClient db, Vault vault, JsonMapper json) {
        this.db = db;
        this.vault = vault;
        this.json = json;
    }

    /// Keeps a new report.
    ///
    /// @param receiptHash of the code that opens it for the person; null where none was given
    public void add(
            UUID id,
            UnitId unit,
            boolean moved,
            UUID key,
            Instant at,
            byte @Nullable [] receiptHash,
            Content content,
            Who who) {
        db.sql(
                        """
                        insert into conduct.reports (id, unit, came, key, received_at, receipt_hash, stage, content, who_sealed)
                        values (?, ?, ?, ?, ?, ?, 'RECEIVED', ?, ?)
                        """)
                .param(id)
                .param(unit.toString())
                .param(moved ? "moved" : "door")
                .param(key)
                .param(Timestamp.from(at))
                .param(receiptHash)
                .param(vault.seal(key, context(id, "content"), json.writeValueAsBytes(content)))
                .param(
                        who.isEmpty()
                                ? null
                                : vault.seal(key, context(id, "who"), json.writeValueAsBytes(who)))
                .update();
    }

    /// Lets nobody else work on this receipt until the running transaction ends.
    public void holdReceipt(byte[] receiptHash) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(encode(?, 'hex'), 2))")
                .param(receiptHash)
                .query((_, _) -> true)
                .list();
    }

    public Optional<Kept> withReceipt(byte[] receiptHash) {
        return db.sql(HEADING + "where receipt_hash = ?")
                .param(receiptHash)
                .query(Reports::kept)
                .optional();
    }

    public List<Heading> newest(int most) {
        return db.sql(HEADING + "order by received_at desc, id limit ?")
                .param(most)
                .query((row, n) -> kept(row, n).heading())
                .list();
    }

    /// How many nobody has looked at.
    public int unread() {
        return db.sql("select count(*) from conduct.reports where stage = 'RECEIVED'")
                .query(Integer.class)
                .single();
    }

    public Optional<Kept> see(UUID id) {
        return db.sql(HEADING + "where id = ?").param(id).query(Reports::kept).optional();
    }

    /// The report, held until the running transaction ends.
    public Optional<Kept> take(UUID id) {
        return db.sql(HEADING + "where id = ? for update")
                .param(id)
                .query(Reports::kept)
                .optional();
    }

    public Content content(Kept report) {
        byte[] sealed = sealed(report.id(), "content").orElseThrow();
        return opened(report, "content", sealed, Content.class);
    }

    public Optional<Who> who(Kept report) {
        return sealed(report.id(), "who_sealed")
                .map(sealed -> opened(report, "who", sealed, Who.class));
    }

    /// Moves a report on; `number` stays what it was where one is given already.
    public void move(UUID id, Stage stage, @Nullable String number) {
        db.sql("update conduct.reports set stage = ?, number = coalesce(number, ?) where id = ?")
                .param(stage.name())
                .param(number)
                .param(id)
                .update();
    }

    /// The next number of the register, as `CB-2026-0003`; without gaps, since it goes with the
    /// transaction.
    public String nextNumber(int year) {
        int last =
                db.sql(
                                """
                                insert into conduct.numbers (year, last) values (?, 1)
                                on conflict (year) do update set last = numbers.last + 1 returning last
                                """)
                        .param(year)
                        .query(Integer.class)
                        .single();
        return "CB-%d-%04d".formatted(year, last);
    }

    private Optional<byte[]> sealed(UUID id, String column) {
        return db.sql("select " + column + " from conduct.reports where id = ?")
                .param(id)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    private <T> T opened(Kept report, String field, byte[] sealed, Class<T> type) {
        byte[] plain = vault.open(report.key(), context(report.id(), field), sealed).orElseThrow();
        return json.readValue(plain, type);
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                new Heading(
                        row.getObject("id", UUID.class),
                        UnitId.parse(row.getString("unit")),
                        row.getString("came").equals("moved"),
                        row.getTimestamp("received_at").toInstant(),
                        Stage.valueOf(row.getString("stage")),
                        row.getString("number")),
                row.getObject("key", UUID.class),
                row.getBoolean("knows_who"));
    }

    private static String context(UUID id, String field) {
        return "conduct.reports/" + id + "/" + field;
    }
}
