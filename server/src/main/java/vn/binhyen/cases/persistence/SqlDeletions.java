package vn.binhyen.cases.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.Retention.Proposal;
import vn.binhyen.cases.domain.Deletions;
import vn.binhyen.cases.domain.RetentionRules.Rule;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;

/// Proposals beside their cases. Everything of a case that is words is emptied here.
@Repository
class SqlDeletions implements Deletions {

    private final JdbcClient db;
    private final HandOverRows handOvers;
    private final Ids ids;

    SqlDeletions(JdbcClient db, HandOverRows handOvers, Ids ids) {
        this.db = db;
        this.handOvers = handOvers;
        this.ids = ids;
    }

    @Override
    public int propose(Rule rule, Instant now) {
        return db.sql(
                        """
                        insert into cases.deletions (case_id, unit, rule, due_since, proposed_at)
                        select c.id, c.unit, :rule, c.closed_at + make_interval(years => :years), :now
                        from cases.cases c
                        where c.state = 'CLOSED' and c.kind = :kind and c.closed_at < :before
                        on conflict (case_id) do nothing
                        """)
                .param("rule", rule.law())
                .param("years", rule.years())
                .param("now", utc(now))
                .param("kind", rule.kind().name())
                .param("before", utc(rule.endedBefore(now)))
                .update();
    }

    @Override
    public List<Proposal> waiting(int most) {
        return db.sql(
                        """
                        select d.case_id, d.unit, c.number, c.kind, d.rule, c.closed_at, d.due_since, d.first_by
                        from cases.deletions d join cases.cases c on c.id = d.case_id
                        where d.second_by is null and d.kept_by is null and c.closed_at is not null
                        order by d.due_since, d.case_id limit ?
                        """)
                .param(most)
                .query((row, _) ->
                        new Proposal(
                                row.getObject("case_id", UUID.class),
                                UnitId.parse(row.getString("unit")),
                                row.getString("number"),
                                CaseKind.valueOf(row.getString("kind")),
                                row.getString("rule"),
                                row.getTimestamp("closed_at").toInstant(),
                                row.getTimestamp("due_since").toInstant(),
                                row.getObject("first_by", UUID.class)))
                .list();
    }

    @Override
    public Optional<Waiting> take(UUID caseId) {
        return db.sql(
                        """
                        select case_id, unit, first_by from cases.deletions
                        where case_id = ? and second_by is null and kept_by is null for update
                        """)
                .param(caseId)
                .query((row, _) ->
                        new Waiting(
                                row.getObject("case_id", UUID.class),
                                UnitId.parse(row.getString("unit")),
                                row.getObject("first_by", UUID.class)))
                .optional();
    }

    @Override
    public void confirmFirst(UUID caseId, UUID by, Instant at) {
        db.sql("update cases.deletions set first_by = ?, first_at = ? where case_id = ?")
                .params(by, utc(at), caseId)
                .update();
    }

    @Override
    public void confirmSecond(UUID caseId, UUID by, Instant at) {
        db.sql("update cases.deletions set second_by = ?, second_at = ? where case_id = ?")
                .params(by, utc(at), caseId)
                .update();
    }

    @Override
    public void keep(UUID caseId, UUID by, Instant at, String reason) {
        db.sql(
                        """
                        update cases.deletions set kept_by = ?, kept_at = ?, kept_because = ?
                        where case_id = ?
                        """)
                .params(by, utc(at), reason, caseId)
                .update();
    }

    @Override
    public Optional<Due> next() {
        return db.sql(
                        """
                        select d.case_id, d.unit, r.key_id,
                               case when not exists (
                                   select 1 from cases.cases o left join cases.deletions od on od.case_id = o.id
                                   where o.conversation = c.conversation and o.id <> c.id and od.done_at is null)
                               then c.conversation end as conversation
                        from cases.deletions d join cases.cases c on c.id = d.case_id
                             left join cases.reporters r on r.case_id = d.case_id
                        where d.second_by is not null and d.done_at is null and c.state = 'CLOSED'
                        order by d.second_at limit 1
                        for update of d, c skip locked
                        """)
                .query((row, _) ->
                        new Due(
                                row.getObject("case_id", UUID.class),
                                UnitId.parse(row.getString("unit")),
                                row.getObject("conversation", UUID.class),
                                row.getObject("key_id", UUID.class)))
                .optional();
    }

    @Override
    public void empty(UUID caseId, String tombstone, Instant at) {
        db.sql(
                        """
                        update cases.cases set words = :tombstone, place = '', happened = '', latitude = null,
                            longitude = null, outcome_words = '', receipt_hash = null
                        where id = :id
                        """)
                .param("tombstone", tombstone)
                .param("id", caseId)
                .update();
        db.sql("update cases.entries set words = '' where case_id = ?").param(caseId).update();
        handOvers.empty(caseId, tombstone, at);
        db.sql("delete from cases.given_answers where case_id = ?").param(caseId).update();
        db.sql("delete from cases.reporters where case_id = ?").param(caseId).update();
        db.sql(
                        """
                        insert into cases.entries (id, case_id, unit, at, type)
                        select ?, id, unit, ?, 'DELETED' from cases.cases where id = ?
                        """)
                .params(ids.next(), utc(at), caseId)
                .update();
        db.sql("update cases.deletions set done_at = ? where case_id = ?")
                .params(utc(at), caseId)
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
