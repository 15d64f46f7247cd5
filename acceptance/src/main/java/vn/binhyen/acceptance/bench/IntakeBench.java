package vn.binhyen.acceptance.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import vn.binhyen.acceptance.Options;
import vn.binhyen.acceptance.Result;
import vn.binhyen.acceptance.door.Events;
import vn.binhyen.acceptance.running.Folders;
import vn.binhyen.acceptance.running.Product;
import vn.binhyen.acceptance.running.Simulator;
import vn.binhyen.acceptance.running.Town;

/// The webhook door beside PostgreSQL alone, in turns within one run, so that a machine busy with
/// other things harms both alike; then the door's latency at half of its best pace.
public final class IntakeBench {

    /// Bytes of an event's body: what a resident's short text comes to on the wire.
    static final int EVENT_BYTES = 480;

    static final int POSTGRES_CLIENTS = 16;
    private static final int PAGES = 40;
    private static final int MOST_WARM_UPS = 8;

    /// @param seconds of each measurement
    /// @param reps rounds, each PostgreSQL first and then the door
    /// @param connections to the door
    public record Settings(double seconds, int reps, int connections) {}

    /// What came out; ratios are medians over the rounds.
    public record Measured(
            double doorPerSecond,
            double postgresPerSecond,
            double ratio,
            double p50,
            double p95,
            double p99) {

        Result result() {
            return new Result()
                    .with("door_per_s", doorPerSecond)
                    .with("pg_per_s", postgresPerSecond)
                    .with("ratio", ratio)
                    .with("p50_ms", p50)
                    .with("p95_ms", p95)
                    .with("p99_ms", p99);
        }
    }

    private IntakeBench() {}

    public static void main(String[] arguments) throws SQLException {
        var options = Options.of(arguments, Map.of("seconds", 8, "reps", 3, "connections", 64));
        measure(new Settings(options.of("seconds"), options.of("reps"), options.of("connections")))
                .result()
                .print();
    }

    public static Measured measure(Settings settings) throws SQLException {
        Path home = Folders.temporary("bench");
        try (var simulator = Simulator.in(home).start();
                var product = Town.of(PAGES).open(home, simulator)) {
            return measure(settings, product);
        } finally {
            Folders.delete(home);
        }
    }

    private static Measured measure(Settings settings, Product product) throws SQLException {
        var town = Town.of(PAGES);
        var supply =
                new EventSupply(
                        new Events(town.app()),
                        town.pages(),
                        EVENT_BYTES,
                        Long.toHexString(System.nanoTime() & 0xffffff));
        var door = new DoorLoad(product.port(), supply);
        try (var alone = new PostgresAlone(product::sql, EVENT_BYTES)) {
            alone.rowsPerSecond(POSTGRES_CLIENTS, settings.seconds / 2);
            warmUp(door, settings);
            double[] postgres = new double[settings.reps];
            double[] doors = new double[settings.reps];
            double[] ratios = new double[settings.reps];
            for (int i = 0; i < settings.reps; i++) {
                postgres[i] = alone.rowsPerSecond(POSTGRES_CLIENTS, settings.seconds);
                doors[i] = door.perSecond(settings.connections, settings.seconds);
                ratios[i] = doors[i] / postgres[i];
                say(
                        "round %d: door %.0f/s, PostgreSQL alone %.0f/s, ratio %.2f",
                        i + 1, doors[i], postgres[i], ratios[i]);
            }
            double best = Percentiles.median(doors);
            var times =
                    Percentiles.of(
                            door.latenciesAt(best / 2, settings.connections, settings.seconds));
            return new Measured(
                    best,
                    Percentiles.median(postgres),
                    Percentiles.median(ratios),
                    times.at(0.50),
                    times.at(0.95),
                    times.at(0.99));
        }
    }

    /// A fresh program is still being compiled while it runs, which on two cores takes a minute of
    /// load; a server in use is past that. Ends once the pace no longer rises by a tenth.
    private static void warmUp(DoorLoad door, Settings settings) {
        double before;
        double now = 0;
        int rounds = 0;
        do {
            before = now;
            now = door.perSecond(settings.connections, settings.seconds);
            say("warming up: door %.0f/s", now);
        } while (++rounds < MOST_WARM_UPS && now > before * 1.1);
    }

    private static void say(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }
}
