package vn.binhyen.dialogue.application;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.cases.ChatDoor;
import vn.binhyen.cases.topics.Topics;
import vn.binhyen.channels.HeardLine;
import vn.binhyen.dialogue.domain.Draft;
import vn.binhyen.dialogue.domain.Say;
import vn.binhyen.dialogue.domain.Sayings;
import vn.binhyen.presence.OfficialPage;
import vn.binhyen.presence.Pages;

/// Sends what was told: it becomes a case, and the person gets the code to follow it by.
@Component
class SendReport {

    private final ChatDoor door;
    private final Topics topics;
    private final Pages pages;
    private final Sayings sayings;

    SendReport(ChatDoor door, Topics topics, Pages pages, Sayings sayings) {
        this.door = door;
        this.topics = topics;
        this.pages = pages;
        this.sayings = sayings;
    }

    /// @param line what the person did to send it; its id makes the report's number
    Say send(HeardLine line, Draft draft) {
        var brought =
                new ChatDoor.Brought(
                        draft.about(topics).word(),
                        draft.words(),
                        line.at(),
                        draft.place() == null ? "" : draft.place(),
                        draft.latitude(),
                        draft.longitude(),
                        draft.about(topics).answers(draft.answers(), "vi"));
        return switch (door.open(line.conversation(), line.unit(), brought, "chat:" + line.id())) {
            case ChatDoor.Opened.NewCase(_, String receipt) ->
                    Say.hiding(
                            sayings.of("sent", page(line), receipt),
                            receipt,
                            sayings.of("code-hidden"));
            case ChatDoor.Opened.Joined() -> new Say(sayings.of("joined"), List.of());
        };
    }

    private String page(HeardLine line) {
        return java.util.Optional.ofNullable(line.page())
                .flatMap(pages::see)
                .map(OfficialPage::name)
                .orElseThrow();
    }
}
