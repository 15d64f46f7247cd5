package vn.binhyen.channels.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.channels.domain.Nickname;
import vn.binhyen.channels.persistence.Threads;
import vn.binhyen.channels.persistence.Threads.Thread;
import vn.binhyen.kernel.Ids;
import vn.binhyen.presence.OfficialPage;
import vn.binhyen.presence.Pages;
import vn.binhyen.vault.Vault;

/// Finds the conversation of a page and a person, whom the tables know by a fingerprint only.
@Component
class People {

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

    private Thread begun(
            UUID pageId, String personId, @Nullable String name, Instant at, byte[] fingerprint) {
        OfficialPage page =
                pages.see(pageId).orElseThrow(() -> new IllegalStateException("no page " + pageId));
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

    private byte[] fingerprint(UUID page, String personId) {
        return vault.fingerprint("channels.person", Seals.personOf(page, personId));
    }
}
