package vn.binhyen.portal.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import vn.binhyen.guidance.Procedure;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Words;

/// All procedures: to be searched, or field by field.
///
/// @param commune the code of the commune whose poster or page leads here; empty for the province
/// @param field the one that is open; empty for none
/// @param fields with the number of procedures of each
public record ProceduresPage(
        PortalFrame frame,
        String commune,
        String field,
        SortedMap<String, Integer> fields,
        ProcedureHitsPart hits)
        implements Page {

    /// Nobody reads through more than that; who types finds the others.
    private static final int MOST = 200;

    /// The procedures of the open field stand where hits would, at most 200 of them.
    static ProceduresPage of(
            PortalFrame frame,
            String commune,
            String field,
            SortedMap<String, Integer> fields,
            List<Procedure> ofField) {
        return new ProceduresPage(
                frame,
                commune,
                field,
                fields,
                new ProcedureHitsPart(
                        frame, "", ofField.subList(0, Math.min(MOST, ofField.size())), null));
    }

    /// How many procedures of the open field are not shown.
    public int more() {
        return field.isEmpty() ? 0 : fields.getOrDefault(field, 0) - hits.procedures().size();
    }

    /// The address under which that field is open.
    public String at(String field) {
        String query = "?linh-vuc=" + URLEncoder.encode(field, StandardCharsets.UTF_8);
        return frame.to("/thu-tuc") + query + (commune.isEmpty() ? "" : "&xa=" + commune);
    }

    @Override
    public Words words() {
        return frame.words();
    }
}
