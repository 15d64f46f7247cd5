package vn.binhyen.console.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.channels.InboxCounts;
import vn.binhyen.channels.Line;
import vn.binhyen.ui.Part;
import vn.binhyen.ui.Words;

/// The list of conversations; it keeps itself up to date.
///
/// @param at the conversation that is open
/// @param more whether older ones follow
public record ThreadsPart(
        Words words,
        InboxAddress address,
        InboxCounts counts,
        List<Line> lines,
        @Nullable UUID at,
        boolean more,
        Instant now)
        implements Part {

    /// The key that opens this line from the one that is open: `j` downwards, `k` upwards.
    public @Nullable String keyOf(int index) {
        int open = -1;
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).conversation().equals(at)) open = i;
        if (index == open + 1) return "j";
        return index == open - 1 ? "k" : null;
    }
}
