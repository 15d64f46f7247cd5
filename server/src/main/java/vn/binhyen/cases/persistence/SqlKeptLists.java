package vn.binhyen.cases.persistence;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.cases.KeptLists;
import vn.binhyen.kernel.Ids;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;

/// Whose list it is, row-level security says.
@Repository
class SqlKeptLists implements KeptLists {

    private final JdbcClient db;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    SqlKeptLists(JdbcClient db, Transactions transactions, Ids ids, Clock clock) {
        this.db = db;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<KeptList> mine() {
        return db.sql("select id, name, asked from cases.kept_lists order by kept_at, id")
                .query((row, _) ->
                        new KeptList(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("asked")))
                .list();
    }

    @Override
    public boolean keep(StaffMember me, String name, String asked) {
        return transactions.as(
                me.asker(),
                () ->
                        db.sql(
                                                """
                                                insert into cases.kept_lists (id, staff_id, name, asked, kept_at)
                                                select :id, :me, :name, :asked::jsonb, :now
                                                where (select count(*) from cases.kept_lists where name <> :name) < :most
                                                on conflict (staff_id, name) do update set asked = excluded.asked
                                                """)
                                        .param("id", ids.next())
                                        .param("me", me.id())
                                        .param("name", name)
                                        .param("asked", asked)
                                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                        .param("most", MOST)
                                        .update()
                                == 1);
    }

    @Override
    public boolean drop(StaffMember me, UUID list) {
        return transactions.as(
                me.asker(),
                () ->
                        db.sql("delete from cases.kept_lists where id = ?").param(list).update()
                                == 1);
    }
}
