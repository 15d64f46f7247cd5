package vn.binhyen.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.binhyen.testing.HouseTest;

@HouseTest
class TransactionNumbersTest {

    @Value("${binhyen.database.url}")
    String url;

    @Value("${binhyen.database.user}")
    String user;

    @Value("${binhyen.database.password}")
    String password;

    @Test
    void after_a_restore_new_rows_stand_behind_those_that_came_with_it() {
        var source = new DriverManagerDataSource(url, user, password);
        var owner = JdbcClient.create(source);
        var numbers = new TransactionNumbers(source);
        UUID restored = UUID.randomUUID();
        owner.sql(
                        """
                        insert into journal.entries (xid, type, subject, at, facts)
                        values (((pg_current_xact_id()::text)::bigint + 5000)::text::xid8, 'Restored', ?, now(), '{}')
                        """)
                .param(restored)
                .update();

        assertThat(numbers.catchUp()).isBetween(4_900L, 5_001L);

        assertThat(numbers.catchUp()).isZero();
        assertThat(
                        owner.sql(
                                        "select pg_current_xact_id() > xid from journal.entries where subject = ?")
                                .param(restored)
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }
}
