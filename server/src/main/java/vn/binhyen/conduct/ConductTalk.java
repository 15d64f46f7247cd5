package vn.binhyen.conduct;

import java.util.Optional;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.PortalFrame;

/// The talk of a code, as a page: also for a receipt whose report was moved here.
public interface ConductTalk {

    /// Empty when no report about an officer has this code.
    Optional<Answer> of(PortalFrame frame, String code);
}
