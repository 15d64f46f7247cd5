package vn.binhyen.console.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.Outcome;

/// What to do with chosen cases, as it came from the browser.
///
/// @param original the number of the case the chosen ones repeat
/// @param words to the residents, or the reason
public record ChosenForm(
        @Nullable List<UUID> ids,
        @Nullable Act act,
        @Nullable UUID officer,
        @Nullable Outcome outcome,
        @Nullable String original,
        @Nullable String words) {

    public enum Act {
        TAKE_OVER,
        ASSIGN,
        OBSERVE,
        REPEAT,
        CLOSE
    }

    static ChosenForm of(List<UUID> ids) {
        return new ChosenForm(ids, null, null, null, null, null);
    }

    public List<UUID> chosen() {
        return ids == null ? List.of() : ids;
    }

    public String said() {
        return words == null ? "" : words.strip();
    }

    public String number() {
        return original == null ? "" : original.strip();
    }
}
