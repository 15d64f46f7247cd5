package vn.binhyen.movement.persistence;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.movement.Member;
import vn.binhyen.movement.Office;
import vn.binhyen.vault.Sealer;

/// Who takes part in committees, boards and teams. Names are sealed under the holder's key.
@Repository
public class SqlMembers {

    private final JdbcClient db;

    SqlMembers(JdbcClient db) {
        this.db = db;
    }

    /// @param holder the committee or site
    /// @return how many were not kept before
    public int join(UUID holder, UnitId unit, Sealer seal, Collection<Member> members) {
        int joined = 0;
        for (Member each : members) {
            byte[] name =
                    seal.seal(context(each.id()), each.name().getBytes(StandardCharsets.UTF_8));
            joined +=
                    db.sql(
                                    """
                                    insert into movement.members (id, grouping, holder, unit, office, name, position, decision, since)
                                    values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                    """)
                            .params(
                                    each.id(),
                                    each.group(),
                                    holder,
                                    unit.toString(),
                                    each.office().word(),
                                    name,
                                    each.position(),
                                    each.decision(),
                                    each.from())
                            .update();
        }
        return joined;
    }

    /// False where nobody of this id takes part, or joined later.
    public boolean leave(UUID holder, UUID member, LocalDate lastDay, String why) {
        return db.sql(
                                """
                                update movement.members set until = ?, ceased = ?
                                where holder = ? and id = ? and until is null and since <= ?
                                """)
                        .params(lastDay, why, holder, member, lastDay)
                        .update()
                == 1;
    }

    /// Counts anew who takes part in a site's teams.
    public void countTeams(UUID site) {
        db.sql(
                        """
                        update movement.teams t
                        set members = (select count(*) from movement.members m where m.grouping = t.id and m.until is null)
                        where t.site = ?
                        """)
                .param(site)
                .update();
    }

    /// Those who take part first, the head before the members.
    public List<Member> of(UUID holder, Sealer opener) {
        return db.sql(
                        """
                        select * from movement.members where holder = ?
                        order by until is not null, grouping,
                                 array_position(array['head', 'standing-deputy', 'deputy', 'secretary', 'assigned-police'], office),
                                 since, id
                        """)
                .param(holder)
                .query((row, _) -> member(row, opener))
                .list();
    }

    private static Member member(ResultSet row, Sealer opener) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Member(
                id,
                row.getObject("grouping", UUID.class),
                Office.ofWord(row.getString("office")).orElseThrow(),
                new String(opener.open(context(id), row.getBytes("name")), StandardCharsets.UTF_8),
                row.getString("position"),
                row.getString("decision"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("ceased"));
    }

    private static String context(UUID member) {
        return "movement.members/" + member + "/name";
    }
}
