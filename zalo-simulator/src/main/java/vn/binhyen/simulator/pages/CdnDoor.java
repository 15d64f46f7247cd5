package vn.binhyen.simulator.pages;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import vn.binhyen.simulator.clock.MovableClock;
import vn.binhyen.simulator.trouble.Manners;
import vn.binhyen.simulator.world.Apps;
import vn.binhyen.simulator.world.OfficialAccount;
import vn.binhyen.simulator.world.Resident;
import vn.binhyen.simulator.world.Residents;
import vn.binhyen.simulator.world.Shelf;

/// Files that were sent, at addresses that need no key and may die; and faces, drawn from a name.
@RestController
class CdnDoor {
    private final Shelf shelf;
    private final Apps apps;
    private final Residents residents;
    private final Manners manners;
    private final MovableClock clock;

    CdnDoor(Shelf shelf, Apps apps, Residents residents, Manners manners, MovableClock clock) {
        this.shelf = shelf;
        this.apps = apps;
        this.residents = residents;
        this.manners = manners;
        this.clock = clock;
    }

    @GetMapping("/cdn/{id}")
    ResponseEntity<Resource> medium(@PathVariable String id) {
        Shelf.Medium medium = shelf.find(id);
        if (medium == null || dead(medium)) return ResponseEntity.notFound().build();
        boolean inPlace = medium.type().startsWith("image/");
        ContentDisposition shown =
                (inPlace ? ContentDisposition.inline() : ContentDisposition.attachment())
                        .filename(medium.name(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(medium.type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(new FileSystemResource(shelf.bytes(medium)));
    }

    @GetMapping("/cdn/avatars/{id}.svg")
    ResponseEntity<String> face(@PathVariable String id) {
        String name = id;
        OfficialAccount page = id.startsWith("oa-") ? apps.page(id.substring(3)) : null;
        Resident resident = residents.find(id);
        if (page != null) name = page.name();
        else if (resident != null) name = resident.name();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .body(svg(name));
    }

    private boolean dead(Shelf.Medium medium) {
        Duration life = manners.now().mediaDiesAfter();
        return life != null && medium.since().plus(life).isBefore(clock.instant());
    }

    private static String svg(String name) {
        String[] words = name.strip().split("\\s+");
        String last = words[words.length - 1];
        String initial = HtmlUtils.htmlEscape(last.substring(0, last.offsetByCodePoints(0, 1)));
        int hue = Math.floorMod(name.hashCode(), 360);
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="hsl(%d 38%% 42%%)"/>\
        <text x="32" y="43" font-family="system-ui,sans-serif" font-size="30" font-weight="600" text-anchor="middle" fill="#fff">%s</text></svg>
        """
                .formatted(hue, initial);
    }
}
