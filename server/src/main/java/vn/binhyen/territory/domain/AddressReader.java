package vn.binhyen.territory.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Found;
import vn.binhyen.territory.Found.Clue;
import vn.binhyen.territory.Found.Why;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind.Level;
import vn.binhyen.territory.domain.Candidate.Sureness;

/// Finds the unit a typed text means. Collects the communes it may name, weighs them, and answers
/// with one only when nothing else comes near.
public final class AddressReader {

    private static final int SHORT_LIST = 8;
    private static final double CLEAR_LEAD = 3;
    private static final double CLEAR_LEAD_IN_REGION = 2;
    private static final double MORE_WHEN_MISTYPED = 1;

    private final NameBook book;
    private final Spelling spelling;
    private final Ground ground;
    private final Set<String> everyday = Talk.everyday();

    public AddressReader(Gazetteer gazetteer) {
        book = new NameBook(gazetteer);
        spelling = book.spelling();
        ground = new Ground(gazetteer);
    }

    /// @param home the present province whose people write, when that is known
    public Found read(String typed, Optional<UnitId> home) {
        Typed text = Typed.read(typed, spelling);
        Regions regions = new Regions(text, book);
        Talk talk = new Talk(text, everyday);
        Weighing weighing = new Weighing(text, book, regions, talk, ground, home);
        List<Candidate> candidates =
                new Mentions(text, book, regions, talk)
                        .all().stream()
                                .flatMap(mention -> weighing.weigh(mention).stream())
                                .filter(candidate -> candidate.sure() != Sureness.NONE)
                                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                                .toList();
        if (candidates.isEmpty() || candidates.getFirst().score() < 5) {
            return new RegionsOnly(text, talk, regions, ground).found(SHORT_LIST);
        }
        return decide(text, candidates);
    }

    private Found decide(Typed text, List<Candidate> candidates) {
        Candidate best = candidates.getFirst();
        double enough = best.score() - clearLead(best);
        List<Candidate> near =
                candidates.stream()
                        .filter(other ->
                                other.score() >= enough && !outdone(best, other)
                                        || rivals(best, other))
                        .toList();
        Set<Unit> units = new LinkedHashSet<>();
        for (Candidate candidate : near) {
            if (!supersededIn(near, candidate)) units.addAll(ground.today(candidate.unit()));
        }
        addDistrictOfThatName(best, units);
        Why why = why(text, best);
        if (units.size() == 1 && best.sure() == Sureness.ANSWER) {
            return new Found.One(units.iterator().next(), why);
        }
        return new Found.Several(units.stream().limit(SHORT_LIST).toList(), units.size(), why);
    }

    /// A name written right leaves no room for slips of the finger that explain no more.
    private static boolean outdone(Candidate best, Candidate other) {
        return best.clues().contains(Clue.SAME_NAME)
                && !other.mention().exact()
                && best.sure() == Sureness.ANSWER
                && (best.inRegion() || !other.inRegion());
    }

    /// A name without marker does not silence one that bears it.
    private static boolean rivals(Candidate best, Candidate other) {
        return !best.mention().marked()
                && other.mention().marked()
                && other.mention().exact()
                && other.inRegion();
    }

    private static double clearLead(Candidate best) {
        double lead = best.inRegion() ? CLEAR_LEAD_IN_REGION : CLEAR_LEAD;
        return best.mention().exact() ? lead : lead + MORE_WHEN_MISTYPED;
    }

    /// Today's unit of a name stands for the divided old one of that name, when no district of then
    /// is written.
    private boolean supersededIn(List<Candidate> near, Candidate old) {
        if (old.unit().inForce() || old.clues().contains(Clue.DISTRICT_WRITTEN)) return false;
        List<Unit> became = ground.today(old.unit());
        return near.stream()
                .anyMatch(other ->
                        other.unit().inForce()
                                && other.mention().equals(old.mention())
                                && became.contains(other.unit()));
    }

    /// "Krông Pắc" alone may be the commune of today or the whole district of then.
    private void addDistrictOfThatName(Candidate best, Set<Unit> units) {
        if (best.mention().marked()) return;
        List<Unit> regions = new ArrayList<>();
        for (Level level : List.of(Level.DISTRICT, Level.PROVINCE)) {
            book.named(best.mention().key(), level).forEach(entry -> regions.add(entry.unit()));
        }
        for (Unit region : regions) {
            boolean related =
                    units.stream().anyMatch(unit -> ground.within(unit, region))
                            || !best.inRegion();
            if (related) units.addAll(ground.today(region));
        }
    }

    private Why why(Typed text, Candidate best) {
        Set<Clue> clues = EnumSet.copyOf(best.clues());
        if (!best.unit().inForce() && ground.today(best.unit()).size() > 1) {
            clues.add(Clue.WAS_SPLIT);
        }
        return new Why(text.raw(best.mention().from(), best.mention().to()), clues);
    }
}
