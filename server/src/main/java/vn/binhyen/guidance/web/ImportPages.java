package vn.binhyen.guidance.web;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.binhyen.guidance.EntryKind;
import vn.binhyen.guidance.application.ImportEntries;
import vn.binhyen.guidance.files.Format;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;

/// Bringing a file: it is checked, shown, and taken over in a second step.
@Controller
class ImportPages {

    private final ImportEntries entries;

    ImportPages(ImportEntries entries) {
        this.entries = entries;
    }

    @GetMapping("/console/guidance/import")
    Answer begin(@RequestParam(defaultValue = "procedures") String kind, DeskFrame desk) {
        var problems = new Problems(desk.words());
        return new ImportPage(desk, EntryFormPages.kind(kind), null, false, problems);
    }

    @PostMapping("/console/guidance/import")
    Answer check(
            @RequestParam(defaultValue = "procedures") String kind,
            @RequestParam @Nullable MultipartFile file,
            StaffMember me,
            DeskFrame desk)
            throws IOException {
        EntryKind asked = EntryFormPages.kind(kind);
        var problems = new Problems(desk.words());
        if (file == null || file.isEmpty()) {
            problems.at("file", "guidance.import.no-file");
            return new ImportPage(desk, asked, null, false, problems);
        }
        Format format = Format.of(String.valueOf(file.getOriginalFilename()));
        var outcome = entries.check(me, asked, format, file.getBytes());
        return new ImportPage(desk, asked, outcome, false, problems);
    }

    @PostMapping("/console/guidance/import/{upload}")
    Answer takeOver(
            @PathVariable UUID upload,
            @RequestParam(defaultValue = "procedures") String kind,
            StaffMember me,
            DeskFrame desk) {
        Optional<ImportEntries.Outcome> taken = entries.takeOver(me, upload);
        if (taken.isEmpty()) return new NotThere();
        var problems = new Problems(desk.words());
        boolean good = taken.get().wrong() == 0;
        return new ImportPage(desk, EntryFormPages.kind(kind), taken.get(), good, problems);
    }
}
