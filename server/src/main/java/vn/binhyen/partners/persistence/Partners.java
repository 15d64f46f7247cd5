package vn.binhyen.partners.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.kernel.LinkCode;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.partners.Contact;
import vn.binhyen.partners.Partner;
import vn.binhyen.vault.Vault;

/// Partners, their sealed contacts, and which cases they began.
@Repository
public class Partners {

    private final JdbcClient db;
    private final Vault vault;

    Partners(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    public void add(Partner partner, Contact contact, LinkCode code, UUID by) {
        byte[] sealed = vault.sealText(partner.key(), context(partner.id()), contact.text());
        db.sql(
                        """
                        insert into partners.partners (id, unit, kind, name, key_id, contact_sealed, pledge, pledged_on, site,
                            link_hash, link_until, registered_on, registered_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(partner.id())
                .param(partner.unit().toString())
                .param(partner.kind())
                .param(partner.name())
                .param(partner.key())
                .param(sealed)
                .param(partner.pledge())
                .param(partner.pledgedOn())
                .param(partner.site())
                .param(code.hash())
                .param(partner.linkUntil())
                .param(partner.registeredOn())
                .param(by)
                .update();
    }

    /// Those of the asker's units, those that stand first, by name.
    public List<Partner> page(int page, int size) {
        return db.sql(
                        """
                        select * from partners.partners order by (ended_on is null) desc, unit, lower(name), id
                        limit ? offset ?
                        """)
                .params(size, (long) (page - 1) * size)
                .query((row, _) -> partner(row))
                .list();
    }

    public long count() {
        return db.sql("select count(*) from partners.partners").query(Long.class).single();
    }

    public Optional<Partner> find(UUID id) {
        return db.sql("select * from partners.partners where id = ?")
                .param(id)
                .query((row, _) -> partner(row))
                .optional();
    }

    /// Holds the partner for the running transaction, so that what is sent at once is sent in turn.
    public Optional<Partner> of(LinkCode code, LocalDate today) {
        return db.sql(
                        """
                        select * from partners.partners
                        where link_hash = ? and link_until >= ? and ended_on is null for update
                        """)
                .params(code.hash(), today)
                .query((row, _) -> partner(row))
                .optional();
    }

    public Optional<Contact> contact(Partner partner) {
        return db.sql(
                        "select contact_sealed from partners.partners where id = ? and contact_sealed is not null")
                .param(partner.id())
                .query((row, _) -> row.getBytes(1))
                .optional()
                .flatMap(sealed -> vault.openText(partner.key(), context(partner.id()), sealed))
                .map(Contact::of);
    }

    /// The link before opens no more.
    public void link(UUID id, LinkCode code, LocalDate until) {
        db.sql("update partners.partners set link_hash = ?, link_until = ? where id = ?")
                .params(code.hash(), until, id)
                .update();
    }

    /// The link shuts and the contact is destroyed; the second time nothing happens.
    public void end(Partner partner, LocalDate day) {
        vault.destroy(partner.key());
        db.sql(
                        """
                        update partners.partners set ended_on = ?, link_hash = null, link_until = null, contact_sealed = null
                        where id = ? and ended_on is null
                        """)
                .params(day, partner.id())
                .update();
    }

    /// A case the partner began.
    public record Sent(UUID caseId, Instant at) {}

    /// Told twice it is one line; a worker's.
    public void sent(UUID id, Partner partner, UUID caseId, Instant at) {
        db.sql(
                        """
                        insert into partners.sent (id, partner, unit, case_id, at) values (?, ?, ?, ?, ?)
                        on conflict (case_id) do nothing
                        """)
                .params(
                        id,
                        partner.id(),
                        partner.unit().toString(),
                        caseId,
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Newest first.
    public List<Sent> sentBy(UUID partner, int most) {
        return db.sql(
                        "select case_id, at from partners.sent where partner = ? order by at desc, id limit ?")
                .params(partner, most)
                .query((row, _) ->
                        new Sent(
                                row.getObject("case_id", UUID.class),
                                row.getTimestamp("at").toInstant()))
                .list();
    }

    public int sentSince(UUID partner, Instant since) {
        return db.sql("select count(*) from partners.sent where partner = ? and at >= ?")
                .params(partner, since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /// How many each partner sent, as far as the asker sees them.
    public Map<UUID, Long> sentCounts() {
        return db
                .sql("select partner, count(*) from partners.sent group by partner")
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// These cases were never theirs; a worker's.
    public void forget(Collection<UUID> cases) {
        if (cases.isEmpty()) return;
        db.sql("delete from partners.sent where case_id in (:cases)")
                .param("cases", cases)
                .update();
    }

    private static Partner partner(ResultSet row) throws SQLException {
        return new Partner(
                row.getObject("id", UUID.class),
                UnitId.parse(row.getString("unit")),
                row.getString("kind"),
                row.getString("name"),
                row.getObject("key_id", UUID.class),
                row.getString("pledge"),
                row.getObject("pledged_on", LocalDate.class),
                row.getObject("site", UUID.class),
                row.getObject("link_until", LocalDate.class),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }

    private static String context(UUID id) {
        return "partners.partners/" + id + "/contact";
    }
}
