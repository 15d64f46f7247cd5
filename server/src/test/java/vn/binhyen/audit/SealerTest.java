package vn.binhyen.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.binhyen.audit.AuditVerify.Finding;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.testing.HouseTest;

@HouseTest
class SealerTest {

    private static final Asker OFFICER = new Asker.Officer(UUID.randomUUID());

    @Autowired Audit audit;
    @Autowired Sealer sealer;
    @Autowired AuditVerify verify;
    @Autowired Heads heads;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;

    @Value("${binhyen.database.url}")
    String url;

    @Value("${binhyen.database.user}")
    String user;

    @Value("${binhyen.database.password}")
    String password;

    JdbcTemplate owner;

    @BeforeEach
    void the_owner_of_the_database_can_do_anything() {
        owner = new JdbcTemplate(new DriverManagerDataSource(url, user, password));
        sealEverything();
        assertThat(walk().findings()).isEmpty();
    }

    @AfterEach
    void what_was_planted_is_undone() throws IOException {
        owner.execute("truncate audit.chain");
        Files.deleteIfExists(heads.file());
    }

    @Test
    void sealed_rows_verify_and_every_row_has_one_link() {
        long first = look();
        look();

        assertThat(walk().checked()).isGreaterThanOrEqualTo(2);
        assertThat(walk().findings()).isEmpty();
        assertThat(count("select count(*) from audit.chain where entry = " + first)).isEqualTo(1);
    }

    @Test
    void a_changed_row_is_found_and_only_that_one() {
        look();
        long entry = look();
        look();
        owner.update("update audit.entries set reason = 'nothing to see' where seq = ?", entry);

        assertThat(walk().findings()).containsExactly(new Finding.Changed(entry));
        owner.update("update audit.entries set reason = 'a reason' where seq = ?", entry);
        assertThat(walk().findings()).isEmpty();
    }

    @Test
    void a_row_taken_away_is_found() {
        long entry = look();
        look();
        owner.update("delete from audit.entries where seq = ?", entry);

        assertThat(walk().findings()).containsExactly(new Finding.Removed(entry));
    }

    @Test
    void a_row_taken_away_together_with_its_link_is_found() {
        long entry = look();
        look();
        long link = count("select link from audit.chain where entry = " + entry);
        owner.update("delete from audit.chain where entry = ?", entry);
        owner.update("delete from audit.entries where seq = ?", entry);

        assertThat(walk().findings()).contains(new Finding.LinkMissing(link));
    }

    @Test
    void a_row_slipped_in_behind_the_sealer_is_found() {
        long entry = look();
        look();
        owner.update(
                """
                insert into audit.entries (xid, at, asker, act, subject, reason)
                select xid, at, asker, act, subject, 'slipped in' from audit.entries where seq = ?
                """,
                entry);
        long slipped = count("select max(seq) from audit.entries where reason = 'slipped in'");
        sealEverything();

        assertThat(walk().findings()).containsExactly(new Finding.SlippedIn(slipped));
        owner.update("delete from audit.entries where seq = ?", slipped);
    }

    @Test
    void a_chain_rewritten_from_the_beginning_disagrees_with_the_head_outside() {
        long entry = look();
        long head = heads.all().getLast().link();
        owner.update("update audit.entries set reason = 'nicer' where seq <= ?", entry);
        owner.execute("truncate audit.chain");
        sealEverything();

        assertThat(walk().findings()).contains(new Finding.HeadDiffers(head));
    }

    @Test
    void an_officer_can_neither_read_nor_change_the_audit() {
        assertThat(
                        catchThrowable(() ->
                                transactions.as(
                                        OFFICER,
                                        () -> db.sql("delete from audit.entries").update())))
                .hasStackTraceContaining("permission denied");
        assertThat(
                        transactions.reading(
                                OFFICER,
                                () ->
                                        db.sql("select count(*) from audit.entries")
                                                .query(Integer.class)
                                                .single()))
                .isZero();
    }

    private long look() {
        UUID subject = UUID.randomUUID();
        transactions.as(
                OFFICER, () -> audit.looked(OFFICER, "reporter-name", subject, null, "a reason"));
        long entry = count("select seq from audit.entries where subject = '" + subject + "'");
        sealUpTo(entry);
        return entry;
    }

    /// Another database of the same cluster may have an older transaction open for a moment; rows
    /// are sealed only below it.
    private void sealUpTo(long entry) {
        long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        do {
            sealEverything();
            Thread.yield();
        } while (count("select count(*) from audit.chain where entry = " + entry) == 0
                && System.nanoTime() < patience);
    }

    private AuditVerify.Walk walk() {
        return transactions.reading(Sealer.SEALER, verify::walk);
    }

    private void sealEverything() {
        while (sealer.seal() > 0) {}
    }

    private long count(String sql) {
        Long found = owner.queryForObject(sql, Long.class);
        return found == null ? 0 : found;
    }
}
