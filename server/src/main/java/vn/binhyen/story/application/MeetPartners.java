package vn.binhyen.story.application;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.partners.Contact;
import vn.binhyen.partners.application.KeepPartners;
import vn.binhyen.partners.application.KeepPartners.Linked;
import vn.binhyen.partners.application.PartnerDoor;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.story.domain.MovementBook;
import vn.binhyen.story.domain.MovementBook.Line;

/// Enters partners of the tour's commune with their pledges, each of which sends something by its
/// link. Nothing happens where a partner stands.
@Component
class MeetPartners {

    private final Setting setting;
    private final KeepPartners keeping;
    private final PartnerDoor door;

    MeetPartners(Setting setting, KeepPartners keeping, PartnerDoor door) {
        this.setting = setting;
        this.keeping = keeping;
        this.door = door;
    }

    void meet() {
        StaffMember chief = setting.officer(Role.COMMUNE_CHIEF);
        MovementBook.shipped().of("partners").forEach(line -> meet(chief, line));
    }

    private void meet(StaffMember chief, Line line) {
        UUID id = Setting.id("partner", line.text("name"));
        var told =
                new KeepPartners.Told(
                        line.text("kind"),
                        line.text("name"),
                        new Contact(line.text("contact"), line.text("reach")),
                        line.text("pledge"),
                        line.day("pledged"),
                        null);
        switch (keeping.register(chief, id, told)) {
            case Linked.Made(_, var code) ->
                    door.send(code, line.text("words"), line.text("place"), id.toString());
            case Linked.MadeBefore _, Linked.NotThere _ -> {}
        }
    }
}
