package vn.binhyen.figures;

import java.time.Instant;
import java.util.List;

/// Opens totals to the facts they are made of, within a transaction of the asker: units beyond the
/// asker's scope open to nothing.
public interface Records {

    /// The facts behind the total, newest first; their amounts add up to it.
    FactPage facts(Question question, int page, int size);

    /// What was recorded after that moment about the days of the period, newest first: late facts
    /// and corrections. Their amounts are what the total has changed by since.
    ///
    /// @param most how many at most
    List<Correction> corrections(Question question, Instant since, int most);
}
