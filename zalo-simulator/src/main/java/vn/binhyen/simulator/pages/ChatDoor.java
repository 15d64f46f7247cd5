package vn.binhyen.simulator.pages;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import vn.binhyen.simulator.PublicAddress;
import vn.binhyen.simulator.talk.ResidentActs;
import vn.binhyen.simulator.talk.ResidentSpeaks;
import vn.binhyen.simulator.world.Apps;
import vn.binhyen.simulator.world.Content;
import vn.binhyen.simulator.world.Conversation;
import vn.binhyen.simulator.world.Conversations;
import vn.binhyen.simulator.world.OfficialAccount;
import vn.binhyen.simulator.world.Relation;
import vn.binhyen.simulator.world.Resident;
import vn.binhyen.simulator.world.Residents;

/// A resident's phone, open at one conversation.
@RestController
@RequestMapping("/chat/{pageId}/{residentId}")
class ChatDoor {
    private static final List<String> STICKERS = List.of("1", "2", "3", "4");

    private final Apps apps;
    private final Residents residents;
    private final Conversations conversations;
    private final ResidentSpeaks speaks;
    private final ResidentActs acts;
    private final Attachments attachments;
    private final Bubbles bubbles;
    private final PublicAddress address;
    private final Pages pages;

    ChatDoor(
            Apps apps,
            Residents residents,
            Conversations conversations,
            ResidentSpeaks speaks,
            ResidentActs acts,
            Attachments attachments,
            Bubbles bubbles,
            PublicAddress address,
            Pages pages) {
        this.apps = apps;
        this.residents = residents;
        this.conversations = conversations;
        this.speaks = speaks;
        this.acts = acts;
        this.attachments = attachments;
        this.bubbles = bubbles;
        this.address = address;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> chat(@PathVariable String pageId, @PathVariable String residentId) {
        return pages.render("chat.jte", page(pageId, residentId, null));
    }

    /// The bubbles alone; 304 when nothing is new.
    @GetMapping("/talk")
    @Nullable ResponseEntity<String> talk(
            @PathVariable String pageId,
            @PathVariable String residentId,
            ServletWebRequest request) {
        ChatPage page = page(pageId, residentId, null);
        if (request.checkNotModified("\"" + page.version() + "\"")) return null;
        return pages.render("talk.jte", page.bubbles());
    }

    /// Everything the form holds, each as its own message: the platform sends no two kinds in one.
    @PostMapping
    ResponseEntity<?> say(
            @PathVariable String pageId,
            @PathVariable String residentId,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String sticker,
            @RequestParam(required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        existing(pageId, residentId);
        List<MultipartFile> given =
                files == null ? List.of() : files.stream().filter(file -> !file.isEmpty()).toList();
        if (given.stream().anyMatch(attachments::tooLarge)) {
            String problem = "Tệp quá lớn: mỗi tệp nhiều nhất 25 MB. Lời nhắn vẫn còn trong ô.";
            return problem(page(pageId, residentId, problem));
        }
        for (MultipartFile file : given) say(pageId, residentId, attachments.content(file));
        if (STICKERS.contains(sticker)) {
            say(
                    pageId,
                    residentId,
                    new Content.Sticker(sticker, address.of("/stickers/" + sticker + ".svg")));
        }
        if (place.matches("-?[0-9.]{1,20},-?[0-9.]{1,20}")) {
            String[] parts = place.split(",", 2);
            say(pageId, residentId, new Content.Place(parts[0], parts[1]));
        }
        if (!text.isBlank()) say(pageId, residentId, new Content.Text(text.strip()));
        return back(pageId, residentId);
    }

    /// A tapped `oa.query` button: the platform sends its payload as the resident's own text.
    @PostMapping("/taps")
    ResponseEntity<?> tap(
            @PathVariable String pageId,
            @PathVariable String residentId,
            @RequestParam String payload,
            @RequestParam(defaultValue = "false") boolean hidden) {
        existing(pageId, residentId);
        speaks.toPage(
                pageId,
                residentId,
                new Content.Text(payload),
                new ResidentSpeaks.How(null, null, null, hidden));
        return back(pageId, residentId);
    }

    @PostMapping("/follow")
    ResponseEntity<?> follow(
            @PathVariable String pageId,
            @PathVariable String residentId,
            @RequestParam boolean on) {
        existing(pageId, residentId);
        if (on) acts.follow(pageId, residentId);
        else acts.unfollow(pageId, residentId);
        return back(pageId, residentId);
    }

    @PostMapping("/contact")
    ResponseEntity<?> contact(
            @PathVariable String pageId,
            @PathVariable String residentId,
            @RequestParam String name,
            @RequestParam String phone,
            @RequestParam(defaultValue = "") String place) {
        existing(pageId, residentId);
        acts.submitContact(pageId, residentId, new Relation.Contact(name, phone, place, "", ""));
        return back(pageId, residentId);
    }

    private void say(String pageId, String residentId, Content content) {
        speaks.toPage(pageId, residentId, content, ResidentSpeaks.How.PLAINLY);
    }

    private ChatPage page(String pageId, String residentId, @Nullable String problem) {
        OfficialAccount page = existing(pageId, residentId);
        Resident resident = residents.meet(residentId);
        Conversation talk = conversations.between(pageId, residentId);
        long version = talk.version();
        return new ChatPage(
                page,
                resident,
                talk.relation().follows(),
                bubbles.forResident(talk),
                version,
                STICKERS,
                problem);
    }

    private OfficialAccount existing(String pageId, String residentId) {
        OfficialAccount page = apps.page(pageId);
        if (page == null || residents.find(residentId) == null)
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return page;
    }

    private ResponseEntity<String> problem(ChatPage page) {
        ResponseEntity<String> shown = pages.render("chat.jte", page);
        return ResponseEntity.unprocessableContent()
                .headers(shown.getHeaders())
                .body(shown.getBody());
    }

    private static ResponseEntity<Void> back(String pageId, String residentId) {
        URI chat = URI.create("/chat/" + pageId + "/" + residentId + "#newest");
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(chat).build();
    }
}
