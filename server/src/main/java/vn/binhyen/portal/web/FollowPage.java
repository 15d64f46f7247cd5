package vn.binhyen.portal.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseState;
import vn.binhyen.cases.ReportDoor.Standing;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Words;

/// Where a report stands, and the talk about it.
///
/// @param ticket the code, sealed
/// @param number the sealed one-time number of the next message
/// @param said what was being written
/// @param problem why it was not taken, in a sentence
/// @param danger the words sounded dangerous: 113 first
public record FollowPage(
        PortalFrame frame,
        Standing standing,
        Where where,
        String ticket,
        String number,
        String said,
        @Nullable String problem,
        boolean danger,
        Instant now)
        implements Page {

    /// How it ended, where the talk does not say it: the channel took no message any more.
    public CaseState.@Nullable Closed endedInSilence() {
        return standing.state() instanceof CaseState.Closed closed
                        && standing.messages().stream()
                                .noneMatch(message -> message.text().equals(closed.words()))
                ? closed
                : null;
    }

    @Override
    public Words words() {
        return frame.words();
    }

    @Override
    public int status() {
        return problem != null ? 422 : 200;
    }
}
