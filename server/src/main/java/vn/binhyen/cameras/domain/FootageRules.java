package vn.binhyen.cameras.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import vn.binhyen.cameras.Circle;
import vn.binhyen.cameras.Spot;
import vn.binhyen.cameras.Wanted;
import vn.binhyen.cameras.Window;
import vn.binhyen.kernel.PersonalData;

/// What a request for footage must be: one purpose, one place, a short time that is over, a small
/// ground, a reason in plain words, nobody's name or number, and nothing about people who lawfully
/// come together.
public final class FootageRules {

    /// What may be wrong with a request.
    public enum Flaw {
        PURPOSE,
        PLACE,
        POINT,
        RADIUS,
        WINDOW,
        WINDOW_SHORT,
        WINDOW_LONG,
        WINDOW_AHEAD,
        REASON,
        PERSONAL,
        ASSEMBLY_UNSAID
    }

    /// What became of the look at it.
    public sealed interface Judgement {
        record Fit(Circle circle, Window window) implements Judgement {}

        record Flawed(Set<Flaw> flaws) implements Judgement {
            public Flawed {
                flaws = Set.copyOf(flaws);
            }
        }

        /// It concerns a lawful assembly: refused whatever else stands in it.
        record Assembly() implements Judgement {}
    }

    private static final int SHORTEST_REASON = 20;

    private final Purposes purposes;

    public FootageRules(Purposes purposes) {
        this.purposes = purposes;
    }

    public Judgement judge(Wanted wanted, Instant now) {
        if (wanted.assembly() == Wanted.Assembly.CONCERNS) return new Judgement.Assembly();
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (purposes.find(wanted.purpose()).isEmpty()) flaws.add(Flaw.PURPOSE);
        if (wanted.place().isEmpty() || wanted.place().length() > Wanted.LONGEST_PLACE) {
            flaws.add(Flaw.PLACE);
        }
        if (!Circle.RADII.contains(wanted.radius())) flaws.add(Flaw.RADIUS);
        if (wanted.reason().length() < SHORTEST_REASON
                || wanted.reason().length() > Wanted.LONGEST_REASON) {
            flaws.add(Flaw.REASON);
        }
        if (!PersonalData.in(wanted.place() + "\n" + wanted.reason()).isEmpty()) {
            flaws.add(Flaw.PERSONAL);
        }
        if (wanted.assembly() == null) flaws.add(Flaw.ASSEMBLY_UNSAID);
        Spot spot = wanted.spot();
        if (spot == null) flaws.add(Flaw.POINT);
        Instant from = wanted.from();
        Instant to = wanted.to();
        if (from == null || to == null) flaws.add(Flaw.WINDOW);
        else judge(from, to, now, flaws);
        if (!flaws.isEmpty() || spot == null || from == null || to == null) {
            return new Judgement.Flawed(flaws);
        }
        return new Judgement.Fit(
                new Circle(spot.latitude(), spot.longitude(), wanted.radius()),
                new Window(from, to));
    }

    private static void judge(Instant from, Instant to, Instant now, Set<Flaw> flaws) {
        if (Window.isTooShort(from, to)) flaws.add(Flaw.WINDOW_SHORT);
        if (Window.isTooLong(from, to)) flaws.add(Flaw.WINDOW_LONG);
        if (to.isAfter(now)) flaws.add(Flaw.WINDOW_AHEAD);
    }
}
