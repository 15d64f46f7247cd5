package vn.binhyen.journal;

/// Where modules write down what happened.
public interface Journal {

    /// Writes one row in the running transaction: kept with it, gone with it.
    ///
    /// @throws IllegalStateException outside a transaction
    void write(Happening happening);
}
