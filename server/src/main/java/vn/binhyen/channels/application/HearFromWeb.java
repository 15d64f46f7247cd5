package vn.binhyen.channels.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.channels.MediaKind;
import vn.binhyen.channels.MessageHeard;
import vn.binhyen.channels.Speaker;
import vn.binhyen.channels.domain.Nickname;
import vn.binhyen.channels.persistence.Attachments;
import vn.binhyen.channels.persistence.Messages;
import vn.binhyen.channels.persistence.Messages.NewMessage;
import vn.binhyen.channels.persistence.Threads;
import vn.binhyen.channels.persistence.Threads.Thread;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.vault.Checked;
import vn.binhyen.vault.Files;
import vn.binhyen.vault.Vault;

/// What residents write on our own pages. Each form carries a number; the same number is the same
/// words.
@Component
class HearFromWeb {

    private final Threads threads;
    private final Messages messages;
    private final Attachments attachments;
    private final Vault vault;
    private final Files files;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    HearFromWeb(
            Threads threads,
            Messages messages,
            Attachments attachments,
            Vault vault,
            Files files,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.threads = threads;
        this.messages = messages;
        this.attachments = attachments;
        this.vault = vault;
        this.files = files;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    UUID open(
            UnitId unit,
            boolean anonymous,
            String words,
            List<Checked.Good> handedIn,
            Instant sentAt,
            String formNumber) {
        messages.holdForm(formNumber);
        Optional<List<UUID>> before = messages.byFormNumber(formNumber);
        if (before.isPresent()) return before.get().get(1);
        UUID id = ids.next();
        var thread = new Thread(id, unit, "web", null, vault.newKey(), null, null, null);
        String nickname = Nickname.of(vault.fingerprint("channels.web", id.toString()));
        threads.add(thread, null, nickname, anonymous, sentAt);
        keep(thread, words, handedIn, sentAt, formNumber);
        return id;
    }

    UUID write(UUID conversation, String words, List<Checked.Good> handedIn, String formNumber) {
        Thread thread =
                threads.lock(conversation)
                        .orElseThrow(() -> new IllegalArgumentException("no such conversation"));
        Optional<List<UUID>> before = messages.byFormNumber(formNumber);
        if (before.isPresent()) return before.get().getFirst();
        return keep(thread, words, handedIn, clock.instant(), formNumber);
    }

    private UUID keep(
            Thread thread,
            String words,
            List<Checked.Good> handedIn,
            Instant at,
            String formNumber) {
        UUID id = ids.next();
        messages.add(
                new NewMessage(
                        id,
                        thread.id(),
                        thread.unit(),
                        Speaker.RESIDENT,
                        null,
                        "text",
                        HearMessage.plain(words).strip(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        formNumber,
                        false,
                        at,
                        clock.instant(),
                        null));
        for (Checked.Good each : handedIn) {
            UUID file = files.keep(thread.key(), each).id();
            attachments.addKept(
                    ids.next(), id, thread.id(), thread.unit(), kind(each.type()), file, at);
        }
        threads.heard(thread.id(), at, true);
        journal.write(new MessageHeard(id, thread.unit(), thread.id(), "web", "text", at));
        return id;
    }

    private static MediaKind kind(String type) {
        if (type.equals("image/gif")) return MediaKind.GIF;
        if (type.startsWith("image/")) return MediaKind.IMAGE;
        if (type.startsWith("audio/")) return MediaKind.AUDIO;
        if (type.startsWith("video/")) return MediaKind.VIDEO;
        return MediaKind.FILE;
    }
}
