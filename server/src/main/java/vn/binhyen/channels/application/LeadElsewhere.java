package vn.binhyen.channels.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.binhyen.channels.Content;
import vn.binhyen.channels.IncomingMessage;
import vn.binhyen.channels.OtherDoor;
import vn.binhyen.channels.OtherDoor.Answer;
import vn.binhyen.channels.Talk;
import vn.binhyen.channels.persistence.Messages;

/// Who asks for the [OtherDoor] is led there: no line, no journal row, no conversation of the unit.
/// The answer is said in the conversation that no unit has, so that it is sent, tried again and
/// recognised like any other.
@Component
class LeadElsewhere {

    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final ObjectProvider<OtherDoor> doors;
    private final People people;
    private final Messages messages;
    private final Talk talk;
    private final Clock clock;

    LeadElsewhere(
            ObjectProvider<OtherDoor> doors,
            People people,
            Messages messages,
            Talk talk,
            Clock clock) {
        this.doors = doors;
        this.people = people;
        this.messages = messages;
        this.talk = talk;
        this.clock = clock;
    }

    /// Whether this message was nothing but that question. Told again within a minute it is not
    /// answered twice.
    boolean led(IncomingMessage heard) {
        if (heard.inGroup() || !(heard.content() instanceof Content.Text(String words))) {
            return false;
        }
        Optional<Answer> answer =
                doors.stream().flatMap(door -> door.askedFor(words).stream()).findFirst();
        answer.ifPresent(it -> say(heard.page(), heard.personId(), heard.sentAt(), it, AGAIN));
        return answer.isPresent();
    }

    /// Somebody came to the page who never wrote to it: they are greeted, once a day. No
    /// conversation of the unit begins by that.
    void greet(UUID page, String personId, Instant at) {
        if (at.isBefore(clock.instant().minus(FRESH))) return;
        doors.stream()
                .flatMap(door -> door.greeting().stream())
                .findFirst()
                .ifPresent(it -> say(page, personId, at, it, Duration.ofDays(1)));
    }

    private void say(UUID page, String personId, Instant at, Answer answer, Duration again) {
        var apart = people.setApart(page, personId, at);
        Instant before = clock.instant().minus(again);
        if (messages.saidByMachineSince(apart.id(), answer.text(), before)) return;
        talk.sayByMachine(apart.id(), answer.text(), answer.buttons());
    }
}
