package vn.binhyen.cases;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhyen.staff.Role;

/// A clock of a case as its page shows it.
///
/// @param no names it when it is extended
/// @param rule the rule's key; its words are in the message files
/// @param hand `RUNNING`, `STANDING_STILL`, `MET` or `DROPPED`
/// @param handAt since when it stands there; null while it runs
/// @param ours false: it runs at the investigation body and is only shown
/// @param law law and article; `checked` whether somebody compared them
/// @param extension by how much it may still be extended, in `unit`s (`DAYS`, `WORKING_DAYS`, …); 0
///   when it may not
/// @param grantors who may
public record ClockView(
        int no,
        String rule,
        Instant since,
        Instant due,
        Instant warnAt,
        @Nullable Instant extendedAt,
        String hand,
        @Nullable Instant handAt,
        boolean ours,
        String law,
        boolean checked,
        int extension,
        String unit,
        Set<Role> grantors) {

    public boolean isOpen() {
        return hand.equals("RUNNING") || hand.equals("STANDING_STILL");
    }

    public boolean mayExtend(Role role) {
        return isOpen() && extension > 0 && grantors.contains(role);
    }
}
