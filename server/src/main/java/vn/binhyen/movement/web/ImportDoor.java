package vn.binhyen.movement.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.binhyen.kernel.Ids;
import vn.binhyen.movement.HubCard;
import vn.binhyen.movement.SiteImports;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;

/// The way in for a file of sites, and how far each has been read.
@Controller
class ImportDoor {

    private static final String IMPORT = HubCard.HUB + "/import";

    private final SiteImports imports;
    private final Ids ids;

    ImportDoor(SiteImports imports, Ids ids) {
        this.imports = imports;
        this.ids = ids;
    }

    @GetMapping(IMPORT)
    Answer form(StaffMember me, DeskFrame desk) {
        return page(me, desk, null, new Problems(desk.words()));
    }

    @PostMapping(IMPORT)
    Answer bring(
            @RequestParam(defaultValue = "") String id,
            @RequestParam @Nullable MultipartFile file,
            StaffMember me,
            DeskFrame desk)
            throws IOException {
        if (file == null || file.isEmpty()) {
            var problems = new Problems(desk.words());
            problems.at("file", "movement.import.needed");
            return page(me, desk, null, problems);
        }
        UUID number = number(id);
        imports.bring(me, number, file.getBytes());
        return new SeeOther(IMPORT + "/" + number);
    }

    @GetMapping(IMPORT + "/{id}")
    Answer progress(@PathVariable UUID id, StaffMember me, DeskFrame desk) {
        Optional<SiteImports.Progress> progress = imports.progress(me, id);
        if (progress.isEmpty()) return new NotThere();
        return page(me, desk, progress.get(), new Problems(desk.words()));
    }

    private UUID number(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException _) {
            return ids.next();
        }
    }

    private Answer page(
            StaffMember me,
            DeskFrame desk,
            SiteImports.@Nullable Progress shown,
            Problems problems) {
        List<SiteImports.Progress> mine = imports.mine(me);
        return new ImportPage(desk, ids.next(), shown, mine, problems);
    }
}
