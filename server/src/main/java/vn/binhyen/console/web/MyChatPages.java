package vn.binhyen.console.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.binhyen.dialogue.ChatBindings;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.SeeOther;

/// Binding one's own Zalo, so that messages of the village's group may be forwarded to the page.
@Controller
class MyChatPages {

    private final ChatBindings bindings;

    MyChatPages(ChatBindings bindings) {
        this.bindings = bindings;
    }

    @GetMapping("/console/me/chat")
    Answer show(StaffMember me, DeskFrame desk) {
        return new MyChatPage(desk, bindings.boundSince(me), null);
    }

    @PostMapping("/console/me/chat/code")
    Answer code(StaffMember me, DeskFrame desk) {
        return new MyChatPage(desk, bindings.boundSince(me), bindings.issue(me));
    }

    @PostMapping("/console/me/chat/unbinding")
    Answer unbind(StaffMember me) {
        bindings.unbind(me);
        return new SeeOther("/console/me/chat");
    }
}
