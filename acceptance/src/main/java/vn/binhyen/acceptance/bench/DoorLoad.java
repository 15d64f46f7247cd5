package vn.binhyen.acceptance.bench;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import vn.binhyen.acceptance.door.DoorConnection;

/// Posts signed events at the door: as fast as it answers, or at a given pace.
final class DoorLoad {

    private static final int PATIENCE_MS = 30_000;

    private final int port;
    private final EventSupply supply;

    DoorLoad(int port, EventSupply supply) {
        this.port = port;
        this.supply = supply;
    }

    /// Every connection posts its next event as soon as the last one was acknowledged.
    ///
    /// @return events acknowledged in a second
    double perSecond(int connections, double seconds) {
        byte[][] prepared = supply.next((int) (12_000 * seconds));
        var next = new AtomicInteger();
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * 1e9);
        long acknowledged =
                Crowd.together(
                        connections,
                        client ->
                                () -> {
                                    long done = 0;
                                    try (var door = new DoorConnection(port, PATIENCE_MS)) {
                                        while (System.nanoTime() < end) {
                                            int number = next.getAndIncrement();
                                            if (number >= prepared.length) break;
                                            acknowledged(door.post(prepared[number]));
                                            done++;
                                        }
                                    }
                                    return done;
                                });
        return acknowledged / ((System.nanoTime() - begin) / 1e9);
    }

    /// Events are due at even distances, whatever became of the ones before; a wait for a free
    /// connection counts as the door's.
    ///
    /// @return each event's time from when it was due until it was acknowledged, in nanoseconds
    long[] latenciesAt(double perSecond, int connections, double seconds) {
        byte[][] prepared = supply.next((int) (perSecond * seconds));
        long[] took = new long[prepared.length];
        var next = new AtomicInteger();
        long begin = System.nanoTime() + 100_000_000L;
        Crowd.together(
                connections,
                client ->
                        () -> {
                            try (var door = new DoorConnection(port, PATIENCE_MS)) {
                                for (int number = next.getAndIncrement();
                                        number < prepared.length;
                                        number = next.getAndIncrement()) {
                                    long due = begin + (long) (number * 1e9 / perSecond);
                                    sleepUntil(due);
                                    acknowledged(door.post(prepared[number]));
                                    took[number] = System.nanoTime() - due;
                                }
                            }
                            return 0L;
                        });
        return took;
    }

    private static void acknowledged(int status) throws IOException {
        if (status != 200) throw new IOException("the door answered " + status);
    }

    private static void sleepUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
