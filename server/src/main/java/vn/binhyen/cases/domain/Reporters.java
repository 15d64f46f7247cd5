package vn.binhyen.cases.domain;

import vn.binhyen.cases.CaseDesk;
import vn.binhyen.kernel.Asker;

/// Who reported, sealed apart from what was reported.
public interface Reporters {

    /// Seals what is there; nothing is kept when both are empty.
    void seal(Case reported, String name, String contact);

    /// Opens it; the look is written to the audit in the running transaction.
    CaseDesk.Reporter open(Asker asker, Case reported, String reason);
}
