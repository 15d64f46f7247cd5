package vn.binhyen.conduct;

/// How far a report about an officer has come.
public enum Stage {
    RECEIVED,
    /// A named inspector has read it; from here on it has a number.
    LOOKED_AT,
    /// Given to the body the law names; the report stays open until its end is told.
    PASSED_ON,
    CLOSED;

    /// Whether a report of this stage may go on to that one. Nothing goes back.
    public boolean mayBecome(Stage next) {
        return switch (this) {
            case RECEIVED -> next == LOOKED_AT;
            case LOOKED_AT -> next == PASSED_ON || next == CLOSED;
            case PASSED_ON -> next == CLOSED;
            case CLOSED -> false;
        };
    }
}
