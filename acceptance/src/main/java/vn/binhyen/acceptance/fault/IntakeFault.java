package vn.binhyen.acceptance.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import vn.binhyen.acceptance.Options;
import vn.binhyen.acceptance.Result;
import vn.binhyen.acceptance.door.Events;
import vn.binhyen.acceptance.running.Folders;
import vn.binhyen.acceptance.running.Product;
import vn.binhyen.acceptance.running.Simulator;
import vn.binhyen.acceptance.running.Town;
import vn.binhyen.acceptance.running.Tree;

/// Events flow in through the webhook door and officers' answers flow out, while server and
/// database are killed with SIGKILL. Afterwards everything is counted: each message once, each
/// acknowledged one there, no answer sent twice, figures equal to the count.
public final class IntakeFault {

    private static final int PAGES = 40;

    /// @param events deliveries in all; one in five is a repetition
    public record Settings(int events, int kills, int seed) {}

    /// @param acknowledged distinct events the door took
    /// @param lost distinct events, acknowledged or not, of which nothing is there; receipts count
    ///   as lost when the message's state is behind what they said
    /// @param doubled lines too many
    /// @param answers what officers said meanwhile
    /// @param doubledSends what Zalo carried out more than once
    /// @param unsent answers that Zalo never got and no person was asked about
    /// @param figuresEqual whether the figures say exactly what was counted
    public record Outcome(
            int events,
            int kills,
            int acknowledged,
            int lost,
            int doubled,
            int answers,
            int doubledSends,
            int unsent,
            boolean figuresEqual) {

        /// Whether everything that must hold held.
        boolean isClean() {
            return lost + doubled + doubledSends + unsent == 0 && figuresEqual;
        }

        Result result() {
            return new Result()
                    .with("events", events)
                    .with("kills", kills)
                    .with("acknowledged", acknowledged)
                    .with("lost", lost)
                    .with("doubled", doubled)
                    .with("answers", answers)
                    .with("doubled_sends", doubledSends)
                    .with("unsent", unsent)
                    .with("figures_equal", figuresEqual);
        }
    }

    private IntakeFault() {}

    public static void main(String[] arguments) throws Exception {
        var options = Options.of(arguments, Map.of("events", 5_000, "kills", 5, "seed", 1));
        run(new Settings(options.of("events"), options.of("kills"), options.of("seed")))
                .result()
                .print();
    }

    public static Outcome run(Settings settings) throws Exception {
        Path home = Folders.temporary("fault");
        var town = Town.of(PAGES);
        boolean clean = false;
        try (var simulator = Simulator.in(home).start();
                var product = town.open(home, simulator)) {
            var outcome = run(settings, town, simulator, product);
            clean = outcome.isClean();
            return outcome;
        } finally {
            if (!clean) keepLogs(home);
            Folders.delete(home);
        }
    }

    private static Outcome run(Settings settings, Town town, Simulator simulator, Product product)
            throws Exception {
        var random = new Random(settings.seed);
        long begin = System.currentTimeMillis() - settings.events * 1_000L;
        var plan = Plan.of(settings.events, town.pages(), random, begin);
        long overMillis = Math.max(15_000L, settings.kills * 12_000L);
        var officer = Officer.onDuty(town, product, simulator);
        var sender = new Sender(product.port(), new Events(town.app()));
        var killer = new Killer(product, settings.kills, overMillis, random);

        Thread answering = Thread.ofPlatform().start(() -> officer.answerFor(overMillis));
        Thread killing = Thread.ofPlatform().start(killer::strike);
        sender.send(plan.deliveries(), overMillis);
        killing.join();
        answering.join();
        return reckon(settings, plan, sender, killer, officer, product, simulator);
    }

    private static Outcome reckon(
            Settings settings,
            Plan plan,
            Sender sender,
            Killer killer,
            Officer officer,
            Product product,
            Simulator simulator)
            throws SQLException, InterruptedException {
        Settling.await(product);
        try (var sql = product.sql()) {
            var residents = Reckoning.of(sql, "RESIDENT");
            var tool = Reckoning.of(sql, "CHANNEL_TOOL");
            var receipts = new Receipts(sql);
            List<Arrival> missing = new ArrayList<>(residents.missing(plan.texts()));
            missing.addAll(tool.missing(plan.ownReplies()));
            missing.addAll(receipts.behind(plan));
            missing.stream().limit(10).forEach(one -> System.out.println("missing: " + one));
            int doubled =
                    residents.doubled(ids(plan.texts())) + tool.doubled(ids(plan.ownReplies()));
            var sends = new Sends(simulator.sent(), officer.said());
            var figures = new FiguresCount(sql);
            int heard = plan.texts().size() - residents.missing(plan.texts()).size();
            return new Outcome(
                    settings.events,
                    killer.killed(),
                    sender.acknowledged().size(),
                    missing.size(),
                    doubled,
                    officer.said().size(),
                    sends.doubled(),
                    sends.missing(sql),
                    figures.equal(heard + officer.opened()));
        }
    }

    /// What the processes said, for whoever looks for the cause.
    private static void keepLogs(Path home) throws IOException {
        Path kept = Files.createDirectories(Tree.here().root().resolve("var/fault"));
        for (String log :
                List.of("logs/server.log", "logs/zalo-simulator.log", "postgres/postgres.log")) {
            Path from = home.resolve(log);
            Files.copy(from, kept.resolve(from.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        System.out.println("the logs are kept in " + kept);
    }

    private static Set<String> ids(List<? extends Arrival> arrivals) {
        return arrivals.stream()
                .map(Arrival::messageId)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
