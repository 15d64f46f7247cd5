package vn.binhyen.simulator.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Everything between one page and one resident. Safe to use from several threads.
public final class Conversation {
    private static final int KEPT_MESSAGES = 2_000;

    private final String pageId;
    private final String residentId;
    private final Changes changes;
    private final List<ChatMessage> messages;
    private Relation relation;
    private long version;

    Conversation(Kept kept, Changes changes) {
        this.pageId = kept.pageId();
        this.residentId = kept.residentId();
        this.relation = kept.relation();
        this.messages = new ArrayList<>(kept.messages());
        this.changes = changes;
    }

    /// What is written to the state file.
    record Kept(String pageId, String residentId, Relation relation, List<ChatMessage> messages) {}

    public String pageId() {
        return pageId;
    }

    public String residentId() {
        return residentId;
    }

    /// The id the page knows this resident by.
    public String userId() {
        return Ids.userOfPage(pageId, residentId);
    }

    public synchronized Relation relation() {
        return relation;
    }

    public synchronized List<ChatMessage> messages() {
        return List.copyOf(messages);
    }

    public synchronized @Nullable ChatMessage last() {
        return messages.isEmpty() ? null : messages.getLast();
    }

    public synchronized @Nullable ChatMessage message(String id) {
        return messages.stream()
                .filter(message -> message.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /// Grows with every change; lets a page ask "anything new?".
    public synchronized long version() {
        return version;
    }

    public synchronized void add(ChatMessage message) {
        if (message.fromResident()) relation = relation.wroteAt(message.at());
        messages.add(message);
        if (messages.size() > KEPT_MESSAGES) messages.removeFirst();
        changed();
    }

    public synchronized void reached(String messageId, ChatMessage.Reach reach) {
        replace(messageId, message -> message.reached(reach));
    }

    public synchronized void react(String messageId, @Nullable String icon) {
        replace(messageId, message -> message.reactedTo(icon));
    }

    public synchronized void follow(Instant now) {
        become(relation.followed(now));
    }

    public synchronized void unfollow() {
        become(relation.unfollowed());
    }

    /// @return false when the event is not to be told: the platform tells it once, and only of
    ///   people who never wrote
    public synchronized boolean clickChatNow(Instant now) {
        boolean first = !relation.clickedChatNow() && !relation.wrote();
        become(relation.chatNowAt(now));
        return first;
    }

    public synchronized void countWelcome() {
        become(relation.welcomed());
    }

    public synchronized void block(boolean on) {
        become(relation.blocking(on));
    }

    public synchronized void tag(String tag) {
        become(relation.tagged(tag));
    }

    public synchronized void untag(String tag) {
        become(relation.untagged(tag));
    }

    public synchronized void share(Relation.Contact contact) {
        become(relation.shared(contact));
    }

    synchronized Kept kept() {
        return new Kept(pageId, residentId, relation, List.copyOf(messages));
    }

    private void replace(String messageId, UnaryOperator<ChatMessage> by) {
        messages.replaceAll(
                message -> message.id().equals(messageId) ? by.apply(message) : message);
        changed();
    }

    private void become(Relation next) {
        relation = next;
        changed();
    }

    private void changed() {
        version++;
        changes.happened();
    }
}
