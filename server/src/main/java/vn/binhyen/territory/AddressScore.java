package vn.binhyen.territory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.binhyen.kernel.UnitId;

/// How often a list's units were found, asked about with or without the right one in the list, or
/// given wrongly.
record AddressScore(
        int n,
        int right,
        int wrong,
        int askedWith,
        int askedWithout,
        double p50,
        double p95,
        List<String> misses) {

    static AddressScore of(AddressList list, Territory territory, Optional<UnitId> home) {
        warmUp(list, territory, home);
        int right = 0, wrong = 0, askedWith = 0, askedWithout = 0;
        List<String> misses = new ArrayList<>();
        long[] nanos = new long[list.lines().size()];
        for (int i = 0; i < nanos.length; i++) {
            AddressList.Line line = list.lines().get(i);
            long start = System.nanoTime();
            Found found = find(territory, line.text(), home);
            nanos[i] = System.nanoTime() - start;
            Outcome outcome = outcome(found, line.expected(), territory);
            switch (outcome) {
                case RIGHT -> right++;
                case WRONG -> wrong++;
                case ASKED_WITH -> askedWith++;
                case ASKED_WITHOUT -> askedWithout++;
            }
            if (outcome == Outcome.WRONG || outcome == Outcome.ASKED_WITHOUT) {
                misses.add(
                        outcome
                                + " line "
                                + line.number()
                                + ": "
                                + line.text()
                                + " -> "
                                + words(found)
                                + ", expected "
                                + line.expected());
            }
        }
        Arrays.sort(nanos);
        return new AddressScore(
                nanos.length,
                right,
                wrong,
                askedWith,
                askedWithout,
                nanos[nanos.length / 2] / 1e6,
                nanos[(int) Math.min(nanos.length - 1, Math.ceil(nanos.length * 0.95))] / 1e6,
                misses);
    }

    private enum Outcome {
        RIGHT,
        WRONG,
        ASKED_WITH,
        ASKED_WITHOUT
    }

    /// The first questions to a fresh program are slow and tell nothing about the rest.
    private static void warmUp(AddressList list, Territory territory, Optional<UnitId> home) {
        for (int i = 0; i < 500; i++) {
            find(territory, list.lines().get(i % list.lines().size()).text(), home);
        }
    }

    private static Found find(Territory territory, String text, Optional<UnitId> home) {
        return home.isPresent() ? territory.find(text, home.get()) : territory.find(text);
    }

    private static Outcome outcome(Found found, Set<String> expected, Territory territory) {
        return switch (found) {
            case Found.One(Unit unit, _) ->
                    meant(unit, expected, territory) ? Outcome.RIGHT : Outcome.WRONG;
            case Found.Several(List<Unit> units, _, _) ->
                    units.stream().anyMatch(unit -> meant(unit, expected, territory))
                            ? Outcome.ASKED_WITH
                            : Outcome.ASKED_WITHOUT;
            case Found.Nothing() -> expected.isEmpty() ? Outcome.RIGHT : Outcome.ASKED_WITHOUT;
        };
    }

    /// A list may use either of two codes that mean one unit.
    private static boolean meant(Unit unit, Set<String> expected, Territory territory) {
        return expected.stream()
                .anyMatch(code ->
                        territory
                                .unit(new UnitId(code, unit.id().since()))
                                .filter(unit::equals)
                                .isPresent());
    }

    private static String words(Found found) {
        return switch (found) {
            case Found.One(Unit unit, Found.Why why) ->
                    unit.id().code() + " " + unit.fullName() + " " + why;
            case Found.Several(List<Unit> units, int all, Found.Why why) ->
                    "one of "
                            + all
                            + ": "
                            + Stream.of(units)
                                    .flatMap(List::stream)
                                    .map(u -> u.id().code() + " " + u.name())
                                    .toList()
                            + " "
                            + why;
            case Found.Nothing() -> "nothing";
        };
    }

    double share(int count) {
        return (double) count / n;
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"right\":%.4f,\"wrong\":%.4f,\"asked_with\":%.4f,\"asked_without\":%.4f,\"n\":%d,\"p50_ms\":%.3f,\"p95_ms\":%.3f}",
                share(right),
                share(wrong),
                share(askedWith),
                share(askedWithout),
                n,
                p50,
                p95);
    }
}
