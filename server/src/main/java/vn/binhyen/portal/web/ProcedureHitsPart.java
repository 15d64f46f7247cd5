package vn.binhyen.portal.web;

import java.util.List;
import vn.binhyen.guidance.Procedure;
import vn.binhyen.ui.Part;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Words;

/// Procedures found for the words typed so far.
///
/// @param typed empty where nothing was searched
public record ProcedureHitsPart(PortalFrame frame, String typed, List<Procedure> procedures)
        implements Part {

    public ProcedureHitsPart {
        procedures = List.copyOf(procedures);
    }

    @Override
    public Words words() {
        return frame.words();
    }
}
