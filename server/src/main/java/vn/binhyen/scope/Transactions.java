package vn.binhyen.scope;

import java.util.function.Supplier;
import vn.binhyen.kernel.Asker;

/// The only way to the database: a transaction in somebody's name.
///
/// An officer's transaction runs under the app role, which sees the units of the officer's scope
/// and no others; a worker's under the worker role. A call inside a running transaction of the same
/// asker joins it; inside another asker's it is a bug and refused.
public interface Transactions {

    /// Runs the work in one transaction; an exception rolls it back and is passed on.
    <T> T as(Asker asker, Supplier<T> work);

    void as(Asker asker, Runnable work);

    /// The same for work that only reads.
    <T> T reading(Asker asker, Supplier<T> work);

    /// Runs this once the running transaction has committed; not at all if it rolls back.
    void afterCommit(Runnable work);
}
