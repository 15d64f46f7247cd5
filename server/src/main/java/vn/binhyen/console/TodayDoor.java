package vn.binhyen.console;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;

/// The first page for officers, and the list of keys.
@Controller
class TodayDoor {

    @GetMapping("/console")
    Answer today(DeskFrame desk) {
        return new TodayPage(desk);
    }

    @GetMapping("/console/keys")
    Answer keys(DeskFrame desk) {
        return new KeysPage(desk);
    }
}
