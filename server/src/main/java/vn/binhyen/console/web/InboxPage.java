package vn.binhyen.console.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseLine;
import vn.binhyen.cases.IdentityDesk.WriterLook;
import vn.binhyen.guidance.AskedQuestion;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// The inbox: the list, and beside it the conversation that is open with its case.
public record InboxPage(DeskFrame desk, ThreadsPart threads, @Nullable Open open, Instant now)
        implements Page {

    /// @param before the cases this conversation had, without the open one
    /// @param now the open case of this conversation, if there is one
    /// @param canned answers that fit, ready to be said
    /// @param asked what the product itself was asked in it, the newest last
    /// @param who the sealed name, just opened for a reason
    public record Open(
            TalkPart talk,
            List<CaseLine> before,
            @Nullable CaseLine now,
            Draft draft,
            WriterLook.@Nullable Known who,
            List<ReadyAnswer> canned,
            List<AskedQuestion> asked) {}

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return open != null && open.draft().problem() != null ? 422 : 200;
    }
}
