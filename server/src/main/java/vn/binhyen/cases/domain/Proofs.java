package vn.binhyen.cases.domain;

import java.util.Optional;
import java.util.UUID;
import vn.binhyen.cases.ReportDoor.Proof;

/// The codes that prove a report was filed, kept as hashes. As a worker.
public interface Proofs {

    /// Given once; the second time nothing happens.
    void give(UUID caseId, byte[] proofHash);

    Optional<Proof> of(byte[] proofHash);
}
