package vn.binhyen.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.binhyen.testing.TestDatabase;

/// A province's own PostgreSQL gives the product an owner that may create roles and nothing more.
class PlainOwnerTest {

    private final String database = TestDatabase.create();
    private final DatabaseAddress address =
            new DatabaseAddress(
                    TestDatabase.postgres().url(database),
                    "owner_of_" + database,
                    UUID.randomUUID().toString(),
                    "a secret");

    @Test
    void an_owner_that_is_no_superuser_sets_the_whole_house_up_twice() {
        asSuperuser(
                "create role %s login createrole password '%s'"
                        .formatted(address.ownerName(), address.ownerPassword()),
                "alter database %s owner to %s".formatted(database, address.ownerName()));
        for (int i = 0; i < 2; i++) {
            try (var owner = source(address.ownerName(), address.ownerPassword())) {
                new DatabaseRoles(owner, address).ensure();
                new Migrations(owner, address).run();
            }
        }
        try (var app = source(address.appName(), address.password(address.appName()))) {
            String who = new JdbcTemplate(app).queryForObject("select current_user", String.class);
            assertThat(who).isEqualTo(address.appName());
        }
    }

    @Test
    void a_role_that_may_do_more_than_it_must_is_refused() {
        asSuperuser("create role " + address.appName() + " login bypassrls");
        try (var owner =
                source(TestDatabase.postgres().user(), TestDatabase.postgres().password())) {
            assertThatThrownBy(() -> new DatabaseRoles(owner, address).ensure())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(address.appName() + " may do more than it must");
        }
    }

    private void asSuperuser(String... statements) {
        try (var source =
                source(TestDatabase.postgres().user(), TestDatabase.postgres().password())) {
            for (String statement : statements) new JdbcTemplate(source).execute(statement);
        }
    }

    private SingleConnectionDataSource source(String user, String password) {
        return new SingleConnectionDataSource(address.url(), user, password, true);
    }
}
