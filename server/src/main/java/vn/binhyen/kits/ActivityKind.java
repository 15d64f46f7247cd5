package vn.binhyen.kits;

import java.util.List;
import java.util.Optional;

/// A kind of activity as its file in `resources/activities` defines it: what ONE is, what is asked,
/// and which figures it feeds.
///
/// @param code its name in the database, never changed once used
/// @param icon a drawing of `ui/icons.svg`
/// @param one what ONE is
/// @param counts the indicator that ONE of it feeds; empty where only its numbers count
/// @param village whether the village is asked
/// @param loggedBy officers alone, or village heads as well
/// @param fields in the order of the form
public record ActivityKind(
        String code,
        Wording name,
        String icon,
        Wording one,
        Optional<String> counts,
        Asked village,
        LoggedBy loggedBy,
        List<ActivityField> fields) {

    /// The number every kind has that counts itself: how many there were. One, unless somebody
    /// brings in what was done over a time: "over 200 patrols".
    public static final String TIMES = "times";

    public enum Asked {
        NEEDED,
        ASKED,
        NO
    }

    public enum LoggedBy {
        EVERYBODY,
        OFFICERS
    }

    public ActivityKind {
        fields = List.copyOf(fields);
    }

    public Optional<ActivityField> field(String code) {
        return fields.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /// The indicator a number of that name feeds; empty for one that feeds none.
    ///
    /// @param choice which one of the field's choices it is said of; empty for all others
    public Optional<String> fedBy(String field, String choice) {
        if (field.equals(TIMES)) return counts;
        return field(field).flatMap(each -> each.fedBy(choice));
    }
}
