package vn.binhyen.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Words;

/// "Which office serves this address?"
///
/// @param typed the address asked for; empty at first
/// @param answer null at first
public record OfficePage(PortalFrame frame, String typed, @Nullable Reply answer) implements Page {

    /// What was found for the words. Never a guess.
    public sealed interface Reply {

        /// One office, and what was read in the address.
        record One(Office office, String words) implements Reply {}

        /// Only the resident can choose among these.
        ///
        /// @param split an old commune of that name was divided among them
        /// @param more there are others that are not listed
        record Several(List<Office> offices, boolean split, boolean more) implements Reply {
            public Several {
                offices = List.copyOf(offices);
            }
        }

        /// A place, but of another province.
        record Elsewhere(Unit unit, String province) implements Reply {}

        /// No place was recognised.
        record Nothing() implements Reply {}
    }

    @Override
    public Words words() {
        return frame.words();
    }
}
