package vn.binhyen.cases.persistence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.cases.ReportDoor.Proof;
import vn.binhyen.cases.domain.Proofs;

/// Proofs beside their cases; of a case only its first day and its state are read.
@Repository
class SqlProofs implements Proofs {

    private final JdbcClient db;

    SqlProofs(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void give(UUID caseId, byte[] proofHash) {
        db.sql(
                        """
                        insert into cases.proofs (case_id, proof_hash) values (?, ?)
                        on conflict (case_id) do nothing
                        """)
                .params(caseId, proofHash)
                .update();
    }

    @Override
    public Optional<Proof> of(byte[] proofHash) {
        return db.sql(
                        """
                        select c.words_at, c.state
                        from cases.proofs p join cases.cases c on c.id = p.case_id
                        where p.proof_hash = ?
                        """)
                .param(proofHash)
                .query((row, _) ->
                        new Proof(row.getTimestamp("words_at").toInstant(), row.getString("state")))
                .optional();
    }
}
