package vn.binhyen.cameras.domain;

import java.time.Instant;
import java.util.UUID;
import vn.binhyen.cameras.Window;

/// A request as the household sees it on its link: what, about where, when. Not why, not in which
/// case, and nobody's name.
///
/// @param answer where it stands for this household
public record Call(
        UUID request,
        String purpose,
        String place,
        Window window,
        Instant openUntil,
        Answer answer) {

    public enum Answer {
        NONE,
        LENT,
        REFUSED
    }

    public boolean isOpen(Instant now) {
        return answer != Answer.REFUSED && now.isBefore(openUntil);
    }
}
