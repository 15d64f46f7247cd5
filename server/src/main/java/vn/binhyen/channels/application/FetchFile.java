package vn.binhyen.channels.application;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.channels.Attachment;
import vn.binhyen.channels.domain.Backoff;
import vn.binhyen.channels.persistence.Attachments;
import vn.binhyen.channels.persistence.Attachments.Wanted;
import vn.binhyen.channels.persistence.Threads;
import vn.binhyen.channels.persistence.Threads.Thread;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.vault.Checked;
import vn.binhyen.vault.Files;
import vn.binhyen.vault.Sealer;
import vn.binhyen.vault.Vault;

/// Fetches the file of a message and keeps it sealed. Channels let their links die, so this happens
/// at once, and again with growing pauses when it fails.
@Component
class FetchFile {

    private static final Asker FETCHER = new Asker.Worker("fetcher");
    private static final int TRIES = 9; // half a minute to two hours, about six hours in all
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(2);
    private static final Duration LEASE = Duration.ofMinutes(3);

    private record Opened(Wanted wanted, UUID key, URI source, String name) {}

    private final Attachments attachments;
    private final Threads threads;
    private final Vault vault;
    private final Files files;
    private final MediaFetcher fetcher;
    private final Transactions transactions;
    private final Clock clock;

    FetchFile(
            Attachments attachments,
            Threads threads,
            Vault vault,
            Files files,
            MediaFetcher fetcher,
            Transactions transactions,
            Clock clock) {
        this.attachments = attachments;
        this.threads = threads;
        this.vault = vault;
        this.files = files;
        this.fetcher = fetcher;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Fetches the next file that is due; false when none is.
    boolean fetchNext() {
        Instant now = clock.instant();
        Optional<Wanted> wanted =
                transactions.as(FETCHER, () -> attachments.claim(now, now.plus(LEASE)));
        wanted.ifPresent(this::fetch);
        return wanted.isPresent();
    }

    private void fetch(Wanted wanted) {
        Optional<Opened> opened = transactions.as(FETCHER, () -> opened(wanted));
        if (opened.isEmpty()) {
            missed(wanted, Attachment.State.LOST, "channels.word.person-gone");
            return;
        }
        Opened file = opened.get();
        MediaFetcher.Fetched<Checked> fetched =
                fetcher.fetch(file.source(), body -> files.check(body, file.name()));
        switch (fetched) {
            case MediaFetcher.Fetched.Got(Checked.Good good) -> keep(file, good);
            case MediaFetcher.Fetched.Got(Checked.Refused(String reasonKey)) ->
                    missed(wanted, Attachment.State.REFUSED, reasonKey);
            case MediaFetcher.Fetched.NotAllowed<Checked>(String word) ->
                    missed(wanted, Attachment.State.REFUSED, word);
            case MediaFetcher.Fetched.Failed<Checked>(String word) ->
                    missed(
                            wanted,
                            wanted.tries() >= TRIES
                                    ? Attachment.State.LOST
                                    : Attachment.State.WAITING,
                            word);
        }
    }

    private Optional<Opened> opened(Wanted wanted) {
        Thread thread = threads.see(wanted.conversation()).orElseThrow();
        return vault.sealer(thread.key())
                .map(key ->
                        new Opened(
                                wanted,
                                thread.key(),
                                URI.create(
                                        text(
                                                key,
                                                Seals.source(wanted.id()),
                                                wanted.sourceSealed())),
                                wanted.nameSealed() == null
                                        ? ""
                                        : text(
                                                key,
                                                Seals.fileName(wanted.id()),
                                                wanted.nameSealed())));
    }

    private static String text(Sealer key, String context, byte[] sealed) {
        return new String(key.open(context, sealed), StandardCharsets.UTF_8);
    }

    private void keep(Opened file, Checked.Good good) {
        transactions.as(
                FETCHER,
                () -> {
                    if (attachments.kept(file.wanted().id(), good.id())) {
                        files.keep(file.key(), good);
                    }
                });
    }

    private void missed(Wanted wanted, Attachment.State state, String word) {
        Duration wait = Backoff.after(wanted.tries(), FIRST_WAIT, LONGEST_WAIT);
        transactions.as(
                FETCHER,
                () -> attachments.missed(wanted.id(), state, word, clock.instant().plus(wait)));
    }
}
