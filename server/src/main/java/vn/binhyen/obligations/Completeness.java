package vn.binhyen.obligations;

import java.util.Collection;

/// How many of those owed came, and how many in time.
///
/// @param handedIn lie with the level above or were accepted by it
/// @param inTime their first version came in time, whatever was returned later
/// @param unanswered handed in and not answered
/// @param returned given back and not handed in again
public record Completeness(
        int owed, int handedIn, int inTime, int accepted, int unanswered, int returned) {

    public static Completeness of(Collection<Filing> filings) {
        int handedIn = 0, inTime = 0, accepted = 0, unanswered = 0, returned = 0;
        for (Filing filing : filings) {
            if (filing.standing().handedIn()) handedIn++;
            if (filing.inTime()) inTime++;
            switch (filing.standing()) {
                case Standing.Accepted _ -> accepted++;
                case Standing.Submitted _ -> unanswered++;
                case Standing.Returned _ -> returned++;
                case Standing.NotBegun _, Standing.Draft _ -> {}
            }
        }
        return new Completeness(filings.size(), handedIn, inTime, accepted, unanswered, returned);
    }

    public int missing() {
        return owed - handedIn;
    }

    /// In percent; 100 where nothing is owed.
    public double handedInShare() {
        return share(handedIn);
    }

    public double inTimeShare() {
        return share(inTime);
    }

    private double share(int part) {
        return owed == 0 ? 100 : 100.0 * part / owed;
    }
}
