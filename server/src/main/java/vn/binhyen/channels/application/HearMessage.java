package vn.binhyen.channels.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.channels.Button;
import vn.binhyen.channels.ButtonTapped;
import vn.binhyen.channels.Content;
import vn.binhyen.channels.DeliveryState;
import vn.binhyen.channels.Heard;
import vn.binhyen.channels.IncomingMessage;
import vn.binhyen.channels.MessageHeard;
import vn.binhyen.channels.Speaker;
import vn.binhyen.channels.persistence.Attachments;
import vn.binhyen.channels.persistence.Messages;
import vn.binhyen.channels.persistence.Messages.NewMessage;
import vn.binhyen.channels.persistence.Threads;
import vn.binhyen.channels.persistence.Threads.Thread;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.scope.Transactions;
import vn.binhyen.vault.Vault;

/// A resident's message takes its place in the conversation, once.
@Component
class HearMessage {

    private final People people;
    private final Threads threads;
    private final Messages messages;
    private final Attachments attachments;
    private final Vault vault;
    private final Journal journal;
    private final Transactions transactions;
    private final Bells bells;
    private final WarnOfDanger danger;
    private final LeadElsewhere elsewhere;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    HearMessage(
            People people,
            Threads threads,
            Messages messages,
            Attachments attachments,
            Vault vault,
            Journal journal,
            Transactions transactions,
            Bells bells,
            WarnOfDanger danger,
            LeadElsewhere elsewhere,
            JsonMapper json,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.threads = threads;
        this.messages = messages;
        this.attachments = attachments;
        this.vault = vault;
        this.journal = journal;
        this.transactions = transactions;
        this.bells = bells;
        this.danger = danger;
        this.elsewhere = elsewhere;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    Heard hear(IncomingMessage heard) {
        if (elsewhere.led(heard)) return new Heard.NotKept();
        Thread thread =
                people.met(heard.page(), heard.personId(), heard.personName(), heard.sentAt());
        Optional<UUID> before =
                messages.byProviderId(thread.id(), heard.providerId()).map(Messages.Identified::id);
        if (before.isPresent()) return new Heard.KeptBefore(thread.id(), before.get());
        UUID id = ids.next();
        Content content = tapOrSame(thread, heard.content());
        NewMessage line =
                line(
                        id,
                        thread,
                        Speaker.RESIDENT,
                        content,
                        heard.providerId(),
                        heard.quoted(),
                        heard.inGroup(),
                        heard.sentAt(),
                        null);
        messages.add(line);
        if (content instanceof Content.Tap tap) return tapped(id, thread, heard, tap);
        wantFile(id, thread, content);
        threads.heard(thread.id(), heard.sentAt(), !heard.inGroup());
        journal.write(
                new MessageHeard(
                        id,
                        thread.unit(),
                        thread.id(),
                        thread.channel(),
                        line.kind(),
                        heard.sentAt()));
        if (!heard.inGroup()) danger.heard(thread.id(), line.text(), heard.sentAt());
        return new Heard.Kept(thread.id(), id);
    }

    /// Channels send the tap of a button back as words. Nobody shall read them as such.
    private Content tapOrSame(Thread thread, Content content) {
        if (!(content instanceof Content.Text(String words)) || !words.startsWith(Button.MARK)) {
            return content;
        }
        String token = plain(words.substring(Button.MARK.length())).strip();
        return new Content.Tap(token, messages.titleOf(thread.id(), words.strip()).orElse(""));
    }

    private Heard tapped(UUID id, Thread thread, IncomingMessage heard, Content.Tap tap) {
        messages.tapped(id, tap.token());
        if (!heard.inGroup()) threads.interacted(thread.id(), heard.sentAt());
        journal.write(new ButtonTapped(id, thread.unit(), thread.id(), heard.sentAt()));
        return new Heard.Kept(thread.id(), id);
    }

    /// A line as it is kept: words in plain, a contact sealed.
    NewMessage line(
            UUID id,
            Thread thread,
            Speaker speaker,
            Content content,
            String providerId,
            @Nullable String quoted,
            boolean inGroup,
            Instant at,
            @Nullable DeliveryState delivery) {
        boolean placed = content instanceof Content.Location;
        return new NewMessage(
                id,
                thread.id(),
                thread.unit(),
                speaker,
                null,
                content.kindName(),
                plain(content.words()),
                placed ? ((Content.Location) content).latitude() : null,
                placed ? ((Content.Location) content).longitude() : null,
                content instanceof Content.Link link ? link.url() : null,
                content instanceof Content.Contact contact ? sealed(id, thread, contact) : null,
                List.of(),
                providerId,
                quoted,
                null,
                inGroup,
                at,
                clock.instant(),
                delivery);
    }

    /// Text as the database can hold it: NFC, and without the one character it cannot.
    static String plain(String words) {
        return Vietnamese.nfc(words).replace("\0", "");
    }

    void wantFile(UUID message, Thread thread, Content content) {
        if (!(content instanceof Content.Media media)) return;
        UUID id = ids.next();
        attachments.want(
                id,
                message,
                thread.id(),
                thread.unit(),
                media.kind(),
                vault.sealText(thread.key(), Seals.source(id), media.source().toString()),
                media.name() == null
                        ? null
                        : vault.sealText(thread.key(), Seals.fileName(id), media.name()),
                clock.instant());
        transactions.afterCommit(bells::fetch);
    }

    private byte[] sealed(UUID message, Thread thread, Content.Contact contact) {
        return vault.seal(thread.key(), Seals.card(message), json.writeValueAsBytes(contact));
    }
}
