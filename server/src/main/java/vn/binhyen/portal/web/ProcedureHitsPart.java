package vn.binhyen.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.guidance.Procedure;
import vn.binhyen.ui.Part;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Words;

/// Procedures found for the words typed so far.
///
/// @param typed empty where nothing was searched
/// @param elsewhere what is said of a matter of another authority; null for one of ours
public record ProcedureHitsPart(
        PortalFrame frame, String typed, List<Procedure> procedures, @Nullable String elsewhere)
        implements Part {

    public ProcedureHitsPart {
        procedures = List.copyOf(procedures);
    }

    @Override
    public Words words() {
        return frame.words();
    }
}
