package vn.binhyen.movement.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.movement.Member;
import vn.binhyen.movement.Office;
import vn.binhyen.movement.SiteDeeds;
import vn.binhyen.ui.Problems;

/// Somebody who is to take part, as typed.
///
/// @param group the team; empty for the board
public record MemberForm(
        @Nullable String member,
        @Nullable String group,
        @Nullable String office,
        @Nullable String name,
        @Nullable String position,
        @Nullable String decision,
        @Nullable String from) {

    public String of(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    void check(Problems problems) {
        if (of(name).isBlank() || of(name).length() > Member.LONGEST_NAME) {
            problems.at("member-name", "movement.member.name.needed");
        }
        if (of(position).length() > Member.LONGEST_POSITION || of(decision).length() > 120) {
            problems.at("member-position", "movement.too-long");
        }
        if (Office.ofWord(of(office)).isEmpty()) {
            problems.at("member-office", "movement.member.office.needed");
        }
        if (BeginDoor.day(of(from)).isEmpty()) problems.at("member-from", "movement.day.needed");
    }

    /// After [#check] found nothing wrong.
    SiteDeeds.Joining read(UUID holder, UUID id) {
        return new SiteDeeds.Joining(
                id,
                of(group).isEmpty() ? holder : UUID.fromString(of(group)),
                Office.ofWord(of(office)).orElseThrow(),
                of(name),
                of(position),
                of(decision),
                BeginDoor.day(of(from)).orElseThrow());
    }
}
