package vn.binhyen.console.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;

/// On a phone, the doors its bar has no room for.
@Controller
class MoreDoor {

    @GetMapping("/console/more")
    Answer more(DeskFrame desk) {
        return new MorePage(desk);
    }
}
