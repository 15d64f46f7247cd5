package vn.binhyen.channels.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.channels.DangerReply;
import vn.binhyen.channels.EmergencyWords;
import vn.binhyen.channels.Talk;
import vn.binhyen.channels.persistence.Messages;

/// Danger first: who writes words that mean danger now is told 113 · 114 · 115 at once, by the
/// product itself, not more than once an hour.
@Component
class WarnOfDanger {

    private static final Duration HOUR = Duration.ofHours(1);

    private final EmergencyWords danger;
    private final Talk talk;
    private final Messages messages;
    private final Clock clock;
    private final String reply;

    WarnOfDanger(
            EmergencyWords danger, DangerReply reply, Talk talk, Messages messages, Clock clock) {
        this.danger = danger;
        this.talk = talk;
        this.messages = messages;
        this.clock = clock;
        this.reply = reply.text();
    }

    /// Answers in the running transaction. Words that reach us late are not answered: the danger is
    /// over or somebody has been called.
    void heard(UUID conversation, String words, Instant sentAt) {
        Instant hourAgo = clock.instant().minus(HOUR);
        if (sentAt.isBefore(hourAgo) || !danger.heardIn(words)) return;
        if (messages.saidByMachineSince(conversation, reply, hourAgo)) return;
        talk.sayByMachine(conversation, reply, List.of());
    }
}
