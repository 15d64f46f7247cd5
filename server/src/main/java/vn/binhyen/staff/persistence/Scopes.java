package vn.binhyen.staff.persistence;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.kernel.UnitId;

/// The units each account sees, expanded.
@Repository
public class Scopes {

    private final JdbcClient db;

    Scopes(JdbcClient db) {
        this.db = db;
    }

    public void replace(UUID member, Set<UnitId> units) {
        String[] all = units.stream().map(UnitId::toString).toArray(String[]::new);
        db.sql("delete from staff.scope where staff_id = ? and not (unit = any(?))")
                .param(member)
                .param(all)
                .update();
        db.sql(
                        """
                        insert into staff.scope (staff_id, unit)
                        select ?, u from unnest(?::text[]) u on conflict do nothing
                        """)
                .param(member)
                .param(all)
                .update();
    }
}
