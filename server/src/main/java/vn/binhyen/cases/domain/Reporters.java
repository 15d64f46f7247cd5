package vn.binhyen.cases.domain;

import vn.binhyen.cases.IdentityDesk;
import vn.binhyen.kernel.Asker;

/// Who reported, sealed apart from what was reported.
public interface Reporters {

    /// Seals what is there; nothing is kept when both are empty.
    void seal(Case reported, String name, String contact);

    /// Whether a name lies sealed, with the case or with the conversation it came from.
    boolean holds(Case reported);

    /// Opens it; the look is written to the audit in the running transaction.
    IdentityDesk.Look open(Asker asker, Case reported, String reason);
}
