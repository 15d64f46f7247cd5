package vn.binhyen.story.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind;

/// All the communes' police of the story, those of today and those of before the merger.
public final class Bureaus {

    private final List<Bureau> today = new ArrayList<>();
    private final List<Bureau> before = new ArrayList<>();
    private final double[] sumsToday;
    private final double[] sumsBefore;

    public Bureaus(Province province, Cast cast, Names names, Territory territory, long seed) {
        Map<UnitId, Double> share = new HashMap<>();
        for (Unit old : province.communesBefore()) {
            share.merge(successor(territory, old), 1.0, Double::sum);
        }
        for (Unit unit : province.communes()) {
            today.add(bureau(unit, unit, cast, names, seed, "", inSentence(province.itself()), 1));
        }
        for (Unit old : province.communesBefore()) {
            UnitId later = successor(territory, old);
            UnitId above = Objects.requireNonNull(old.parent());
            String district = inSentence(territory.unit(above).orElseThrow());
            before.add(
                    bureau(
                            old,
                            territory.unit(later).orElseThrow(),
                            cast,
                            names,
                            seed,
                            district,
                            inSentence(territory.provinceOf(old.id())),
                            1 / share.getOrDefault(later, 1.0)));
        }
        sumsToday = sums(today);
        sumsBefore = sums(before);
    }

    public List<Bureau> today() {
        return today;
    }

    Bureau somewhere(LocalDate day, Chance chance) {
        return day.isBefore(Province.MERGER)
                ? before.get(chance.among(sumsBefore))
                : today.get(chance.among(sumsToday));
    }

    private static UnitId successor(Territory territory, Unit old) {
        return territory.successors(old.id()).getFirst().successor();
    }

    private static Bureau bureau(
            Unit unit,
            Unit today,
            Cast cast,
            Names names,
            long seed,
            String district,
            String province,
            double part) {
        Chance chance = Chance.about(seed, "bureau " + unit.id());
        double size = Chance.about(seed, "size " + today.id()).decaying(0.4) + 0.6;
        if (today.kind() == UnitKind.WARD) size *= 1.8;
        if (today.id().code().equals(Province.TOUR)) size = 2.4;
        return new Bureau(
                unit.id(),
                inSentence(unit),
                OfficialAccount.of(today),
                cast.officersOf(today.id()),
                Stream.generate(() -> names.village(chance)).limit(14).toList(),
                district,
                province,
                size * part);
    }

    private static String inSentence(Unit unit) {
        String name = unit.fullName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static double[] sums(List<Bureau> bureaus) {
        double[] sums = new double[bureaus.size()];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) sums[i] = sum += bureaus.get(i).weight();
        return sums;
    }
}
