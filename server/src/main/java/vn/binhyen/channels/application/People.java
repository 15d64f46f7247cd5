package vn.binhyen.channels.application;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.channels.domain.Nickname;
import vn.binhyen.channels.persistence.Threads;
import vn.binhyen.channels.persistence.Threads.Thread;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.presence.OfficialPage;
import vn.binhyen.presence.Pages;
import vn.binhyen.vault.Vault;

/// Finds the conversation of a page and a person, whom the tables know by a fingerprint only.
@Component
class People {

    /// The unit of conversations that no unit has: it is in nobody's scope.
    static final UnitId NOWHERE = UnitId.parse("NOWHERE@1970-01-01");

    private final Threads threads;
    private final Pages pages;
    private final Vault vault;
    private final Ids ids;

    People(Threads threads, Pages pages, Vault vault, Ids ids) {
        this.threads = threads;
        this.pages = pages;
        this.vault = vault;
        this.ids = ids;
    }

    Optional<Thread> known(UUID page, String personId) {
        return threads.lock(page, fingerprint(page, personId));
    }

    /// The conversation, begun now if there is none; locked.
    Thread met(UUID pageId, String personId, @Nullable String name, Instant at) {
        byte[] fingerprint = fingerprint(pageId, personId);
        return threads.lock(pageId, fingerprint)
                .orElseGet(() -> begun(pageId, personId, name, at, fingerprint));
    }

    /// The conversation with this person that no officer sees, locked; there is one once lines were
    /// moved apart.
    Optional<Thread> apart(UUID page, String personId) {
        return threads.lock(page, apartFingerprint(page, personId));
    }

    /// The same, begun now if there is none. Its window is that of the conversation the lines came
    /// from.
    Thread setApart(Thread from, String personId) {
        UUID page = Objects.requireNonNull(from.page());
        Thread apart = apart(page, personId).orElseGet(() -> begunApart(from, page, personId));
        if (from.interactedAt() != null) threads.interacted(apart.id(), from.interactedAt());
        return threads.lock(apart.id()).orElseThrow();
    }

    /// The same for somebody whose words are kept in no other, who wrote at this time.
    Thread setApart(UUID page, String personId, Instant at) {
        Thread apart =
                apart(page, personId)
                        .orElseGet(() -> begunApart(page(page).channel(), page, personId, at));
        threads.interacted(apart.id(), at);
        return threads.lock(apart.id()).orElseThrow();
    }

    private Thread begunApart(Thread from, UUID page, String personId) {
        Instant at = from.interactedAt() == null ? Instant.EPOCH : from.interactedAt();
        return begunApart(from.channel(), page, personId, at);
    }

    private Thread begunApart(String channel, UUID page, String personId, Instant at) {
        byte[] fingerprint = apartFingerprint(page, personId);
        UUID id = ids.next();
        UUID key = vault.newKey();
        byte[] sealed = vault.sealText(key, Seals.person(id), personId);
        var thread = new Thread(id, NOWHERE, channel, page, key, sealed, null, null);
        threads.add(thread, fingerprint, Nickname.of(fingerprint), false, at);
        return threads.lock(page, fingerprint).orElseThrow();
    }

    private byte[] apartFingerprint(UUID page, String personId) {
        return vault.fingerprint("channels.person-apart", Seals.personOf(page, personId));
    }

    private Thread begun(
            UUID pageId, String personId, @Nullable String name, Instant at, byte[] fingerprint) {
        OfficialPage page = page(pageId);
        UUID id = ids.next();
        UUID key = vault.newKey();
        var thread =
                new Thread(
                        id,
                        page.unit(),
                        page.channel(),
                        pageId,
                        key,
                        vault.sealText(key, Seals.person(id), personId),
                        name == null ? null : vault.sealText(key, Seals.name(id), name),
                        null);
        threads.add(thread, fingerprint, Nickname.of(fingerprint), false, at);
        // another node may have been first: then its row is the one
        return threads.lock(pageId, fingerprint).orElseThrow();
    }

    private OfficialPage page(UUID id) {
        return pages.see(id).orElseThrow(() -> new IllegalStateException("no page " + id));
    }

    private byte[] fingerprint(UUID page, String personId) {
        return vault.fingerprint("channels.person", Seals.personOf(page, personId));
    }
}
