package vn.binhyen.activities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.vault.Checked;
import vn.binhyen.vault.OpenFile;

/// What is planned and done. Each deed is one transaction in the member's name, and one version
/// more: nothing logged is written over.
public interface Activities {

    int LONGEST_WORDS = 1_000;
    int LONGEST_REASON = 300;
    int MOST_PICTURES = 5;

    /// An activity as somebody tells it.
    ///
    /// @param planned for that day, not done yet; then no number is needed
    /// @param numbers what they feed is looked up when they are kept
    /// @param cases cases it is linked to; they are not told of it, nor is who reported them
    record Draft(
            String kind,
            UnitId unit,
            @Nullable UUID village,
            @Nullable UUID site,
            @Nullable UUID team,
            LocalDate day,
            boolean planned,
            Map<Where, Figure> numbers,
            Map<String, String> answers,
            String words,
            Set<UUID> cases) {

        public Draft {
            numbers = Map.copyOf(numbers);
            answers = Map.copyOf(answers);
            words = words.strip();
            cases = Set.copyOf(cases);
        }

        /// The same told with other numbers.
        public Draft with(Map<Where, Figure> others) {
            return new Draft(
                    kind, unit, village, site, team, day, planned, others, answers, words, cases);
        }
    }

    /// Where a number is said.
    ///
    /// @param choice empty for a field without choices
    record Where(String field, String choice) {
        public static Where at(String field) {
            return new Where(field, "");
        }
    }

    /// What became of a deed.
    sealed interface Kept {
        record Done(Activity activity) implements Kept {}

        /// Somebody else changed it in the meantime.
        record Stale(Activity newest) implements Kept {}

        /// There is none of this id for this member, or it is not theirs to change.
        record NotThere() implements Kept {}

        record Refused(List<Wrong> wrong) implements Kept {
            public Refused {
                wrong = List.copyOf(wrong);
            }
        }
    }

    /// What is wrong with a draft.
    ///
    /// @param field where, as the form calls it
    /// @param given what stood there; empty for words that name somebody
    record Wrong(String field, What what, String given) {}

    enum What {
        KIND,
        OFFICERS_ONLY,
        NOT_YOURS,
        UNIT_NOT_THEN,
        DAY,
        FUTURE,
        VILLAGE,
        SITE,
        NEEDED,
        NOTHING,
        NUMBER,
        TOO_MUCH,
        NOT_EXACT,
        CHOICE,
        TOO_LONG,
        PERSONAL,
        CASE,
        REASON,
        NO_WAY_BACK
    }

    /// Which activities are meant, of those the asker may see; what is empty does not narrow.
    ///
    /// @param counts only what feeds that indicator
    record Sought(
            Optional<Period> period,
            String kind,
            Optional<UnitId> unit,
            Optional<UUID> village,
            Optional<UUID> site,
            String counts) {

        public static Sought in(Period period) {
            return new Sought(
                    Optional.of(period),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "");
        }

        public static Sought of(UUID site) {
            return new Sought(
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(site),
                    "");
        }
    }

    /// @param all how many there are on all pages
    record Page(List<Activity> activities, long all) {}

    /// Whose activities are added up.
    sealed interface Of {
        record Site(UUID id) implements Of {}

        record Units(Set<UnitId> ids) implements Of {}
    }

    /// Keeps a new one with its pictures. The same id again keeps nothing more and gives what was
    /// kept.
    ///
    /// @param id made where it was written, so that one sent twice is one
    Kept log(StaffMember me, UUID id, Draft draft, List<Checked.Good> pictures);

    /// A new version; kind and unit stay. What was planned is done with a draft that says so.
    ///
    /// @param over the version that was read
    /// @param reason needed for what was done already
    Kept correct(
            StaffMember me,
            UUID id,
            int over,
            Draft draft,
            String reason,
            List<Checked.Good> pictures);

    /// What was planned does not take place. The second time nothing happens.
    Kept cancel(StaffMember me, UUID id, int over, String reason);

    /// It counts no more. The second time nothing happens.
    Kept withdraw(StaffMember me, UUID id, int over, String reason);

    /// All versions, newest first; empty where there is none for this member.
    List<Activity> history(StaffMember me, UUID id);

    /// Newest day first.
    Page page(StaffMember me, Sought sought, int page, int size);

    /// Every one that is meant, newest day first, streamed.
    void each(StaffMember me, Sought sought, Consumer<Activity> reader);

    /// What was done at a site, newest day first.
    List<Activity> of(StaffMember me, UUID site);

    /// What was done within the period, added up as far as the asker sees. Of a level the newest
    /// until the period's end stands, for each place of its own (site, village, or the whole unit),
    /// and places are added. May be called within a running transaction of the same asker.
    Sums sums(Asker asker, Of of, Period period);

    /// Cases linked to it, as far as this member may work with cases.
    Set<UUID> cases(StaffMember me, UUID id);

    /// Its pictures, in the order they came.
    List<UUID> pictures(StaffMember me, UUID id);

    /// A picture without what hides in it; empty where there is none for this member.
    Optional<OpenFile> picture(StaffMember me, UUID id, UUID file);

    /// Destroys a picture. The second time nothing happens.
    boolean removePicture(StaffMember me, UUID id, UUID file);

    /// The cases of these numbers that this member may work with, by number.
    Map<String, UUID> casesNumbered(StaffMember me, Collection<String> numbers);
}
