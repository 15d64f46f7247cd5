package vn.binhyen.announcements.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.binhyen.announcements.Announcing;
import vn.binhyen.announcements.Notice;
import vn.binhyen.kits.Kits;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.PortalFrame;

/// The public library of announced models. Nothing here names a person: the notice was looked
/// through before it was kept.
@Controller
class LibraryDoor {

    private final Announcing announcing;
    private final Kits kits;
    private final UnitNames names;

    LibraryDoor(Announcing announcing, Kits kits, UnitNames names) {
        this.announcing = announcing;
        this.kits = kits;
        this.names = names;
    }

    @GetMapping("/mo-hinh")
    Answer library(PortalFrame frame) {
        List<Notice> notices = announcing.everyAnnounced();
        Map<UUID, String> units = new LinkedHashMap<>();
        notices.forEach(it -> units.put(it.site(), names.inSentence(it.unit())));
        return new LibraryPage(frame, notices, units);
    }

    @GetMapping("/mo-hinh/{site}")
    Answer model(@PathVariable UUID site, PortalFrame frame) {
        return announcing
                .announced(site)
                .<Answer>map(it ->
                        new ModelPage(frame, it, names.inSentence(it.unit()), kits.find(it.kit())))
                .orElseGet(NotThere::new);
    }
}
