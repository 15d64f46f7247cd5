package vn.binhyen.territory.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Found.Clue;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind;
import vn.binhyen.territory.UnitKind.Level;
import vn.binhyen.territory.domain.Candidate.Sureness;

/// Weighs what speaks for and against each commune a text may mean. The weights were chosen on the
/// tuning lists of the tests; decision 0021 tells how.
final class Weighing {

    private static final double NAME = 10;
    private static final double A_WRONG_LETTER = 3;
    private static final double A_MISSING_MARK = 0.4;
    private static final double ANOTHER_MARK = 3.2;
    private static final double HALF_A_NAME = 1;
    private static final double MARKER = 3;
    private static final double SAME_KIND = 1;
    private static final double OTHER_KIND = -2;
    private static final double OLD_DISTRICT = 4;
    private static final double DISTRICT_BY_HABIT = 3.2;
    private static final double PROVINCE = 3;
    private static final double ELSEWHERE = -5;
    private static final double IN_FORCE = 0.5;
    private static final double HOME = 2.5;
    private static final double PLACE_WORD = 1;
    private static final double SMALLER_PLACE = -5;
    private static final double UNEXPLAINED_WORDS = -2;

    private final Typed text;
    private final NameBook book;
    private final Regions regions;
    private final Talk talk;
    private final Ground ground;
    private final Optional<UnitId> home;

    Weighing(
            Typed text,
            NameBook book,
            Regions regions,
            Talk talk,
            Ground ground,
            Optional<UnitId> home) {
        this.text = text;
        this.book = book;
        this.regions = regions;
        this.talk = talk;
        this.ground = ground;
        this.home = home;
    }

    List<Candidate> weigh(Mention mention) {
        List<Region> beside = beside(mention);
        return book.named(mention.key(), Level.COMMUNE).stream()
                .map(entry -> weigh(mention, entry, beside))
                .toList();
    }

    private Candidate weigh(Mention mention, NameBook.Entry entry, List<Region> beside) {
        Set<Clue> clues = EnumSet.noneOf(Clue.class);
        Unit unit = entry.unit();
        double score = name(mention, entry, clues) + kind(mention, unit, clues);
        double regions = regions(mention, unit, beside, clues);
        score += regions;
        if (unit.inForce()) score += IN_FORCE;
        else clues.add(Clue.OLD_NAME);
        if (home.isPresent() && lies(unit, home.get())) {
            score += HOME;
            clues.add(Clue.HOME_PROVINCE);
        }
        if (talk.placeFollows(mention.from()) || talk.isAll(mention.from(), mention.to())) {
            score += PLACE_WORD;
        }
        if (talk.smallerPlace(mention.from()) && !mention.marked()) score += SMALLER_PLACE;
        if (leavesWords(mention)) score += UNEXPLAINED_WORDS;
        Sureness sure = sureness(mention, clues);
        if (regions < 0 && sure == Sureness.ANSWER) sure = Sureness.ASK;
        return new Candidate(unit, mention, score, clues, sure);
    }

    private double name(Mention mention, NameBook.Entry entry, Set<Clue> clues) {
        double score = entry.whole() ? NAME : NAME - HALF_A_NAME;
        if (!mention.exact()) {
            clues.add(Clue.MISTYPED);
            return score - A_WRONG_LETTER * mention.distance();
        }
        String typed = text.markedKey(mention.from(), mention.to());
        double off = marksOff(typed, entry.marked());
        clues.add(off == 0 ? Clue.SAME_NAME : Clue.MARKS_DIFFER);
        return score - off;
    }

    /// A mark left out is little, another mark is much: `Tấn Lợi` is not `Tân Lợi`.
    private double marksOff(String typed, String name) {
        if (typed.equals(name)) return 0;
        if (typed.length() != name.length()) return ANOTHER_MARK;
        double off = 0;
        for (int i = 0; i < typed.length(); i++) {
            char a = typed.charAt(i);
            if (a == name.charAt(i)) continue;
            boolean leftOut = a < 128 || partOf(a, name.charAt(i));
            off += leftOut ? (text.hasMarks() ? A_MISSING_MARK : 0) : ANOTHER_MARK;
        }
        return off;
    }

    /// `â` typed for `ấ`: the tone is missing, not another.
    private static boolean partOf(char typed, char full) {
        String a = Normalizer.normalize(String.valueOf(typed), Normalizer.Form.NFD);
        String b = Normalizer.normalize(String.valueOf(full), Normalizer.Form.NFD);
        return a.length() < b.length() && a.chars().allMatch(c -> b.indexOf(c) >= 0);
    }

