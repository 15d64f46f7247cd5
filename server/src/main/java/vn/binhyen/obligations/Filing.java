package vn.binhyen.obligations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happened to one report so far. Each verb gives the next state or says why not; whether the
/// asker may, and whether the report is locked, is asked before.
///
/// @param version counts every change, from 0 for nothing yet
/// @param handedInFirst when its first version was handed in: by this it was in time or late,
///   whatever was returned later
/// @param versions how many versions were handed in
public record Filing(
        UUID id,
        Owed owed,
        Standing standing,
        int version,
        int versions,
        @Nullable Instant handedInFirst) {

    public static Filing notBegun(UUID id, Owed owed) {
        return new Filing(id, owed, new Standing.NotBegun(), 0, 0, null);
    }

    /// @param over the version that was read
    public Deed draft(int over, UUID by, Instant at) {
        return switch (standing) {
            case Standing.Submitted _, Standing.Accepted _ -> new Deed.NotNow(this);
            case Standing.NotBegun _, Standing.Draft _, Standing.Returned _ ->
                    over == version
                            ? next(new Standing.Draft(by, at), versions, handedInFirst)
                            : new Deed.Stale(this);
        };
    }

    /// The same version handed in again is the one handed in before.
    public Deed submit(int over, UUID by, Instant at) {
        return switch (standing) {
            case Standing.Submitted _ when over == version - 1 -> new Deed.Already(this);
            case Standing.Submitted _, Standing.Accepted _ -> new Deed.NotNow(this);
            case Standing.NotBegun _, Standing.Draft _, Standing.Returned _ ->
                    over == version
                            ? next(
                                    new Standing.Submitted(versions + 1, by, at),
                                    versions + 1,
                                    handedInFirst == null ? at : handedInFirst)
                            : new Deed.Stale(this);
        };
    }

    /// @param no the version that was read
    public Deed giveBack(int no, String reason, UUID by, Instant at) {
        return switch (standing) {
            case Standing.Submitted in when in.no() == no ->
                    next(new Standing.Returned(no, reason, by, at), versions, handedInFirst);
            case Standing.Submitted _ -> new Deed.Stale(this);
            case Standing.Returned back when back.no() == no -> new Deed.Already(this);
            case Standing.NotBegun _, Standing.Draft _, Standing.Returned _, Standing.Accepted _ ->
                    new Deed.NotNow(this);
        };
    }

    /// @param no the version that was read
    public Deed accept(int no, UUID by, Instant at) {
        return switch (standing) {
            case Standing.Submitted in when in.no() == no ->
                    next(new Standing.Accepted(no, by, at), versions, handedInFirst);
            case Standing.Submitted _ -> new Deed.Stale(this);
            case Standing.Accepted done when done.no() == no -> new Deed.Already(this);
            case Standing.NotBegun _, Standing.Draft _, Standing.Returned _, Standing.Accepted _ ->
                    new Deed.NotNow(this);
        };
    }

    private Deed next(Standing standing, int versions, @Nullable Instant handedInFirst) {
        return new Deed.Done(new Filing(id, owed, standing, version + 1, versions, handedInFirst));
    }

    /// Whether its first version came in time; false while there is none.
    public boolean inTime() {
        return handedInFirst != null && owed.term().inTime(handedInFirst);
    }

    /// Whether it is missing though its last day is over, or came after it.
    public boolean late(Instant now) {
        return handedInFirst == null ? !owed.term().inTime(now) : !inTime();
    }
}
