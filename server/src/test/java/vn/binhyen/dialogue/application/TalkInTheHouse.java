package vn.binhyen.dialogue.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseView;
import vn.binhyen.channels.Conversation;
import vn.binhyen.channels.Conversations;
import vn.binhyen.channels.Message;
import vn.binhyen.channels.Speaker;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.MovableClock;
import vn.binhyen.testing.Residents;

/// A resident in the chat of a commune's page, and the whole house behind it: what they write is
/// heard through channels, led by the journal and kept in the database.
@HouseTest
abstract class TalkInTheHouse {

    static final Asker WORKER = new Asker.Worker("test");

    @Autowired Conversations conversations;
    @Autowired CaseLists cases;
    @Autowired Residents residents;
    @Autowired Transactions transactions;
    @Autowired House house;
    @Autowired MovableClock clock;

    String person = "p" + UUID.randomUUID();
    private @Nullable UUID page;
    private @Nullable UnitId unit;

    @BeforeEach
    void aPage() {
        UnitId here = house.unit();
        unit = here;
        page = residents.pageOf(here);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    UUID hear(String words) {
        return hearAt(words, clock.instant());
    }

    UUID hearAt(String words, Instant at) {
        return residents.write(java.util.Objects.requireNonNull(page), person, words, at);
    }

    /// Waits until the product has said this, and tells all of it.
    String await(UUID conversation, String part) {
        for (int i = 0; i < 150; i++) {
            List<Message> said = see(conversation).messages();
            for (Message message : said.reversed()) {
                boolean holds =
                        (message.text() + message.buttons()).contains(part)
                                && message.speaker() == Speaker.MACHINE;
                if (holds) return message.text();
            }
            pause();
        }
        throw new AssertionError("never said: " + part);
    }

    /// Long enough for the journal's readers to have read what is there.
    void settle() {
        for (int i = 0; i < 15; i++) pause();
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Taps the newest button with this title.
    void tap(UUID conversation, String title) {
        hear(
                see(conversation).messages().reversed().stream()
                        .flatMap(message -> message.buttons().stream())
                        .filter(button -> button.title().equals(title))
                        .findFirst()
                        .orElseThrow()
                        .payload());
    }

    long machineSaid(UUID conversation, String part) {
        return see(conversation).messages().stream()
                .filter(message -> message.speaker() == Speaker.MACHINE)
                .filter(message -> (message.text() + message.buttons()).contains(part))
                .count();
    }

    Conversation see(UUID conversation) {
        return transactions.reading(WORKER, () -> conversations.see(conversation).orElseThrow());
    }

    CaseView openCase(UUID conversation) {
        return transactions.reading(
                WORKER,
                () ->
                        cases.view(cases.openOf(Set.of(conversation)).getFirst().line().id())
                                .orElseThrow());
    }

    UnitId unit() {
        return java.util.Objects.requireNonNull(unit);
    }
}
