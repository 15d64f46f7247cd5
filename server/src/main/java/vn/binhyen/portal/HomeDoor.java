package vn.binhyen.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.PortalFrame;

/// The first page for residents.
@Controller
class HomeDoor {

    @GetMapping("/")
    Answer home(PortalFrame frame) {
        return new HomePage(frame);
    }
}
