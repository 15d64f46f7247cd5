package vn.binhyen.channels.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.Audit;
import vn.binhyen.channels.Button;
import vn.binhyen.channels.DeliveryChanged;
import vn.binhyen.channels.DeliveryState;
import vn.binhyen.channels.MediaKind;
import vn.binhyen.channels.MessageSaid;
import vn.binhyen.channels.Said;
import vn.binhyen.channels.Speaker;
import vn.binhyen.channels.Talk;
import vn.binhyen.channels.Window;
import vn.binhyen.channels.domain.Cut;
import vn.binhyen.channels.persistence.Attachments;
import vn.binhyen.channels.persistence.Messages;
import vn.binhyen.channels.persistence.Messages.NewMessage;
import vn.binhyen.channels.persistence.Outbox;
import vn.binhyen.channels.persistence.Outbox.Pending;
import vn.binhyen.channels.persistence.Threads;
import vn.binhyen.channels.persistence.Threads.Thread;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Ids;
import vn.binhyen.scope.Transactions;
import vn.binhyen.vault.Files;
import vn.binhyen.vault.Vault;

/// Words are kept in the conversation and put into the outbox as one act.
@Component
class SayWords implements Talk {

    private final Drivers drivers;
    private final Threads threads;
    private final Messages messages;
    private final Attachments attachments;
    private final Outbox outbox;
    private final Files files;
    private final Vault vault;
    private final Journal journal;
    private final Audit audit;
    private final Transactions transactions;
    private final Bells bells;
    private final Ids ids;
    private final Clock clock;

