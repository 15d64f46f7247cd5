package vn.binhyen.cases.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseRemoval;
import vn.binhyen.cases.CaseView;
import vn.binhyen.journal.Journal;
import vn.binhyen.scope.Uprooting;
import vn.binhyen.vault.Vault;

/// Taking cases out, with every row of this schema that names them.
@Repository
class RemoveCases implements CaseRemoval {

    private final JdbcClient db;
    private final CaseLists lists;
    private final Vault vault;
    private final Uprooting uprooting;
    private final Journal journal;

    RemoveCases(JdbcClient db, CaseLists lists, Vault vault, Uprooting uprooting, Journal journal) {
        this.db = db;
        this.lists = lists;
        this.vault = vault;
        this.uprooting = uprooting;
        this.journal = journal;
    }

    @Override
    public Optional<Removed> remove(UUID id) {
        boolean held =
                !db.sql("select 1 from cases.cases where id = ? for update")
                        .param(id)
                        .query(Integer.class)
                        .list()
                        .isEmpty();
        if (!held) return Optional.empty();
        CaseView view = lists.view(id).orElseThrow();
        Who who = who(id);
        byte[] receipt =
                db.sql("select receipt_hash from cases.cases where id = ?")
                        .param(id)
                        .query((row, _) -> row.getBytes(1))
                        .list()
                        .getFirst();
        var removed =
                new Removed(
                        view, who.name(), who.contact(), receipt, nextBegins(view), officers(view));
        if (view.number() != null) free(view.unit().toString(), view.number());
        otherNumbers(id).forEach(each -> free(each.unit(), each.number()));
        forgetRareWords(id);
        uprooting.uproot("cases.cases", Set.of(id));
        uprooting.uprootNamed("cases", "case_id", Set.of(id));
        uprooting.uprootNamed("cases", "original", Set.of(id));
        if (who.key() != null) vault.destroy(who.key());
        journal.withhold(Set.of(id));
        return Optional.of(removed);
    }

    @Override
    public Instant talkSince(UUID conversation) {
        return db.sql(
                        "select closed_at from cases.cases where conversation = ? and closed_at is not null order by closed_at desc limit 1")
                .param(conversation)
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional()
                .orElse(Instant.EPOCH);
    }

    /// Words no other case is known to use leave the vocabulary at once, not with its next writing.
    private void forgetRareWords(UUID id) {
        db.sql(
                        """
                        delete from cases.vocabulary v using cases.cases c
                        where c.id = ? and v.cases <= 1 and v.word = any(tsvector_to_array(c.search))
                        """)
                .param(id)
                .update();
    }

    private record Given(String unit, String number) {}

    /// Of its records of hand-over, and in the registers of units that gave it on.
    private List<Given> otherNumbers(UUID id) {
        return db.sql(
                        """
                        select unit, number from cases.hand_overs where case_id = :id
                        union all
                        select unit, number from cases.transfers where case_id = :id and number is not null
                        order by number desc
                        """)
                .param("id", id)
                .query((row, _) -> new Given(row.getString(1), row.getString(2)))
                .list();
    }

    /// The last number of a register is taken back; one before it waits for the next case.
    private void free(String unit, String number) {
        String[] parts = number.split("-");
        int year = Integer.parseInt(parts[1]);
        int rows =
                db.sql(
                                """
                                update cases.numbers set last = last - 1
                                where unit = ? and year = ? and series = ? and last = ?
                                """)
                        .params(unit, year, parts[0], Integer.parseInt(parts[2]))
                        .update();
        if (rows == 1) return;
        db.sql("insert into cases.freed_numbers (unit, year, series, number) values (?, ?, ?, ?)")
                .params(unit, year, parts[0], number)
                .update();
    }

    private @Nullable Instant nextBegins(CaseView view) {
        if (view.conversation() == null) return null;
        return db.sql(
                        "select words_at from cases.cases where conversation = ? and words_at > ? order by words_at limit 1")
                .params(view.conversation(), Timestamp.from(view.wordsAt()))
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional()
                .orElse(null);
    }

    private static Set<UUID> officers(CaseView view) {
        var officers = new HashSet<UUID>();
        view.entries().stream()
                .map(CaseView.Entry::by)
                .filter(Objects::nonNull)
                .forEach(officers::add);
        if (view.assignee() != null) officers.add(view.assignee());
        return officers;
    }

    private record Who(String name, String contact, @Nullable UUID key) {}

    private Who who(UUID id) {
        return db.sql(
                        "select key_id, name_sealed, contact_sealed from cases.reporters where case_id = ?")
                .param(id)
                .query((row, _) -> who(id, row))
                .optional()
                .orElseGet(() -> new Who("", "", null));
    }

    private Who who(UUID id, ResultSet row) throws SQLException {
        UUID key = row.getObject("key_id", UUID.class);
        return new Who(
                opened(key, id, "name", row.getBytes("name_sealed")),
                opened(key, id, "contact", row.getBytes("contact_sealed")),
                key);
    }

    private String opened(UUID key, UUID id, String field, byte @Nullable [] sealed) {
        return sealed == null
                ? ""
                : vault.openText(key, SealedReporters.context(id, field), sealed).orElse("");
    }
}
