package vn.binhyen.story.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.vault.Vault;

/// What residents of the story said in conversations that can still be answered.
@Repository
public class OpenTalks {

    /// @param resident the id the page knows the person by
    /// @param messageId the channel's id of the message
    public record Words(
            UUID conversation,
            String page,
            String resident,
            String name,
            String text,
            String messageId,
            Instant at) {}

    private record Row(
            UUID conversation,
            String page,
            UUID key,
            byte[] person,
            byte[] name,
            String text,
            String messageId,
            Instant at) {}

    private final JdbcClient db;
    private final Vault vault;

    OpenTalks(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /// The words since then in conversations that wait or have an open case, oldest first.
    ///
    /// @param first the unit whose words come before all others
    public List<Words> since(Instant moment, String first) {
        return db
                .sql(
                        """
                        select c.id, p.address, c.key, c.person_sealed, c.name_sealed, m.text, m.provider_id,
                               m.at
                        from channels.conversations c
                        join presence.pages p on p.id = c.page
                        join channels.messages m on m.conversation = c.id and m.speaker = 'RESIDENT'
                        where c.interacted_at > :moment and c.name_sealed is not null and m.at > :moment
                          and m.provider_id is not null
                          and (c.waiting_since is not null or exists (
                               select 1 from cases.cases k
                               where k.conversation = c.id and k.state <> 'CLOSED'))
                        order by c.unit <> :first, m.at, m.seq
                        """)
                .param("moment", Timestamp.from(moment))
                .param("first", first)
                .query((row, _) ->
                        new Row(
                                row.getObject("id", UUID.class),
                                row.getString("address"),
                                row.getObject("key", UUID.class),
                                row.getBytes("person_sealed"),
                                row.getBytes("name_sealed"),
                                row.getString("text"),
                                row.getString("provider_id"),
                                row.getTimestamp("at").toInstant()))
                .list()
                .stream()
                .map(this::opened)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Words> opened(Row row) {
        String where = "channels.conversations/" + row.conversation();
        Optional<String> person = vault.openText(row.key(), where + "/person", row.person());
        Optional<String> name = vault.openText(row.key(), where + "/name", row.name());
        if (person.isEmpty() || name.isEmpty()) return Optional.empty();
        return Optional.of(
                new Words(
                        row.conversation(),
                        row.page(),
                        person.get(),
                        name.get(),
                        row.text(),
                        row.messageId(),
                        row.at()));
    }
}
