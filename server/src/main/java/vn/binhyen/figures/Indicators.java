package vn.binhyen.figures;

import java.util.Collection;
import java.util.Optional;

/// The indicators this installation counts, in the order in which they are shown.
public interface Indicators {

    Collection<Indicator> all();

    Optional<Indicator> find(String code);

    /// Short name for the whole set and its rules; another one means that everything is counted
    /// again from the journal's beginning.
    String fingerprint();
}
