package vn.binhyen.published;

import java.util.List;
import vn.binhyen.staff.StaffMember;

/// Figures become public, in the name of somebody of the province. What was published stays as it
/// is; corrections reach the public only as a new edition of a whole year.
public interface Publishing {

    /// What became of it.
    sealed interface Outcome {
        record Published(List<Release> releases) implements Outcome {
            public Published {
                releases = List.copyOf(releases);
            }
        }

        /// The period's last day is not over.
        record NotOver() implements Outcome {}

        /// It is public already, or nothing of the year is that could be replaced.
        record NothingToPublish() implements Outcome {}

        /// Work came in while it was counted; said again, it will do.
        record Moving() implements Outcome {}

        /// Beside the edition it replaces, it would give away numbers that are hidden.
        ///
        /// @param cells how many of them
        record GivesAway(int cells) implements Outcome {}
    }

    /// Publishes a period with all periods in it that are not public yet.
    ///
    /// @param me staff of the province this installation serves
    Outcome publish(StaffMember me, PublicPeriod period);

    /// Counts every public month of a year again and replaces all its public periods at once.
    Outcome renew(StaffMember me, int year);
}
