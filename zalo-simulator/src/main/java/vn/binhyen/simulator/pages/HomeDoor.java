package vn.binhyen.simulator.pages;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.simulator.world.Apps;
import vn.binhyen.simulator.world.ChatMessage;
import vn.binhyen.simulator.world.Conversation;
import vn.binhyen.simulator.world.Conversations;
import vn.binhyen.simulator.world.Ids;
import vn.binhyen.simulator.world.OfficialAccount;
import vn.binhyen.simulator.world.Resident;
import vn.binhyen.simulator.world.Residents;

/// The first page: pick a person, find a page.
@RestController
class HomeDoor {
    private final Apps apps;
    private final Residents residents;
    private final Conversations conversations;
    private final Pages pages;

    HomeDoor(Apps apps, Residents residents, Conversations conversations, Pages pages) {
        this.apps = apps;
        this.residents = residents;
        this.conversations = conversations;
        this.pages = pages;
    }

    @GetMapping("/")
    ResponseEntity<String> home(
            @RequestParam(required = false) @Nullable String as,
            @RequestParam(defaultValue = "") String q) {
        Resident chosen = as == null ? null : residents.find(as);
        Resident me = chosen == null ? residents.all().getFirst() : chosen;
        Searched wanted = new Searched(q);
        List<OfficialAccount> all = apps.pages();
        List<HomePage.Found> found =
                all.stream()
                        .filter(page -> wanted.matches(page.name() + " " + page.description()))
                        .map(page -> found(page, me))
                        .toList();
        List<Resident> offered = residents.all().stream().filter(Resident::isOffered).toList();
        return pages.render("home.jte", new HomePage(me, offered, q, found, all.size()));
    }

    @PostMapping("/residents")
    ResponseEntity<Void> newcomer(@RequestParam String name) {
        String shown = name.strip().isEmpty() ? "Bà con mới" : name.strip();
        Resident me = residents.newcomer(shown.substring(0, Math.min(60, shown.length())));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/?as=" + me.id()))
                .build();
    }

    private HomePage.Found found(OfficialAccount page, Resident me) {
        Conversation talk = conversations.ofUser(page.id(), Ids.userOfPage(page.id(), me.id()));
        ChatMessage last = talk == null ? null : talk.last();
        return new HomePage.Found(
                page.id(),
                page.name(),
                page.description(),
                page.verified(),
                last == null ? "" : last.content().words());
    }
}
