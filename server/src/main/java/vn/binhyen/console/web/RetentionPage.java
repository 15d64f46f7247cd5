package vn.binhyen.console.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.binhyen.cases.Retention.Proposal;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// What has been kept as long as its rule says, for two persons to confirm.
///
/// @param me who reads; cannot be the second person where they were the first
public record RetentionPage(
        DeskFrame desk,
        UUID me,
        List<Proposal> proposals,
        Map<UUID, String> names,
        Map<String, String> units,
        Problems problems)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public boolean iWasFirst(Proposal proposal) {
        return me.equals(proposal.firstBy());
    }

    public String first(Proposal proposal) {
        UUID by = proposal.firstBy();
        return by == null ? "" : names.getOrDefault(by, words().of("console.case.somebody"));
    }

    public String unitOf(Proposal proposal) {
        return units.getOrDefault(proposal.unit().toString(), "");
    }
}
