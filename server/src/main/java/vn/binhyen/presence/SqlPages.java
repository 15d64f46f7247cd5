package vn.binhyen.presence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kernel.Vietnamese;

/// The register as one table.
@Repository
class SqlPages implements Pages {

    private static final String COLUMNS =
            "select id, unit, channel, address, name, link, verified from presence.pages ";

    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;

    SqlPages(JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Optional<OfficialPage> see(UUID page) {
        return db.sql(COLUMNS + "where id = ?").param(page).query(SqlPages::page).optional();
    }

    @Override
    public Optional<OfficialPage> byAddress(String channel, String address) {
        return db.sql(COLUMNS + "where channel = ? and address = ?")
                .params(channel, address)
                .query(SqlPages::page)
                .optional();
    }

    @Override
    public List<OfficialPage> of(UnitId unit) {
        return db.sql(COLUMNS + "where unit = ? order by channel, name_folded")
                .param(unit.toString())
                .query(SqlPages::page)
                .list();
    }

    @Override
    public List<OfficialPage> search(String typed) {
        String folded = Vietnamese.fold(typed);
        if (folded.isEmpty()) return List.of();
        return db.sql(
                        COLUMNS
                                + """
                                where position(:folded in name_folded) > 0 or address = :typed
                                order by position(:folded in name_folded), name_folded limit 20
                                """)
                .param("folded", folded)
                .param("typed", typed.strip())
                .query(SqlPages::page)
                .list();
    }

    @Override
    public OfficialPage register(
            UnitId unit,
            String channel,
            String address,
            String name,
            String link,
            boolean verified) {
        String kept = Vietnamese.nfc(name).strip();
        return db.sql(
                        """
                        insert into presence.pages
                            (id, unit, channel, address, name, name_folded, link, verified, registered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (channel, address) do update
                        set unit = excluded.unit, name = excluded.name,
                            name_folded = excluded.name_folded, link = excluded.link,
                            verified = excluded.verified
                        returning id, unit, channel, address, name, link, verified
                        """)
                .params(
                        ids.next(),
                        unit.toString(),
                        channel,
                        address,
                        kept,
                        Vietnamese.fold(kept),
                        link,
                        verified,
                        Timestamp.from(clock.instant()))
                .query(SqlPages::page)
                .single();
    }

    private static OfficialPage page(ResultSet row, int number) throws SQLException {
        return new OfficialPage(
                row.getObject("id", UUID.class),
                UnitId.parse(row.getString("unit")),
                row.getString("channel"),
                row.getString("address"),
                row.getString("name"),
                row.getString("link"),
                row.getBoolean("verified"));
    }
}
