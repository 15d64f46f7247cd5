package vn.binhyen.dialogue.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.dialogue.ChatBindings;
import vn.binhyen.dialogue.domain.BindingCode;
import vn.binhyen.dialogue.persistence.Bindings;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.vault.Vault;

/// Gives out codes and lets go of chats, for the member themselves only.
@Service
class BindChats implements ChatBindings {

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final String CODE = "dialogue.binding-code";

    private final Bindings bindings;
    private final Vault vault;
    private final Audit audit;
    private final Transactions transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    BindChats(Bindings bindings, Vault vault, Audit audit, Transactions transactions, Clock clock) {
        this.bindings = bindings;
        this.vault = vault;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    static byte[] fingerprint(Vault vault, BindingCode code) {
        return vault.fingerprint(CODE, code.signs());
    }

    @Override
    public Code issue(StaffMember me) {
        byte[] secret = new byte[8];
        random.nextBytes(secret);
        BindingCode code = BindingCode.of(secret);
        Instant until = clock.instant().plus(GOOD_FOR);
        transactions.as(
                me.asker(),
                () -> {
                    bindings.giveCode(me.id(), fingerprint(vault, code), until);
                    audit.did(me.asker(), "issued-chat-code", me.id(), me.unit(), "");
                });
        return new Code(code.grouped(), until);
    }

    @Override
    public List<Instant> boundSince(StaffMember me) {
        return transactions.reading(me.asker(), () -> bindings.since(me.id()));
    }

    @Override
    public void unbind(StaffMember me) {
        transactions.as(
                me.asker(),
                () -> {
                    if (bindings.unbind(me.id()) > 0) {
                        audit.did(me.asker(), "unbound-chat", me.id(), me.unit(), "");
                    }
                });
    }
}
