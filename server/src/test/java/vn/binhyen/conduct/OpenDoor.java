package vn.binhyen.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import vn.binhyen.conduct.DoorKeeping.Decided;
import vn.binhyen.conduct.DoorKeeping.Decision;
import vn.binhyen.conduct.DoorKeeping.Keeping;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.People;

/// Opens and shuts the door for tests, by two persons as the province does.
final class OpenDoor {

    static final UnitId PROVINCE = UnitId.parse("66@2025-07-01");

    private final DoorKeeping keeping;
    private final StaffMember one;
    private final StaffMember other;

    OpenDoor(DoorKeeping keeping, People people) {
        this.keeping = keeping;
        this.one = people.of(Role.PROVINCE_STAFF, PROVINCE);
        this.other = people.of(Role.OPERATOR, PROVINCE);
    }

    StaffMember proposer() {
        return one;
    }

    StaffMember confirmer() {
        return other;
    }

    /// Opened and confirmed, if it is not.
    void open() {
        if (keeping.see(one).opening() == null) {
            assertThat(keeping.proposeOpening(one)).isEqualTo(new Decided.Done());
        }
        Decision opening = keeping.see(one).opening();
        if (opening.confirmedBy() == null) {
            assertThat(keeping.confirm(other, opening.id())).isEqualTo(new Decided.Done());
        }
    }

    void name(StaffMember inspector) {
        assertThat(keeping.proposeInspector(one, inspector.id())).isEqualTo(new Decided.Done());
        assertThat(keeping.confirm(other, naming(inspector).id())).isEqualTo(new Decided.Done());
    }

    Decision naming(StaffMember inspector) {
        return keeping.see(one).naming().stream()
                .filter(decision -> inspector.equals(decision.inspector()))
                .findFirst()
                .orElseThrow();
    }

    void shut() {
        Keeping now = keeping.see(one);
        if (now.opening() != null) keeping.end(one, now.opening().id());
    }
}
