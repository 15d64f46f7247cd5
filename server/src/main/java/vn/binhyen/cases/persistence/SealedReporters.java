package vn.binhyen.cases.persistence;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.audit.Audit;
import vn.binhyen.cases.IdentityDesk.Look;
import vn.binhyen.cases.domain.Case;
import vn.binhyen.cases.domain.Origin;
import vn.binhyen.cases.domain.Reporters;
import vn.binhyen.channels.Conversations;
import vn.binhyen.channels.WhoWrites;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.vault.Vault;

/// Names and contacts under a data key of their own; who wrote over Zalo stays sealed with the
/// conversation.
@Repository
class SealedReporters implements Reporters {

    private final JdbcClient db;
    private final Vault vault;
    private final Conversations conversations;
    private final Audit audit;

    SealedReporters(JdbcClient db, Vault vault, Conversations conversations, Audit audit) {
        this.db = db;
        this.vault = vault;
        this.conversations = conversations;
        this.audit = audit;
    }

    @Override
    public void seal(Case reported, String name, String contact) {
        if (name.isBlank() && contact.isBlank()) return;
        UUID key = vault.newKey();
        db.sql(
                        """
                        insert into cases.reporters (case_id, unit, key_id, name_sealed, contact_sealed)
                        values (?, ?, ?, ?, ?)
                        """)
                .param(reported.id())
                .param(reported.unit().toString())
                .param(key)
                .param(sealed(key, reported.id(), "name", name))
                .param(sealed(key, reported.id(), "contact", contact))
                .update();
    }

    @Override
    public boolean holds(Case reported) {
        boolean own =
                db.sql("select exists (select 1 from cases.reporters where case_id = ?)")
                        .param(reported.id())
                        .query(Boolean.class)
                        .single();
        Origin origin = reported.origin();
        return own || (origin.conversation() != null && !origin.anonymous());
    }

    @Override
    public Look open(Asker asker, Case reported, String reason) {
        Optional<Look> own =
                db.sql(
                                "select key_id, name_sealed, contact_sealed from cases.reporters where case_id = ?")
                        .param(reported.id())
                        .query((row, _) -> {
                            UUID key = row.getObject("key_id", UUID.class);
                            return (Look)
                                    new Look.Known(
                                            opened(
                                                    key,
                                                    reported.id(),
                                                    "name",
                                                    row.getBytes("name_sealed")),
                                            opened(
                                                    key,
                                                    reported.id(),
                                                    "contact",
                                                    row.getBytes("contact_sealed")));
                        })
                        .optional();
        if (own.isPresent()) {
            audit.looked(asker, "reporter", reported.id(), reported.unit(), reason);
            return own.get();
        }
        UUID conversation = reported.origin().conversation();
        if (conversation == null || reported.origin().anonymous()) return new Look.NothingSealed();
        Optional<WhoWrites> who = conversations.whoWrites(asker, conversation, reason);
        return who.<Look>map(w -> new Look.Known(Optional.ofNullable(w.name()), Optional.empty()))
                .orElseGet(Look.NothingSealed::new);
    }

    private byte @Nullable [] sealed(UUID key, UUID id, String field, String plain) {
        return plain.isBlank()
                ? null
                : vault.sealText(key, context(id, field), Vietnamese.nfc(plain).strip());
    }

    private Optional<String> opened(UUID key, UUID id, String field, byte @Nullable [] sealed) {
        return sealed == null ? Optional.empty() : vault.openText(key, context(id, field), sealed);
    }

    static String context(UUID id, String field) {
        return "cases.reporters/" + id + "/" + field;
    }
}
