package vn.binhyen.channels.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.channels.Message;
import vn.binhyen.channels.TalkRemoval;
import vn.binhyen.channels.persistence.Lines;
import vn.binhyen.channels.persistence.TalkRows;
import vn.binhyen.channels.persistence.Threads;
import vn.binhyen.channels.persistence.Threads.Thread;
import vn.binhyen.journal.Journal;
import vn.binhyen.vault.Files;
import vn.binhyen.vault.Vault;

/// Lines leave their conversation; the person is remembered in one that no unit has, so that they
/// can be told and their receipts and echoes find a place.
@Component
class RemoveTalk implements TalkRemoval {

    private final Threads threads;
    private final TalkRows rows;
    private final Lines lines;
    private final Drivers drivers;
    private final People people;
    private final Files files;
    private final Vault vault;
    private final Journal journal;

    RemoveTalk(
            Threads threads,
            TalkRows rows,
            Lines lines,
            Drivers drivers,
            People people,
            Files files,
            Vault vault,
            Journal journal) {
        this.threads = threads;
        this.rows = rows;
        this.lines = lines;
        this.drivers = drivers;
        this.people = people;
        this.files = files;
        this.vault = vault;
        this.journal = journal;
    }

    @Override
    public Optional<Removed> remove(
            UUID conversation, Instant from, @Nullable Instant until, UUID key) {
        Optional<Thread> locked = threads.lock(conversation);
        if (locked.isEmpty()) return Optional.empty();
        Thread thread = locked.get();
        List<UUID> ids = rows.between(conversation, from, until);
        if (ids.isEmpty()) return Optional.empty();
        List<Message> messages =
                lines.see(conversation, drivers::window).orElseThrow().messages().stream()
                        .filter(message -> ids.contains(message.id()))
                        .toList();
        Set<String> providerIds = rows.providerIds(ids);
        List<UUID> kept = rows.files(ids);
        kept.forEach(file -> files.rekey(file, key));
        List<String> missing = missing(thread, ids);
        String name = opened(thread, Seals.name(conversation), thread.nameSealed());
        @Nullable UUID apart = apart(thread);
        rows.remove(ids, apart, People.NOWHERE);
        boolean whole = rows.isEmpty(conversation);
        if (whole) {
            rows.removeConversation(conversation);
            vault.destroy(thread.key());
        } else {
            rows.settle(conversation);
        }
        var silent = new HashSet<UUID>(ids);
        if (whole) silent.add(conversation);
        journal.withhold(silent);
        return Optional.of(
                new Removed(
                        thread.unit(),
                        thread.page(),
                        whole,
                        messages,
                        providerIds,
                        kept,
                        missing,
                        name,
                        apart));
    }

    private @Nullable UUID apart(Thread thread) {
        if (thread.page() == null || thread.personSealed() == null) return null;
        String person = opened(thread, Seals.person(thread.id()), thread.personSealed());
        return person.isEmpty() ? null : people.setApart(thread, person).id();
    }

    private List<String> missing(Thread thread, List<UUID> ids) {
        var addresses = new ArrayList<String>();
        for (TalkRows.Unfetched each : rows.unfetched(ids)) {
            addresses.add(opened(thread, Seals.source(each.id()), each.sourceSealed()));
        }
        return addresses;
    }

    private String opened(Thread thread, String context, byte @Nullable [] sealed) {
        return sealed == null ? "" : vault.openText(thread.key(), context, sealed).orElse("");
    }
}
