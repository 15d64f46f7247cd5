package vn.binhyen.conduct.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.binhyen.conduct.ConductDoor;
import vn.binhyen.conduct.ConductDoor.Written;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.vault.Checked;

/// Coming back with the code of a report about an officer.
@Controller("conductFollowPages")
class FollowPages {

    private static final int LONGEST = 5000;

    private final ConductDoor door;
    private final Slips slips;
    private final HandedIn handedIn;

    FollowPages(ConductDoor door, Slips slips, HandedIn handedIn) {
        this.door = door;
        this.slips = slips;
        this.handedIn = handedIn;
    }

    @GetMapping(ConductDoor.ADDRESS + "/theo-doi")
    Answer ask(PortalFrame frame) {
        return slips.asking(frame, "", null);
    }

    @PostMapping(ConductDoor.ADDRESS + "/theo-doi")
    Answer look(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String words,
            PortalFrame frame) {
        if (code.isBlank()) return slips.asking(frame, words, "conduct.follow.missing");
        return slips.standingOf(frame, code.strip(), words, null);
    }

    @PostMapping(ConductDoor.ADDRESS + "/theo-doi/nhan")
    Answer write(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            PortalFrame frame) {
        String said = Vietnamese.nfc(words).strip();
        Optional<String> code = slips.codeOf(ticket);
        Optional<String> once = slips.onceOf(number);
        if (code.isEmpty() || once.isEmpty()) {
            return slips.asking(frame, said, "conduct.follow.expired");
        }
        if (said.length() > LONGEST) {
            return slips.standingOf(frame, code.get(), said, "conduct.follow.long");
        }
        var problems = new Problems(frame.words());
        List<Checked.Good> good = handedIn.of(files, problems);
        if (problems.any()) {
            return slips.standingOf(frame, code.get(), said, "conduct.follow.file-refused");
        }
        return switch (door.write(code.get(), said, good, once.get())) {
            case Written.Kept _ -> slips.standingOf(frame, code.get(), "", null);
            case Written.Empty _ ->
                    slips.standingOf(frame, code.get(), said, "conduct.follow.empty");
            case Written.NoSuchCode _ -> slips.asking(frame, said, "conduct.follow.unknown");
        };
    }
}
