package vn.binhyen.obligations.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.Vietnamese;

/// What the address of a term's list asks for; what makes no sense asks for everything.
///
/// @param state the word of a standing
/// @param late `yes` for those missing too long or come too late
/// @param unit part of a unit's name, with or without marks
public record TermAsked(
        @Nullable String state,
        @Nullable String late,
        @Nullable String unit,
        @Nullable Integer page) {

    public static final List<String> STATES =
            List.of("not-begun", "draft", "submitted", "returned", "accepted");

    boolean lets(Shown shown) {
        boolean ofState =
                stateWord().isEmpty() || shown.filing().standing().word().equals(stateWord());
        String sought = Vietnamese.fold(unitWords());
        return ofState
                && (!onlyLate() || shown.late())
                && Vietnamese.fold(shown.unit()).contains(sought);
    }

    public String stateWord() {
        return state != null && STATES.contains(state) ? state : "";
    }

    public boolean onlyLate() {
        return "yes".equals(late);
    }

    public String unitWords() {
        return unit == null ? "" : unit.strip();
    }

    int number() {
        return page == null ? 1 : Math.max(1, page);
    }

    /// The filter as an address carries it.
    String query() {
        return "state="
                + stateWord()
                + "&late="
                + (onlyLate() ? "yes" : "")
                + "&unit="
                + URLEncoder.encode(unitWords(), StandardCharsets.UTF_8);
    }
}
