package vn.binhyen.cameras.persistence;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.cameras.Consent;
import vn.binhyen.cameras.Consent.How;
import vn.binhyen.cameras.Household;
import vn.binhyen.cameras.Owner;
import vn.binhyen.cameras.Spot;
import vn.binhyen.kernel.LinkCode;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.vault.Vault;

/// Households and their consents. What tells who they are is sealed under a key of each.
@Repository
public class Households {

    private static final String COLUMNS =
            """
            select id, unit, village, cameras, key_id, registered_on, link_until from cameras.households
            where forgotten_on is null\s
            """;

    private final JdbcClient db;
    private final Vault vault;

    Households(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    public void add(Household household, Owner owner, LinkCode code, UUID by) {
        UUID id = household.id();
        UUID key = household.key();
        Spot spot = owner.spot();
        db.sql(
                        """
                        insert into cameras.households (id, unit, village, cameras, key_id, name_sealed, address_sealed,
                            contact_sealed, point_sealed, link_hash, link_until, registered_on, registered_by)
                        values (:id, :unit, :village, :cameras, :key, :name, :address, :contact, :point, :hash, :until, :on, :by)
                        """)
                .param("id", id)
                .param("unit", household.unit().toString())
                .param("village", household.village())
                .param("cameras", household.cameras())
                .param("key", key)
                .param("name", vault.sealText(key, context(id, "name"), owner.name()))
                .param("address", vault.sealText(key, context(id, "address"), owner.address()))
                .param("contact", vault.sealText(key, context(id, "contact"), owner.contact()))
                .param(
                        "point",
                        spot == null
                                ? null
                                : vault.sealText(key, context(id, "point"), spot.text()))
                .param("hash", code.hash())
                .param("until", household.linkUntil())
                .param("on", household.registeredOn())
                .param("by", by)
                .update();
        household.consents().forEach(each -> add(each, household.unit()));
    }

    public void add(Consent consent, UnitId unit) {
        db.sql(
                        """
                        insert into cameras.consents (id, household, unit, purpose, wording, given_on)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        consent.id(),
                        consent.household(),
                        unit.toString(),
                        consent.purpose(),
                        consent.wording(),
                        consent.givenOn())
                .update();
    }

    /// Those of a unit, by village; as far as the asker sees them.
    public List<Household> of(UnitId unit) {
        Map<UUID, List<Consent>> consents =
                db
                        .sql(
                                "select * from cameras.consents where unit = ? order by given_on desc, id desc")
                        .param(unit.toString())
                        .query((row, _) -> consent(row))
                        .list()
                        .stream()
                        .collect(groupingBy(Consent::household));
        return db.sql(COLUMNS + "and unit = ? order by village, registered_on, id")
                .param(unit.toString())
                .query((row, _) ->
                        household(
                                row,
                                consents.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    public Optional<Household> find(UUID id) {
        return db.sql(COLUMNS + "and id = ?").param(id).query((row, _) -> whole(row)).optional();
    }

    /// Holds the household for the running transaction, so that two taps at once are two in turn.
    public Optional<Household> of(LinkCode code, LocalDate today) {
        return db.sql(COLUMNS + "and link_hash = ? and link_until >= ? for update")
                .params(code.hash(), today)
                .query((row, _) -> whole(row))
                .optional();
    }

    public Optional<Owner> owner(Household household) {
        UUID id = household.id();
        return db.sql(
                        """
                        select name_sealed, address_sealed, contact_sealed, point_sealed
                        from cameras.households where id = ? and name_sealed is not null
                        """)
                .param(id)
                .query((row, _) -> {
                    byte[] point = row.getBytes("point_sealed");
                    return new Owner(
                            text(household, "name", row.getBytes("name_sealed")),
                            text(household, "address", row.getBytes("address_sealed")),
                            text(household, "contact", row.getBytes("contact_sealed")),
                            point == null
                                    ? null
                                    : Spot.read(text(household, "point", point)).orElse(null));
                })
                .optional();
    }

    /// Where the camera hangs, for measuring a distance and nothing else.
    public Optional<Spot> spot(Household household) {
        return db.sql(
                        "select point_sealed from cameras.households where id = ? and point_sealed is not null")
                .param(household.id())
                .query((row, _) -> row.getBytes("point_sealed"))
                .optional()
                .flatMap(sealed -> Spot.read(text(household, "point", sealed)));
    }

    /// The link before opens no more.
    public void link(UUID id, LinkCode code, LocalDate until) {
        db.sql("update cameras.households set link_hash = ?, link_until = ? where id = ?")
                .params(code.hash(), until, id)
                .update();
    }

    /// The second time nothing happens.
    public void end(UUID consent, How how, LocalDate day) {
        db.sql(
                        "update cameras.consents set ended_on = ?, ended_how = ? where id = ? and ended_on is null")
                .params(day, how.word(), consent)
                .update();
    }

    /// Those given on that day or before that nobody asked about or ended yet; a worker's.
    public List<Consent> standingSince(LocalDate day) {
        return db.sql(
                        """
                        select * from cameras.consents where ended_on is null and given_on <= ?
                        order by given_on, id for update skip locked
                        """)
                .param(day)
                .query((row, _) -> consent(row))
                .list();
    }

    public void asked(UUID consent, LocalDate day) {
        db.sql("update cameras.consents set asked_on = ? where id = ? and asked_on is null")
                .params(day, consent)
                .update();
    }

    /// Households of which no consent has stood since before that day.
    public List<Household> withoutConsentSince(LocalDate day) {
        return db.sql(
                        COLUMNS
                                + """
                                and not exists (select 1 from cameras.consents c
                                    where c.household = households.id and (c.ended_on is null or c.ended_on >= ?))
                                order by id for update skip locked
                                """)
                .param(day)
                .query((row, _) -> whole(row))
                .list();
    }

    /// Destroys what tells who they are; an empty line stays for what they once lent.
    public void forget(Household household, LocalDate day) {
        vault.destroy(household.key());
        db.sql(
                        """
                        update cameras.households set name_sealed = null, address_sealed = null, contact_sealed = null,
                            point_sealed = null, link_hash = null, link_until = null, forgotten_on = ? where id = ?
                        """)
                .params(day, household.id())
                .update();
    }

    private Household whole(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return household(
                row,
                db.sql(
                                "select * from cameras.consents where household = ? order by given_on desc, id desc")
                        .param(id)
                        .query((consent, _) -> consent(consent))
                        .list());
    }

    private static Household household(ResultSet row, List<Consent> consents) throws SQLException {
        return new Household(
                row.getObject("id", UUID.class),
                UnitId.parse(row.getString("unit")),
                row.getObject("village", UUID.class),
                row.getInt("cameras"),
                row.getObject("key_id", UUID.class),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("link_until", LocalDate.class),
                consents);
    }

    private static Consent consent(ResultSet row) throws SQLException {
        LocalDate ended = row.getObject("ended_on", LocalDate.class);
        return new Consent(
                row.getObject("id", UUID.class),
                row.getObject("household", UUID.class),
                row.getString("purpose"),
                row.getInt("wording"),
                row.getObject("given_on", LocalDate.class),
                row.getObject("asked_on", LocalDate.class),
                ended == null
                        ? null
                        : new Consent.End(ended, How.ofWord(row.getString("ended_how"))));
    }

    private String text(Household household, String field, byte[] sealed) {
        return vault.openText(household.key(), context(household.id(), field), sealed).orElse("");
    }

    private static String context(UUID id, String field) {
        return "cameras.households/" + id + "/" + field;
    }
}
