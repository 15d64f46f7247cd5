package vn.binhyen.simulator.pages;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;
import vn.binhyen.simulator.clock.MovableClock;
import vn.binhyen.simulator.talk.PageSpeaks;
import vn.binhyen.simulator.talk.SentLog;
import vn.binhyen.simulator.world.Apps;
import vn.binhyen.simulator.world.ChatMessage;
import vn.binhyen.simulator.world.Content;
import vn.binhyen.simulator.world.Conversation;
import vn.binhyen.simulator.world.Conversations;
import vn.binhyen.simulator.world.Ids;
import vn.binhyen.simulator.world.OfficialAccount;
import vn.binhyen.simulator.world.Residents;
import vn.binhyen.simulator.world.Window;

/// The page's own chat tool: what an administrator types here reaches the app only as an echo with
/// `admin_id`.
@RestController
class DeskDoor {
    private final Apps apps;
    private final Residents residents;
    private final Conversations conversations;
    private final PageSpeaks speaks;
    private final SentLog sentLog;
    private final Bubbles bubbles;
    private final MovableClock clock;
    private final Pages pages;

    DeskDoor(
            Apps apps,
            Residents residents,
            Conversations conversations,
            PageSpeaks speaks,
            SentLog sentLog,
            Bubbles bubbles,
            MovableClock clock,
            Pages pages) {
        this.apps = apps;
        this.residents = residents;
        this.conversations = conversations;
        this.speaks = speaks;
        this.sentLog = sentLog;
        this.bubbles = bubbles;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/desk")
    ResponseEntity<String> desk(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String oa) {
        Searched wanted = new Searched(q);
        List<OfficialAccount> found =
                apps.pages().stream().filter(page -> wanted.matches(page.name())).toList();
        List<DeskPage.Talk> talks = conversations.of(oa).stream().map(this::talk).toList();
        return pages.render("desk.jte", new DeskPage(found, q, oa, talks));
    }

    @GetMapping("/desk/{pageId}/{residentId}")
    ResponseEntity<String> conversation(
            @PathVariable String pageId, @PathVariable String residentId) {
        return pages.render("deskTalk.jte", page(pageId, residentId));
    }

    @GetMapping("/desk/{pageId}/{residentId}/talk")
    @Nullable ResponseEntity<String> bubbles(
            @PathVariable String pageId,
            @PathVariable String residentId,
            ServletWebRequest request) {
        DeskTalkPage page = page(pageId, residentId);
        if (request.checkNotModified("\"" + page.version() + "\"")) return null;
        return pages.render("talk.jte", page.bubbles());
    }

    @PostMapping("/desk/{pageId}/{residentId}")
    ResponseEntity<Void> reply(
            @PathVariable String pageId,
            @PathVariable String residentId,
            @RequestParam String text) {
        Conversation talk = existing(pageId, residentId);
        if (!text.isBlank()) {
            Content content = new Content.Text(text.strip());
            ChatMessage said = speaks.says(talk, content, null, Ids.userOfPage(pageId, "admin"));
            sentLog.sent(talk, said, false, said.id());
        }
        URI back = URI.create("/desk/" + pageId + "/" + residentId + "#newest");
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(back).build();
    }

    private DeskTalkPage page(String pageId, String residentId) {
        Conversation talk = existing(pageId, residentId);
        OfficialAccount page = apps.page(pageId);
        if (page == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        long version = talk.version();
        return new DeskTalkPage(
                page, residents.meet(residentId), window(talk), bubbles.forPage(talk), version);
    }

    private Conversation existing(String pageId, String residentId) {
        Conversation talk = conversations.ofUser(pageId, Ids.userOfPage(pageId, residentId));
        if (talk == null || apps.page(pageId) == null)
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return talk;
    }

    private DeskPage.Talk talk(Conversation talk) {
        ChatMessage last = talk.last();
        return new DeskPage.Talk(
                talk.residentId(),
                residents.meet(talk.residentId()).name(),
                last == null ? "" : last.content().words(),
                window(talk));
    }

    private String window(Conversation talk) {
        return switch (talk.relation().window(clock.instant())) {
            case Window.Free _ -> "Nhắn được, miễn phí";
            case Window.Charged _ -> "Nhắn được, tính vào gói";
            case Window.Welcome(int left) -> "Còn " + left + " tin chào";
            case Window.WelcomesSpent _ -> "Đã hết tin chào";
            case Window.NeverMet _ -> "Chưa từng tương tác";
            case Window.LongSilent _ -> "Quá 7 ngày không tương tác";
            case Window.Blocked _ -> "Người này đã chặn trang";
        };
    }
}
