package vn.binhyen.story.persistence;

import java.util.Collection;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.story.domain.Person;

/// Accounts without a password: one enters them by "Continue as …" or not at all.
@Repository
public class StaffRows {

    private final JdbcClient db;

    StaffRows(JdbcClient db) {
        this.db = db;
    }

    /// Adds those who are not there yet; how many they were.
    public int add(Collection<Person> people) {
        return db.sql(
                        """
                        insert into staff.accounts (id, sign_in_name, display_name, role, unit)
                        select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
                        on conflict do nothing
                        """)
                .param(column(people, person -> person.id().toString()))
                .param(column(people, Person::signInName))
                .param(column(people, Person::name))
                .param(column(people, person -> person.role().name()))
                .param(column(people, person -> person.unit().toString()))
                .update();
    }

    private static String[] column(Collection<Person> people, Function<Person, String> value) {
        return people.stream().map(value).toArray(String[]::new);
    }
}
