package vn.binhyen.channels;

/// How far something said has come.
public enum DeliveryState {
    /// In the outbox, perhaps after a try that certainly failed.
    WAITING,
    /// On its way: the channel is being called.
    SENDING,
    /// It may or may not have arrived; being looked for.
    UNKNOWN,
    /// It was looked for in vain: a person decides.
    UNDECIDED,
    SENT,
    RECEIVED,
    SEEN,
    /// The window was closed when it was tried.
    CLOSED,
    /// It will not be sent; the word says why.
    REFUSED;

    public boolean isSettled() {
        return switch (this) {
            case WAITING, SENDING, UNKNOWN, UNDECIDED -> false;
            case SENT, RECEIVED, SEEN, CLOSED, REFUSED -> true;
        };
    }
}
