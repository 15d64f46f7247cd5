package vn.binhyen.channels.application;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.Audit;
import vn.binhyen.channels.Conversation;
import vn.binhyen.channels.Conversations;
import vn.binhyen.channels.HeardLine;
import vn.binhyen.channels.InboxCounts;
import vn.binhyen.channels.InboxQuery;
import vn.binhyen.channels.Line;
import vn.binhyen.channels.WhoWrites;
import vn.binhyen.channels.persistence.Lines;
import vn.binhyen.channels.persistence.Threads;
import vn.binhyen.channels.persistence.Threads.Thread;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.vault.Checked;
import vn.binhyen.vault.Sealer;
import vn.binhyen.vault.Vault;

/// Conversations for the eyes of those who may see them.
@Component
class ReadConversations implements Conversations {

    private final Lines lines;
    private final Threads threads;
    private final Drivers drivers;
    private final HearFromWeb web;
    private final Vault vault;
    private final Audit audit;

    ReadConversations(
            Lines lines,
            Threads threads,
            Drivers drivers,
            HearFromWeb web,
            Vault vault,
            Audit audit) {
        this.lines = lines;
        this.threads = threads;
        this.drivers = drivers;
        this.web = web;
        this.vault = vault;
        this.audit = audit;
    }

    @Override
    public Optional<Conversation> see(UUID conversation) {
        return lines.see(conversation, drivers::window);
    }

    @Override
    public Optional<UUID> ofMessage(UUID message) {
        return lines.conversationOf(message);
    }

    @Override
    public Optional<HeardLine> heard(UUID message) {
        return lines.heard(message);
    }

    @Override
    public List<Line> inbox(InboxQuery query) {
        return lines.inbox(query, drivers::window);
    }

    @Override
    public InboxCounts counts() {
        return lines.counts();
    }

    @Override
    public Optional<WhoWrites> whoWrites(Asker asker, UUID conversation, String reason) {
        Optional<Thread> thread = threads.see(conversation);
        if (thread.isEmpty()) return Optional.empty();
        audit.looked(asker, "reporter-name", conversation, thread.get().unit(), reason);
        return vault.sealer(thread.get().key())
                .map(key ->
                        new WhoWrites(
                                opened(
                                        key,
                                        Seals.person(conversation),
                                        thread.get().personSealed()),
                                opened(key, Seals.name(conversation), thread.get().nameSealed())));
    }

    private static @Nullable String opened(Sealer key, String context, byte @Nullable [] sealed) {
        return sealed == null
                ? null
                : new String(key.open(context, sealed), StandardCharsets.UTF_8);
    }

    @Override
    public UUID openWeb(
            UnitId unit,
            boolean anonymous,
            String words,
            List<Checked.Good> files,
            Instant sentAt,
            String formNumber) {
        return web.open(unit, anonymous, words, files, sentAt, formNumber);
    }

    @Override
    public UUID writeFromWeb(
            UUID conversation, String words, List<Checked.Good> files, String formNumber) {
        return web.write(conversation, words, files, formNumber);
    }

    @Override
    public void forget(UUID conversation) {
        threads.see(conversation)
                .ifPresent(thread -> {
                    vault.destroy(thread.key());
                    threads.forget(conversation);
                });
    }

    @Override
    public void moveTo(UUID conversation, UnitId unit) {
        threads.lock(conversation).ifPresent(it -> threads.moveTo(it.id(), unit));
    }

    @Override
    public Optional<UUID> keyOf(UUID conversation) {
        return threads.see(conversation).map(Thread::key);
    }
}
