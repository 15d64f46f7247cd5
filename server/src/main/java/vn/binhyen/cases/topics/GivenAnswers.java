package vn.binhyen.cases.topics;

import java.util.List;
import java.util.UUID;

/// The answers kept with cases. They stand beside the original words and never change; who may not
/// see the case does not see them. Every method works in the running transaction.
public interface GivenAnswers {

    /// Keeps what a new case came with.
    void keep(UUID caseId, List<GivenAnswer> answers);

    /// In the order in which they were asked.
    List<GivenAnswer> of(UUID caseId);
}
