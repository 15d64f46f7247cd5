package vn.binhyen.story.application;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.binhyen.conduct.ConductDoor;
import vn.binhyen.conduct.ConductDoor.Complaint;
import vn.binhyen.conduct.DoorKeeping;
import vn.binhyen.conduct.DoorKeeping.Keeping;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.story.domain.Cast;
import vn.binhyen.story.domain.Province;
import vn.binhyen.story.domain.StoryText;

/// Opens the channel about officers as a province does, by two persons, names the story's one
/// inspector and lets two residents write. Nothing happens where somebody has decided already.
@Component
class OpenTheConductDoor {

    private final Setting setting;
    private final DoorKeeping keeping;
    private final ConductDoor door;

    OpenTheConductDoor(Setting setting, DoorKeeping keeping, ConductDoor door) {
        this.setting = setting;
        this.keeping = keeping;
        this.door = door;
    }

    void open() {
        Cast cast = setting.cast();
        StaffMember one = first(cast, Role.PROVINCE_STAFF);
        StaffMember other = first(cast, Role.OPERATOR);
        Keeping before = keeping.see(one);
        if (before.opening() != null || !before.naming().isEmpty()) return;
        keeping.proposeOpening(one);
        keeping.proposeInspector(one, first(cast, Role.INSPECTOR).id());
        Keeping proposed = keeping.see(one);
        Stream.concat(Stream.ofNullable(proposed.opening()), proposed.naming().stream())
                .forEach(decision -> keeping.confirm(other, decision.id()));
        List<String[]> told =
                StoryText.lines("conduct.txt").map(line -> line.split("\\|", -1)).toList();
        for (int i = 0; i < told.size(); i++) {
            door.receive(complaint(told.get(i)), List.of(), "story-conduct-" + i);
        }
    }

    private static Complaint complaint(String[] told) {
        return new Complaint(
                new UnitId(told[0].strip(), Province.MERGER), told[1], told[2], told[3], told[4]);
    }

    private static StaffMember first(Cast cast, Role role) {
        var person = cast.first(role);
        return new StaffMember(person.id(), person.name(), role, person.unit());
    }
}
