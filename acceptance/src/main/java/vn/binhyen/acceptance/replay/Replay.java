package vn.binhyen.acceptance.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.binhyen.acceptance.Result;
import vn.binhyen.acceptance.running.Folders;
import vn.binhyen.acceptance.running.Product;
import vn.binhyen.acceptance.running.Simulator;
import vn.binhyen.acceptance.running.Staffing;
import vn.binhyen.acceptance.running.Town;
import vn.binhyen.acceptance.running.Town.Commune;

/// `bin/replay`: what a province's model did from March 2020 to November 2022, done again.
public final class Replay {

    /// @param sent and `reported`: what went in and what the product says of it
    public record Figure(long sent, long reported) {}

    /// @param seconds from the first day's morning until the last figure was read, without the
    ///   times the server was away
    /// @param lost what was sent and is not counted in its commune and month
    /// @param doubled what is counted there and was not sent
    /// @param verified whether independent SQL over the sources finds every figure right
    /// @param equal whether the communes of then and those of today say what was sent, month by
    ///   month
    public record Outcome(
            double seconds,
            double restartSeconds,
            long events,
            int kills,
            long lost,
            long doubled,
            boolean verified,
            boolean equal,
            Map<String, Figure> figures) {

        public boolean isGood() {
            return equal && verified && lost == 0 && doubled == 0;
        }

        Result result() {
            return new Result()
                    .with("seconds", seconds)
                    .with("restart_seconds", restartSeconds)
                    .with("events", events)
                    .with("events_per_s", events / seconds)
                    .with("kills", kills)
                    .with("lost", lost)
                    .with("doubled", doubled)
                    .with("verified", verified)
                    .with("equal", equal)
                    .withAll("figures", figures);
        }
    }

    private Replay() {}

    public static void main(String[] arguments) throws Exception {
        Settings settings;
        try {
            settings = Settings.of(arguments);
        } catch (IllegalArgumentException notUnderstood) {
            System.err.println(notUnderstood.getMessage());
            System.exit(2);
            return;
        }
        Outcome outcome = run(settings);
        if (!outcome.isGood()) {
            System.err.println("What was sent and what is reported are not the same; see above.");
        }
        outcome.result().print();
        System.exit(outcome.isGood() ? 0 : 1);
    }

