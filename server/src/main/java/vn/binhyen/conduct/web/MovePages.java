package vn.binhyen.conduct.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.binhyen.conduct.ConductDoor;
import vn.binhyen.conduct.DoorAddress;
import vn.binhyen.conduct.MovingApart;
import vn.binhyen.conduct.MovingApart.Moved;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;

/// Moving a case or a conversation to the channel about officers, after one question.
@Controller
class MovePages {

    private final MovingApart moving;
    private final ConductDoor door;
    private final DoorAddress address;

    MovePages(MovingApart moving, ConductDoor door, DoorAddress address) {
        this.moving = moving;
        this.door = door;
        this.address = address;
    }

    @GetMapping("/console/conduct-move")
    Answer ask(@RequestParam String what, @RequestParam UUID id, StaffMember me, DeskFrame desk) {
        boolean there =
                switch (what) {
                    case "case" -> moving.seesCase(me, id);
                    case "conversation" -> moving.seesConversation(me, id);
                    default -> false;
                };
        if (!there) return new NotThere();
        return new MovePage(desk, what, id.toString(), door.isOpen(), null);
    }

    @PostMapping("/console/conduct-move")
    Answer move(@RequestParam String what, @RequestParam UUID id, StaffMember me, DeskFrame desk) {
        Moved moved =
                what.equals("case")
                        ? moving.moveCase(me, id, site())
                        : moving.moveConversation(me, id, site());
        return switch (moved) {
            case Moved.Done(boolean told) ->
                    new MovePage(
                            desk,
                            what,
                            "",
                            true,
                            told ? "conduct.move.done" : "conduct.move.done-untold");
            case Moved.Shut() ->
                    new MovePage(desk, what, id.toString(), false, "conduct.move.not-now");
            case Moved.NotThere() -> new NotThere();
        };
    }

    private String site() {
        return address.ofSite()
                .orElseGet(() ->
                        ServletUriComponentsBuilder.fromCurrentContextPath()
                                .replacePath("/")
                                .replaceQuery(null)
                                .toUriString());
    }
}
