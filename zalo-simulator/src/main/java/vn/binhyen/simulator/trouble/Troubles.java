package vn.binhyen.simulator.trouble;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.springframework.stereotype.Component;

/// Which misbehaviours are on. Each strikes a share of cases, drawn from one seeded row of numbers,
/// and besides that exactly the next n cases when told so.
@Component
public class Troubles {
    private final Map<Trouble, Double> shares = new EnumMap<>(Trouble.class);
    private final Map<Trouble, Integer> next = new EnumMap<>(Trouble.class);
    private long seed = 1;
    private Random random = new Random(seed);

    /// Asked once per case.
    public synchronized boolean strikes(Trouble trouble) {
        int left = next.getOrDefault(trouble, 0);
        if (left > 0) {
            next.put(trouble, left - 1);
            return true;
        }
        double share = share(trouble);
        return share > 0 && random.nextDouble() < share;
    }

    /// Some part of the given time, at least a millisecond.
    public synchronized Duration partOf(Duration whole) {
        return Duration.ofMillis(1 + (long) (random.nextDouble() * whole.toMillis()));
    }

    public synchronized void share(Trouble trouble, double share) {
        if (!(share >= 0 && share <= 1))
            throw new IllegalArgumentException("a share lies between 0 and 1: " + share);
        shares.put(trouble, share);
    }

    public synchronized double share(Trouble trouble) {
        return shares.getOrDefault(trouble, 0.0);
    }

    public synchronized void next(Trouble trouble, int cases) {
        if (cases < 0) throw new IllegalArgumentException("not a count: " + cases);
        next.put(trouble, cases);
    }

    public synchronized int next(Trouble trouble) {
        return next.getOrDefault(trouble, 0);
    }

    /// Begins the row of random numbers anew.
    public synchronized void seed(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    public synchronized long seed() {
        return seed;
    }

    public synchronized void calm() {
        shares.clear();
        next.clear();
        seed(1);
    }
}
