package vn.binhyen.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// What an assessment is about.
///
/// @param object its id in the house, or for what the house keeps no list of an id of its own
/// @param label as papers call it: "Thôn 5"; for a team's member the place in the team, never a
///   name
/// @param unit who judges itself or what is its own
/// @param model whose site it is; null for everything else
public record Subject(
        ObjectKind kind, String object, String label, UnitId unit, @Nullable UUID model) {

    public static final int LONGEST_LABEL = 200;

    public Subject {
        label = label.strip();
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("not what an assessment can be about");
        }
    }
}
