package vn.binhyen.acceptance.fault;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.binhyen.acceptance.running.Desk;
import vn.binhyen.acceptance.running.Product;
import vn.binhyen.acceptance.running.Simulator;
import vn.binhyen.acceptance.running.Staffing;
import vn.binhyen.acceptance.running.Town;

/// An officer who goes on answering residents through the console while things break: after an
/// error they look whether their words are there, and only if not say them again, as a careful
/// person does.
final class Officer {

    private static final int TALKS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Product product;
    private final UUID member;
    private final List<UUID> conversations;
    private final List<String> said = new CopyOnWriteArrayList<>();

    private Officer(Product product, UUID member, List<UUID> conversations) {
        this.product = product;
        this.member = member;
        this.conversations = conversations;
    }

    /// Makes an officer for all communes of the town, lets some residents write to them through the
    /// stand-in, and tells the stand-in to lose one response in six from now on.
    static Officer onDuty(Town town, Product product, Simulator simulator)
            throws SQLException, InterruptedException {
        UUID member = Staffing.dutyOfficer(product, town);
        for (int i = 0; i < TALKS; i++) {
            simulator.say("ba-con-" + i, town.pages().get(i), "Cho tôi hỏi việc số " + i);
        }
        var conversations = awaitTalks(product);
        simulator.trouble(
                Map.of(
                        "seed",
                        7,
                        "shares",
                        Map.of("lost_response", 0.16),
                        "habits",
                        Map.of("ladder_factor", 0.01, "receipts", "RECEIVED")));
        return new Officer(product, member, conversations);
    }

    /// How many residents wrote through the stand-in.
    int opened() {
        return TALKS;
    }

    /// What was said; each answer has words of its own.
    List<String> said() {
        return said;
    }

    /// Answers one after another for so long; the last one is finished even if that takes longer.
    void answerFor(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        for (int number = 1; System.nanoTime() < end; number++) {
            UUID conversation = conversations.get(number % conversations.size());
            String words = "Trả lời số %d của cán bộ trực.".formatted(number);
            sayUntilSaid(conversation, words);
            said.add(words);
            pause(500);
        }
    }

    private void sayUntilSaid(UUID conversation, String words) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try (var desk = new Desk(product.address())) {
                desk.continueAs(member.toString());
                var page = desk.get("/console/inbox/" + conversation);
                if (page.html().contains(words)) return;
                if (desk.fillIn(page, "text", words).html().contains(words)) return;
            } catch (IOException broken) {
                pause(500);
            }
        }
        throw new IllegalStateException("the officer could not say: " + words);
    }

    private static List<UUID> awaitTalks(Product product)
            throws SQLException, InterruptedException {
        var found = new ArrayList<UUID>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (var sql = product.sql();
                var lines =
                        sql.prepareStatement(
                                "select distinct conversation from channels.messages where text like 'Cho tôi hỏi việc số %'")) {
            while (found.size() < TALKS) {
                if (System.nanoTime() > end)
                    throw new IllegalStateException("the residents' first words did not arrive");
                Thread.sleep(500);
                found.clear();
                var row = lines.executeQuery();
                while (row.next()) found.add(row.getObject(1, UUID.class));
            }
        }
        return found;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while answering", e);
        }
    }
}
