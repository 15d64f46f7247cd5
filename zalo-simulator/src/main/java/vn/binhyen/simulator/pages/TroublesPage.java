package vn.binhyen.simulator.pages;

import java.util.List;
import java.util.Locale;
import vn.binhyen.simulator.trouble.Habits;
import vn.binhyen.simulator.trouble.Trouble;

/// Every switch and where it stands.
///
/// @param now the pretended time, in words
public record TroublesPage(
        List<Switch> switches, Habits habits, long seed, String now, boolean saved) {

    /// @param percent share of cases struck
    /// @param next cases still to be struck for certain
    public record Switch(Trouble trouble, long percent, int next) {
        public String name() {
            return trouble.name().toLowerCase(Locale.ROOT);
        }
    }
}
