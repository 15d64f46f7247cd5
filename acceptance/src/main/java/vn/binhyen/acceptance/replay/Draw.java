package vn.binhyen.acceptance.replay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.binhyen.acceptance.running.Town.Commune;

/// Draws communes and days by their weights.
final class Draw {

    /// The first month weighs as much as the work of so many months of growth.
    private static final int HEAD_START = 3;

    final List<YearMonth> months;
    private final List<Commune> communes;
    private final Random random;
    private final double[] upTo;

    Draw(List<Commune> communes, Random random) {
        this.communes = communes;
        this.random = random;
        this.months =
                Stream.iterate(
                                Model.FIRST,
                                month -> !month.isAfter(Model.LAST),
                                month -> month.plusMonths(1))
                        .toList();
        this.upTo = communes.stream().mapToDouble(_ -> 0.2 + random.nextDouble()).toArray();
        Arrays.parallelPrefix(upTo, Double::sum);
    }

    Commune commune() {
        return at(place());
    }

    Commune at(int place) {
        return communes.get(place);
    }

    /// Which commune, by its place in the list.
    int place() {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
    }

    /// The part of all that falls to this commune.
    double share(Commune commune) {
        int place = communes.indexOf(commune);
        return (upTo[place] - (place == 0 ? 0 : upTo[place - 1])) / upTo[upTo.length - 1];
    }

    /// One of these days, none after the month.
    Plan.Day day(List<Plan.Day> days, YearMonth last) {
        int room = months.indexOf(last) + 1;
        double drawn = random.nextDouble() * weightUpTo(room);
        int month = 0;
        while (weightUpTo(month + 1) < drawn) month++;
        YearMonth chosen = months.get(month);
        List<Plan.Day> ofMonth =
                days.stream().filter(day -> YearMonth.from(day.day()).equals(chosen)).toList();
        return ofMonth.get(random.nextInt(ofMonth.size()));
    }

    /// Different days of the month, in order.
    List<LocalDate> daysOf(YearMonth month, int count) {
        List<Integer> all =
                new java.util.ArrayList<>(
                        IntStream.rangeClosed(1, month.lengthOfMonth()).boxed().toList());
        Collections.shuffle(all, random);
        return all.stream().limit(count).sorted().map(month::atDay).toList();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private static double weightUpTo(int months) {
        return months * (HEAD_START + (months - 1) / 2.0);
    }
}
