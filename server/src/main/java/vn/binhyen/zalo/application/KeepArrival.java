package vn.binhyen.zalo.application;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.binhyen.channels.Rounds;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.vault.Vault;
import vn.binhyen.zalo.domain.Arrival;
import vn.binhyen.zalo.domain.Envelope;
import vn.binhyen.zalo.domain.Signature;
import vn.binhyen.zalo.persistence.ArrivalWriter;
import vn.binhyen.zalo.persistence.Arrivals;
import vn.binhyen.zalo.persistence.NewArrival;

/// Decides about one knock at the door, and keeps what is to be kept before it answers.
@Component
public class KeepArrival {

    /// What the door answers.
    public sealed interface Answer {

        /// On disk, now or since an earlier delivery.
        record Kept() implements Answer {}

        /// Rightly signed, and none of our business: not a byte of it was kept.
        record LetGo() implements Answer {}

        /// Zalo's unsigned probe when the address is saved.
        record Probe() implements Answer {}

        record UnknownApp() implements Answer {}

        record WrongSignature(String reason) implements Answer {}

        record UnknownPage(String oaId) implements Answer {}

        /// Not now: too much at once.
        record Busy() implements Answer {}
    }

    private static final Asker DOOR = new Asker.Worker("zalo-door");

    private final KnownAccounts known;
    private final DaySeal days;
    private final Vault vault;
    private final Arrivals arrivals;
    private final Transactions transactions;
    private final GroupCommit<NewArrival> committing;
    private final Rounds handOn;
    private final Clock clock;

    KeepArrival(
            KnownAccounts known,
            DaySeal days,
            Vault vault,
            Arrivals arrivals,
            Transactions transactions,
            ArrivalWriter writer,
            @Qualifier("arrivalRounds") Rounds handOn,
            Clock clock,
            @Value("${binhyen.zalo.door-writers:3}") int writers,
            @Value("${binhyen.zalo.door-queue:2000}") int longestQueue) {
        this.known = known;
        this.days = days;
        this.vault = vault;
        this.arrivals = arrivals;
        this.transactions = transactions;
        this.committing = new GroupCommit<>(writers, longestQueue, 256, writer::keep);
        this.handOn = handOn;
        this.clock = clock;
    }

    /// @param signature the header as it came, null without one
    /// @param timestampHeader used only when the body has no timestamp
    public Answer keep(
            Envelope envelope,
            byte[] body,
            @Nullable String signature,
            @Nullable String timestampHeader) {
        if (envelope.isEmpty()) return new Answer.Probe();
        var secret = known.oaSecret(envelope.appId());
        if (secret.isEmpty()) return new Answer.UnknownApp();
        @Nullable String timestamp =
                envelope.timestamp() != null ? envelope.timestamp() : timestampHeader;
        if (signature == null) return new Answer.WrongSignature("no-signature");
        if (timestamp == null) return new Answer.WrongSignature("no-timestamp");
        byte[] digest = Signature.of(envelope.appId(), body, timestamp, secret.get());
        if (!Signature.matches(signature, digest)) return new Answer.WrongSignature("signature");
        @Nullable String oaId = page(envelope);
        if (oaId == null) return new Answer.UnknownPage(stranger(envelope));
        if (envelope.isGroupMessage() && !addressesUs(envelope, oaId)) return new Answer.LetGo();
        return commit(envelope, body, oaId, timestamp);
    }

    /// The page an event is for: named, or the one of the parties that is ours. Events of the whole
    /// app name nobody and are kept under no page.
    private @Nullable String page(Envelope envelope) {
        if (envelope.oaId() != null) return known.isOurs(envelope.oaId()) ? envelope.oaId() : null;
        for (String party : envelope.parties()) {
            if (known.isOurs(party)) return party;
        }
        return envelope.parties().isEmpty() ? "" : null;
    }

    private static String stranger(Envelope envelope) {
        if (envelope.oaId() != null) return envelope.oaId();
        // what residents send names the page as the second party, what pages send as the first
        boolean fromPage = envelope.event().startsWith("oa_");
        return fromPage ? envelope.parties().getFirst() : envelope.parties().getLast();
    }

    private boolean addressesUs(Envelope envelope, String oaId) {
        if (envelope.mentions(oaId)) return true;
        @Nullable String quoted = envelope.quoted();
        return quoted != null
                && transactions.reading(DOOR, () -> arrivals.saidInGroup(oaId, quoted));
    }

    private Answer commit(Envelope envelope, byte[] body, String oaId, String timestamp) {
        String providerId =
                envelope.messageId() != null
                                && envelope.messageId().length() <= 200
                                && !envelope.messageId().isEmpty()
                        ? envelope.messageId()
                        : HexFormat.of().formatHex(Arrival.sha256(body));
        var what =
                new Arrival(
                        envelope.appId(), oaId, envelope.event(), providerId, millis(timestamp));
        var id = what.id();
        DaySeal.Seal seal = days.today();
        byte[] content = seal.sealer().seal(HandOn.contextOf(id), body);
        try {
            committing.commit(
                    new NewArrival(
                            id, what, lane(envelope, oaId), seal.key(), content, clock.instant()));
        } catch (GroupCommit.Full full) {
            return new Answer.Busy();
        }
        handOn.wake();
        return new Answer.Kept();
    }

    private int lane(Envelope envelope, String oaId) {
        List<String> others =
                envelope.parties().stream().filter(each -> !each.equals(oaId)).toList();
        String person = others.isEmpty() ? "" : others.getFirst();
        return ByteBuffer.wrap(vault.fingerprint("zalo.lane", oaId + "/" + person)).getInt();
    }

    private static long millis(String timestamp) {
        try {
            return Long.parseLong(timestamp);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
