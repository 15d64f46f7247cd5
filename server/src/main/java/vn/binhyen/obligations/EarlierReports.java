package vn.binhyen.obligations;

import java.time.Instant;
import java.util.UUID;

/// Reports of the past for a story that is told: what happened to them at moments long gone. Works
/// in a worker's running transaction; tells neither journal nor audit, since nobody did it.
public interface EarlierReports {

    /// Whether anything has happened to this report of any unit.
    boolean any(Term term);

    /// Begun, without a word of its own yet.
    Filing begun(Owed owed, UUID by, Instant at);

    /// Handed in with the figures counted by now.
    Filing handedIn(Owed owed, UUID by, Instant at);

    /// The newest version is given back.
    Filing returned(Filing filing, String reason, UUID by, Instant at);

    /// The newest version is accepted.
    Filing accepted(Filing filing, UUID by, Instant at);
}