    private double kind(Mention mention, Unit unit, Set<Clue> clues) {
        if (mention.marker().isEmpty()) return 0;
        Set<UnitKind> said = mention.marker().get().kinds();
        boolean same =
                said.contains(unit.kind())
                        || unit.before()
                                .filter(earlier -> said.contains(earlier.kind()))
                                .isPresent();
        if (same) clues.add(Clue.KIND_WRITTEN);
        return MARKER + (same ? SAME_KIND : OTHER_KIND);
    }

    private double regions(Mention mention, Unit unit, List<Region> beside, Set<Clue> clues) {
        double district = 0, province = 0, against = 0;
        for (Region region : regions.all().toList()) {
            if (region.overlaps(mention.from(), mention.to())) continue;
            boolean near = beside.contains(region);
            double weight = (near ? 1 : 0.7) * (1 - 0.2 * region.distance());
            if (region.holdsInDistrict(unit, ground)) {
                double by = unit.inForce() ? DISTRICT_BY_HABIT : OLD_DISTRICT;
                district = Math.max(district, by * weight);
                clues.add(Clue.DISTRICT_WRITTEN);
            } else if (region.holds(unit, ground)) {
                province = Math.max(province, PROVINCE * weight);
                clues.add(Clue.PROVINCE_WRITTEN);
            } else if (near || region.marked()) {
                double by = near && region.firm() ? 1 : near ? 0.5 : 0.3;
                against += ELSEWHERE * by;
            }
        }
        return district + province + against;
    }

    /// The regions in an unbroken chain behind the mention, and before it.
    private List<Region> beside(Mention mention) {
        List<Region> chain = new ArrayList<>();
        int at = mention.to() + Marker.following(text, mention.to()).map(Marker::words).orElse(0);
        Optional<Region> next = regions.startingAt(talk.skipConnection(at));
        while (next.isPresent() && chain.size() < 4) {
            chain.add(next.get());
            next = regions.startingAt(talk.skipConnection(next.get().to()));
        }
        Optional<Region> before = regions.endingAt(mention.start(text));
        while (before.isPresent() && chain.size() < 6 && text.breaksAt(mention.start(text))) {
            chain.add(before.get());
            before = regions.endingAt(before.get().from());
        }
        return chain;
    }

    private boolean lies(Unit unit, UnitId province) {
        return ground.today(unit).stream().anyMatch(now -> province.equals(now.parent()));
    }

    /// One or two words remain between the name and the next comma, and no region is among them.
    private boolean leavesWords(Mention mention) {
        int next = mention.to();
        if (regions.startingAt(talk.skipConnection(next)).isPresent()) return false;
        if (Marker.following(text, next).isPresent() || talk.endsAfter(next)) return false;
        return text.breaksAt(next + 1) || text.breaksAt(next + 2);
    }

    private Sureness sureness(Mention mention, Set<Clue> clues) {
        boolean region =
                clues.contains(Clue.DISTRICT_WRITTEN) || clues.contains(Clue.PROVINCE_WRITTEN);
        boolean ends = talk.endsAfter(mention.to()) || followedByRegion(mention);
        boolean all = talk.isAll(mention.from(), mention.to());
        if (talk.smallerPlace(mention.from()) && !mention.marked()) {
            return region && followedByRegion(mention) ? Sureness.ASK : Sureness.NONE;
        }
        if (mention.marked()) {
            if (mention.exact() || ends && (region || mention.distance() <= 1))
                return Sureness.ANSWER;
            return mention.distance() <= 1 && mention.key().length() > 5
                    ? Sureness.ASK
                    : Sureness.NONE;
        }
        if (region && followedByRegion(mention)) return Sureness.ANSWER;
        if (talk.everyday(mention.key())) {
            return all || region || talk.placeFollows(mention.from()) && ends
                    ? Sureness.ASK
                    : Sureness.NONE;
        }
        if (all) return Sureness.ANSWER;
        if (talk.placeFollows(mention.from()) && (mention.exact() || ends)) return Sureness.ANSWER;
        boolean alone = ends && talk.startsBefore(mention.from());
        if (alone && mention.exact() && clues.contains(Clue.DISTRICT_WRITTEN))
            return Sureness.ANSWER;
        return alone || region ? Sureness.ASK : Sureness.NONE;
    }

    private boolean followedByRegion(Mention mention) {
        int after =
                mention.to() + Marker.following(text, mention.to()).map(Marker::words).orElse(0);
        return regions.startingAt(talk.skipConnection(after)).isPresent();
    }
}