    SayWords(
            Drivers drivers,
            Threads threads,
            Messages messages,
            Attachments attachments,
            Outbox outbox,
            Files files,
            Vault vault,
            Journal journal,
            Audit audit,
            Transactions transactions,
            Bells bells,
            Ids ids,
            Clock clock) {
        this.drivers = drivers;
        this.threads = threads;
        this.messages = messages;
        this.attachments = attachments;
        this.outbox = outbox;
        this.files = files;
        this.vault = vault;
        this.journal = journal;
        this.audit = audit;
        this.transactions = transactions;
        this.bells = bells;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Said say(
            Asker asker,
            UUID conversation,
            String text,
            List<UUID> files,
            @Nullable UUID lastSeenMessage) {
        @Nullable UUID staffId = asker instanceof Asker.Officer officer ? officer.staffId() : null;
        return transactions.as(
                asker,
                () -> {
                    Optional<Thread> thread = threads.lock(conversation);
                    if (thread.isEmpty()) return new Said.NotThere();
                    if (lastSeenMessage != null) {
                        var newer = messages.newerThan(conversation, lastSeenMessage, staffId);
                        if (newer.isPresent()) return new Said.NewerMessage(newer.get());
                    }
                    Said said =
                            said(thread.get(), Speaker.OFFICER, staffId, text, files, List.of());
                    if (said instanceof Said.Queued) {
                        threads.answered(conversation, clock.instant());
                    }
                    return said;
                });
    }

    @Override
    public Said sayByMachine(UUID conversation, String text, List<Button> buttons) {
        if (buttons.size() > 5) throw new IllegalArgumentException("at most five buttons");
        Optional<Thread> thread = threads.lock(conversation);
        if (thread.isEmpty()) return new Said.NotThere();
        Said said = said(thread.get(), Speaker.MACHINE, null, text, List.of(), buttons);
        if (said instanceof Said.Queued) threads.spoken(conversation, clock.instant());
        return said;
    }

    @Override
    public void answeredByMachine(UUID conversation, Instant heardAt) {
        threads.answeredByMachine(conversation, heardAt);
    }

    @Override
    public boolean needsNoAnswer(Asker asker, UUID conversation, UUID lastSeenMessage) {
        return transactions.as(
                asker,
                () -> {
                    Optional<Thread> thread = threads.lock(conversation);
                    if (thread.isEmpty()) return false;
                    if (threads.needsNoAnswer(conversation, lastSeenMessage)) {
                        audit.did(asker, "needs-no-answer", conversation, thread.get().unit(), "");
                    }
                    return true;
                });
    }

    @Override
    public Said sayByMachine(UUID conversation, String shown, String told, List<Button> buttons) {
        Said said = sayByMachine(conversation, shown, buttons);
        if (said instanceof Said.Queued(UUID message) && !shown.equals(told)) {
            Thread thread = threads.lock(conversation).orElseThrow();
            String words = HearMessage.plain(told);
            if (Math.max(words.length(), shown.length()) > drivers.longestText(thread.channel())) {
                throw new IllegalArgumentException("must fit into one message");
            }
            outbox.tell(message, vault.sealText(thread.key(), Seals.told(message), words));
        }
        return said;
    }

    private Said said(
            Thread thread,
            Speaker speaker,
            @Nullable UUID staffId,
            String text,
            List<UUID> handedIn,
            List<Button> buttons) {
        List<String> pieces =
                Cut.into(HearMessage.plain(text), drivers.longestText(thread.channel()));
        if (pieces.isEmpty() && handedIn.isEmpty()) return new Said.Empty();
        if (drivers.window(thread.channel(), thread.interactedAt())
                instanceof Window.Closed(Instant since)) {
            return new Said.WindowClosed(since);
        }
        @Nullable UUID last = null;
        for (int i = 0; i < pieces.size(); i++) {
            boolean lastPiece = i == pieces.size() - 1;
            last =
                    queued(
                            thread,
                            speaker,
                            staffId,
                            "text",
                            pieces.get(i),
                            lastPiece ? buttons : List.of(),
                            null);
        }
        for (UUID file : handedIn) {
            String kind =
                    files.typeOf(file).filter(t -> t.startsWith("image/")).isPresent()
                            ? "image"
                            : "file";
            last = queued(thread, speaker, staffId, kind, "", List.of(), file);
        }
        transactions.afterCommit(bells::send);
        return new Said.Queued(Objects.requireNonNull(last));
    }

    private UUID queued(
            Thread thread,
            Speaker speaker,
            @Nullable UUID staffId,
            String kind,
            String text,
            List<Button> buttons,
            @Nullable UUID file) {
        UUID id = ids.next();
        Instant now = clock.instant();
        boolean ourPage = drivers.of(thread.channel()).isEmpty();
        long seq =
                messages.add(
                        new NewMessage(
                                id,
                                thread.id(),
                                thread.unit(),
                                speaker,
                                staffId,
                                kind,
                                text,
                                null,
                                null,
                                null,
                                null,
                                buttons,
                                null,
                                null,
                                null,
                                false,
                                now,
                                now,
                                ourPage ? DeliveryState.SENT : DeliveryState.WAITING));
        if (file != null) {
            attachments.addKept(
                    ids.next(),
                    id,
                    thread.id(),
                    thread.unit(),
                    kind.equals("image") ? MediaKind.IMAGE : MediaKind.FILE,
                    file,
                    now);
        }
        if (!ourPage) outbox.add(id, seq, thread.id(), thread.unit(), now);
        journal.write(
                new MessageSaid(id, thread.unit(), thread.id(), thread.channel(), speaker, now));
        return id;
    }

    @Override
    public boolean sendAgain(Asker asker, UUID message) {
        return transactions.as(
                asker,
                () -> {
                    Optional<Pending> row = undecided(message);
                    if (row.isEmpty()) return false;
                    outbox.move(message, DeliveryState.WAITING, clock.instant());
                    messages.settle(message, DeliveryState.WAITING, null);
                    audit.did(asker, "sent-again", message, row.get().unit(), "");
                    transactions.afterCommit(bells::send);
                    return true;
                });
    }

    @Override
    public boolean itArrived(Asker asker, UUID message) {
        return transactions.as(
                asker,
                () -> {
                    Optional<Pending> row = undecided(message);
                    if (row.isEmpty()) return false;
                    outbox.remove(message);
                    messages.settle(
                            message, DeliveryState.SENT, "channels.word.said-to-have-arrived");
                    audit.did(asker, "said-it-arrived", message, row.get().unit(), "");
                    journal.write(
                            new DeliveryChanged(
                                    message,
                                    row.get().unit(),
                                    row.get().conversation(),
                                    DeliveryState.SENT));
                    return true;
                });
    }

    private Optional<Pending> undecided(UUID message) {
        return outbox.lock(message).filter(row -> row.state() == DeliveryState.UNDECIDED);
    }
}
