package vn.binhyen.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.binhyen.assessment.Assessing.Deed;
import vn.binhyen.kernel.Period;

/// One object, judged for one year by one set of criteria. Each verb gives the next state or says
/// why not; whether the asker's role reaches so far, and what the sheets say, is asked before.
///
/// @param set as it was when the assessment was begun
/// @param round counts from 1 how often its sheets were begun: anew each time it is given back or
///   appealed against, so that what was handed on stays as it was
/// @param version counts every change, so that nobody writes over another
public record Assessment(
        UUID id,
        Subject subject,
        CriteriaSet set,
        int year,
        Standing standing,
        int round,
        int version) {

    public static Assessment begun(UUID id, Subject subject, CriteriaSet set, int year) {
        return new Assessment(id, subject, set, year, new Standing.Self(""), 1, 1);
    }

    public Period period() {
        return set.span().in(year);
    }

    public String path() {
        return "/console/assessment/" + id;
    }

    /// The sheet that is being filled in; empty while nothing is.
    public Optional<Step> openStep() {
        return switch (standing) {
            case Standing.Self _ -> Optional.of(Step.SELF);
            case Standing.Review _ -> Optional.of(Step.REVIEW);
            case Standing.Deciding _, Standing.Appealed _ -> Optional.of(Step.DECISION);
            case Standing.Decided _ -> Optional.empty();
        };
    }

    /// What holds now; empty before the first decision.
    public Optional<Decision> decision() {
        return switch (standing) {
            case Standing.Decided(Decision decision) -> Optional.of(decision);
            case Standing.Appealed(Decision decision, _) -> Optional.of(decision);
            case Standing.Self _, Standing.Review _, Standing.Deciding _ -> Optional.empty();
        };
    }

    /// How many decisions there are: the open sheet belongs to the next one.
    public int decisions() {
        return decision().map(Decision::no).orElse(0);
    }

    /// Whether this person did the step before: nobody reviews the own sheet, decides what they
    /// reviewed themselves, or hears the own appeal.
    public boolean didTheStepBefore(UUID person) {
        return switch (standing) {
            case Standing.Review(UUID selfBy, _) -> person.equals(selfBy);
            case Standing.Deciding(UUID reviewBy, _) -> person.equals(reviewBy);
            case Standing.Appealed(_, Appeal appeal) -> person.equals(appeal.by());
            case Standing.Self _, Standing.Decided _ -> false;
        };
    }

    /// The open sheet was changed; nothing else is.
    public Deed keep(int over) {
        if (over != version) return new Deed.Stale(this);
        return openStep().isEmpty() ? new Deed.NotNow(this) : next(standing);
    }

    /// The own sheet goes to the reviewer, the reviewer's to whoever decides.
    public Deed give(int over, UUID by, Instant at) {
        if (over != version) return new Deed.Stale(this);
        return switch (standing) {
            case Standing.Self _ -> next(new Standing.Review(by, at));
            case Standing.Review _ ->
                    didTheStepBefore(by)
                            ? new Deed.SamePerson(this)
                            : next(new Standing.Deciding(by, at));
            case Standing.Deciding _, Standing.Decided _, Standing.Appealed _ ->
                    new Deed.NotNow(this);
        };
    }

    /// Back to whoever judges itself.
    public Deed giveBack(int over, String reason) {
        if (over != version) return new Deed.Stale(this);
        return switch (standing) {
            case Standing.Review _, Standing.Deciding _ -> anew(new Standing.Self(reason));
            case Standing.Self _, Standing.Decided _, Standing.Appealed _ -> new Deed.NotNow(this);
        };
    }

    public Deed decide(int over, Decision decision) {
        if (over != version) return new Deed.Stale(this);
        return switch (standing) {
            case Standing.Deciding _ ->
                    didTheStepBefore(decision.by())
                            ? new Deed.SamePerson(this)
                            : next(new Standing.Decided(decision));
            case Standing.Self _, Standing.Review _, Standing.Decided _, Standing.Appealed _ ->
                    new Deed.NotNow(this);
        };
    }

    public Deed appeal(int over, Appeal appeal) {
        if (over != version) return new Deed.Stale(this);
        return standing instanceof Standing.Decided(Decision decision)
                ? anew(new Standing.Appealed(decision, appeal))
                : new Deed.NotNow(this);
    }

    /// The decision stands as it is.
    public Deed uphold(int over, UUID by) {
        return heard(over, by, Optional.empty());
    }

    /// Another decision takes the place of the one appealed against, which stays to be read.
    public Deed change(int over, Decision other) {
        return heard(over, other.by(), Optional.of(other));
    }

    private Deed heard(int over, UUID by, Optional<Decision> other) {
        if (over != version) return new Deed.Stale(this);
        if (!(standing instanceof Standing.Appealed(Decision decision, _))) {
            return new Deed.NotNow(this);
        }
        if (didTheStepBefore(by)) return new Deed.SamePerson(this);
        return next(new Standing.Decided(other.orElse(decision)));
    }

    private Deed next(Standing standing) {
        return done(standing, round);
    }

    private Deed anew(Standing standing) {
        return done(standing, round + 1);
    }

    private Deed done(Standing standing, int round) {
        return new Deed.Done(new Assessment(id, subject, set, year, standing, round, version + 1));
    }
}