    public static Outcome run(Settings settings) throws Exception {
        Path home = Folders.temporary("replay");
        Model model = Model.of(settings);
        Town town = Town.ofThen("66");
        Plan plan = Plan.of(model, town.communes(), new Random(settings.seed()));
        var eve = plan.days().getFirst().day().minusDays(1);
        System.out.printf(
                "%d days in %d communes, scale %s, seed %d%n",
                plan.days().size(), town.communes().size(), settings.scale(), settings.seed());
        boolean good = false;
        var time = SimulatedTime.at(eve, home);
        try (var simulator = Simulator.in(home).startAt(time.now());
                var product = town.open(home, simulator, environment(time, answersIn(home)))) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> leaveNothing(product, home)));
            var replay = new Sent(settings, model, town, plan, time, simulator, product);
            Outcome outcome = replay.run();
            good = outcome.isGood();
            return outcome;
        } finally {
            if (!good) keepLogs(home);
            Folders.delete(home);
        }
    }

    /// The answers that come along name law of today, so none would be quoted in 2020.
    private static Path answersIn(Path home) throws IOException {
        Path file = home.resolve("answers.jsonl");
        return Files.write(file, Model.lines("/replay/answers.jsonl"));
    }

    /// Tokens last as long as the stand-in's do: days pass too fast to renew them.
    private static Map<String, String> environment(SimulatedTime time, Path answers) {
        return Map.of(
                "BINHYEN_GUIDANCE_ANSWERS",
                answers.toUri().toString(),
                "BINHYEN_REPLAY_CLOCK",
                time.file().toString(),
                "BINHYEN_ZALO_ASSUMED_LIFETIME",
                "9000d",
                "BINHYEN_ZALO_REFRESH_AFTER",
                "9000d");
    }

    /// One run over a product that is up.
    private record Sent(
            Settings settings,
            Model model,
            Town town,
            Plan plan,
            SimulatedTime time,
            Simulator simulator,
            Product product) {

        Outcome run() throws SQLException, IOException, InterruptedException {
            simulator.trouble(
                    Map.of(
                            "seed",
                            settings.seed(),
                            "shares",
                            Map.of("duplicate", 0.02),
                            "habits",
                            Map.of(
                                    "echoes",
                                    false,
                                    "late_by",
                                    "PT0.1S",
                                    "ladder_factor",
                                    0.1,
                                    "calls_per_minute",
                                    1_000_000)));
            var sent = new Tally();
            UUID officer = Staffing.dutyOfficer(product, town);
            UUID clerk = hireAtTheProvince(Town.PROVINCE_UNIT_THEN, town.communes());
            var officers = new Officers(product, officer);
            var killer =
                    new Killer(
                            product,
                            settings.kills(),
                            plan.days().size(),
                            new Random(settings.seed() + 1));
            var days =
                    new Days(
                            product,
                            simulator,
                            time,
                            new Visitors(product, sent, settings.seed()),
                            officers,
                            new Clerk(product, clerk, sent),
                            sent,
                            killer);
            long begin = System.nanoTime();
            days.all(plan.days());
            long lived = System.nanoTime();
            Steady.awaitCounted(product);
            System.out.printf(
                    "%s, counted %.1f s%n", days.phases(), (System.nanoTime() - lived) / 1e9);
            Tally reported = new Reading(product, clerk, model).of(town.communes());
            double seconds = (System.nanoTime() - begin) / 1e9 - killer.restartSeconds();
            var then = sent.to(reported);
            var today = afterTheReform(sent);
            var figures = new LinkedHashMap<String, Figure>();
            for (Model.Asked each : model.figures()) {
                figures.put(
                        each.name(),
                        new Figure(sent.total(each.name()), reported.total(each.name())));
            }
            return new Outcome(
                    seconds,
                    killer.restartSeconds(),
                    days.events(),
                    killer.killed(),
                    then.lost(),
                    then.doubled(),
                    Steady.verified(product),
                    then.isNone() && today.isNone(),
                    figures);
        }

        /// The same figures by the communes of today, read in a province of today.
        private Tally.Difference afterTheReform(Tally sent)
                throws SQLException, IOException, InterruptedException {
            product.stop();
            time.moveToNow();
            product.start();
            Map<String, List<String>> successors = Town.successors();
            List<Commune> communes = Town.of(102).communes();
            var all = new ArrayList<>(communes);
            all.addAll(town.communes());
            UUID staff = hireAtTheProvince(Town.PROVINCE_UNIT, all);
            var reading = new Reading(product, staff, model);
            Tally reported = reading.of(communes);
            for (Commune each : town.communes()) {
                if (successors.getOrDefault(each.unit(), List.of()).size() > 1)
                    reading.add(reported, each.unit());
            }
            System.out.println("read by the communes of today");
            return sent.by(
                            unit -> {
                                List<String> became = successors.getOrDefault(unit, List.of());
                                return became.size() == 1 ? became.getFirst() : unit;
                            })
                    .to(reported);
        }

        private UUID hireAtTheProvince(String unit, List<Commune> sees) throws SQLException {
            return Staffing.hire(product, "PROVINCE_STAFF", "Cán bộ tỉnh", unit, sees);
        }
    }

    /// When somebody ends the replay in the middle.
    private static void leaveNothing(Product product, Path home) {
        product.killServer();
        product.killDatabase();
        if (!Files.exists(home)) return;
        try {
            Folders.delete(home);
        } catch (UncheckedIOException writtenTo) {
            System.err.println(writtenTo.getMessage());
        }
    }

    /// What the processes said, for whoever looks for the cause.
    private static void keepLogs(Path home) throws IOException {
        Path kept = Files.createDirectories(Steady.var().resolve("replay"));
        for (String log :
                List.of("logs/server.log", "logs/zalo-simulator.log", "postgres/postgres.log")) {
            Path from = home.resolve(log);
            if (!Files.exists(from)) continue;
            Files.copy(from, kept.resolve(from.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        System.out.println("the logs are kept in " + kept);
    }
}
