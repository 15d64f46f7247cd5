package vn.binhyen.acceptance.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import vn.binhyen.acceptance.running.Product;

/// Kills the product at random moments with SIGKILL: mostly the server alone, sometimes PostgreSQL
/// with all its processes, which the server must bring up again by itself, sometimes both at once,
/// as when the machine loses power. A killed server is started again.
final class Killer {

    enum Victim {
        SERVER,
        DATABASE,
        BOTH
    }

    private final Product product;
    private final List<Strike> strikes;
    private int killed;

    private record Strike(long afterMillis, Victim victim) {}

    /// @param kills how many, spread over the time; from two on at least one takes PostgreSQL
    Killer(Product product, int kills, long overMillis, Random random) {
        this.product = product;
        long[] moments = new long[kills];
        for (int i = 0; i < kills; i++)
            moments[i] = (long) (overMillis * (0.05 + 0.85 * random.nextDouble()));
        Arrays.sort(moments);
        this.strikes =
                Arrays.stream(moments)
                        .mapToObj(moment -> new Strike(moment, victim(random)))
                        .toList();
    }

    /// Strikes as planned; returns when the last strike's damage is repaired.
    void strike() {
        long begin = System.nanoTime();
        for (int i = 0; i < strikes.size(); i++) {
            Strike strike = strikes.get(i);
            sleep(strike.afterMillis - (System.nanoTime() - begin) / 1_000_000);
            Victim victim = i == 1 && !anyDatabase() ? Victim.BOTH : strike.victim;
            System.out.printf("%6.1f s: killing %s%n", (System.nanoTime() - begin) / 1e9, victim);
            kill(victim);
            killed++;
            if (victim != Victim.DATABASE) product.start();
        }
    }

    int killed() {
        return killed;
    }

    private void kill(Victim victim) {
        switch (victim) {
            case SERVER -> product.killServer();
            case DATABASE -> product.killDatabase();
            case BOTH -> {
                product.killDatabase();
                product.killServer();
            }
        }
    }

    private boolean anyDatabase() {
        return strikes.stream().anyMatch(strike -> strike.victim != Victim.SERVER);
    }

    private static Victim victim(Random random) {
        double draw = random.nextDouble();
        return draw < 0.6 ? Victim.SERVER : draw < 0.8 ? Victim.DATABASE : Victim.BOTH;
    }

    private static void sleep(long millis) {
        try {
            if (millis > 0) Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted between two kills", e);
        }
    }
}
