package vn.binhyen.story.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.channels.ButtonTapped;
import vn.binhyen.channels.DeliveryState;
import vn.binhyen.channels.MessageHeard;
import vn.binhyen.channels.MessageSaid;
import vn.binhyen.channels.Speaker;

/// One conversation while the story goes on.
final class Talk {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final Duration WINDOW = Duration.ofDays(7);

    private final World world;
    private final Bureau bureau;
    private final Chance chance;
    private final UUID id;
    private final String channel;
    private final boolean anonymous;
    private final String nickname;
    private final Instant startedAt;
    private Instant lastAt;
    private Instant interactedAt;
    private @Nullable Instant waitingSince;

    Talk(World world, Bureau bureau, String channel, boolean anonymous, Instant at, Chance chance) {
        this.world = world;
        this.bureau = bureau;
        this.chance = chance;
        this.channel = channel;
        this.anonymous = anonymous;
        this.id = world.id(at, chance);
        this.nickname = nickname(chance);
        this.startedAt = at;
        this.lastAt = at;
        this.interactedAt = at;
    }

    UUID id() {
        return id;
    }

    String channel() {
        return channel;
    }

    boolean isZalo() {
        return channel.equals("zalo");
    }

    boolean isAnonymous() {
        return anonymous;
    }

    Instant lastAt() {
        return lastAt;
    }

    /// Whether something may still be said then.
    boolean isOpenAt(Instant at) {
        return !isZalo() || at.isBefore(interactedAt.plus(WINDOW));
    }

    /// @return the id of the line
    UUID hears(String words, Instant at) {
        UUID message = heard("text", words, at);
        world.ledger().write(new MessageHeard(message, bureau.unit(), id, channel, "text", at), at);
        if (waitingSince == null) waitingSince = at;
        return message;
    }

    /// A button was tapped; nobody waits for an answer to that.
    void taps(String title, Instant at) {
        UUID message = heard("tap", title, at);
        world.ledger().write(new ButtonTapped(message, bureau.unit(), id, at), at);
    }

    private UUID heard(String kind, String words, Instant at) {
        UUID message = world.id(at, chance);
        world.ledger()
                .write(
                        new Ledger.Message(
                                message,
                                id,
                                bureau.unit(),
                                Speaker.RESIDENT,
                                null,
                                kind,
                                words,
                                isZalo() ? providerId() : null,
                                isZalo() ? null : "story-" + message,
                                at,
                                null));
        lastAt = at;
        interactedAt = at;
        return message;
    }

    void says(Person officer, String words, Instant at) {
        said(Speaker.OFFICER, officer.id(), words, at);
        waitingSince = null;
    }

    void saysByItself(String words, Instant at) {
        said(Speaker.MACHINE, null, words, at);
    }

    /// An officer saw that nobody waits for an answer any more.
    void needsNoAnswer() {
        waitingSince = null;
    }

    /// What was approved was said; nobody has to see to it any more.
    void answersByItself(String words, Instant at) {
        saysByItself(words, at);
        waitingSince = null;
    }

    private void said(Speaker speaker, @Nullable UUID staffId, String words, Instant at) {
        UUID message = world.id(at, chance);
        world.ledger()
                .write(
                        new Ledger.Message(
                                message,
                                id,
                                bureau.unit(),
                                speaker,
                                staffId,
                                "text",
                                words,
                                isZalo() ? providerId() : null,
                                null,
                                at,
                                reach(at)));
        world.ledger().write(new MessageSaid(message, bureau.unit(), id, channel, speaker, at), at);
        lastAt = at;
    }

    /// As it stands now, for good.
    void close() {
        boolean known = isZalo() && !anonymous && world.isRemembered(lastAt);
        world.ledger()
                .write(
                        new Ledger.Conversation(
                                id,
                                bureau.unit(),
                                channel,
                                isZalo() ? bureau.page().id() : null,
                                nickname,
                                anonymous,
                                startedAt,
                                lastAt,
                                interactedAt,
                                waitingSince,
                                known ? resident() : null));
    }

    private Ledger.Resident resident() {
        String who = "story-" + id;
        return new Ledger.Resident(
                StandInIds.userOfPage(bureau.page().id(), who), world.names().somebody(chance));
    }

    private DeliveryState reach(Instant at) {
        if (!isZalo()) return DeliveryState.SENT;
        if (at.isAfter(world.until().minus(Duration.ofHours(3)))) return DeliveryState.SENT;
        return chance.of(0.82)
                ? DeliveryState.SEEN
                : chance.of(0.7) ? DeliveryState.RECEIVED : DeliveryState.SENT;
    }

    private String providerId() {
        byte[] bytes = new byte[10];
        chance.generator().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String nickname(Chance chance) {
        StringBuilder name = new StringBuilder("Người dân ");
        for (int i = 0; i < 4; i++) name.append(LETTERS.charAt(chance.below(LETTERS.length())));
        return name.toString();
    }
}
