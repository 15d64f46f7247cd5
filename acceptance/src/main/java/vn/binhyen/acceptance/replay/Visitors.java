package vn.binhyen.acceptance.replay;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhyen.acceptance.door.DoorConnection;
import vn.binhyen.acceptance.running.Product;
import vn.binhyen.acceptance.running.Town.Commune;

/// Residents who look themselves up on the portal: the page's form with the number of a card and a
/// day of birth. An answer that did not come is asked for with the same form again.
final class Visitors {

    private static final int AT_ONCE = 3;
    private static final int PATIENCE_MS = 10_000;
    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    private final Product product;
    private final Tally sent;
    private final long seed;

    Visitors(Product product, Tally sent, long seed) {
        this.product = product;
        this.sent = sent;
        this.seed = seed;
    }

    /// Begins with all look-ups of the day.
    Running begin(LocalDate day, List<Commune> communes) {
        var left = new ConcurrentLinkedQueue<>(communes);
        return Running.of(
                AT_ONCE,
                number ->
                        () -> lookUp(left, day, new Random(seed + day.toEpochDay() * 31 + number)));
    }

    private void lookUp(ConcurrentLinkedQueue<Commune> left, LocalDate day, Random random) {
        @Nullable DoorConnection door = null;
        String form = "";
        try {
            for (Commune commune = left.poll(); commune != null; commune = left.poll()) {
                String who =
                        "number=0%011d&day=%d&month=%d&year=%d&xa=%s"
                                .formatted(
                                        random.nextLong(100_000_000_000L),
                                        1 + random.nextInt(28),
                                        1 + random.nextInt(12),
                                        1940 + random.nextInt(60),
                                        commune.unit().substring(0, 5));
                String from = address(random);
                long end = System.nanoTime() + 180_000_000_000L;
                while (true) {
                    try {
                        if (door == null) door = new DoorConnection(product.port(), PATIENCE_MS);
                        if (form.isEmpty()) form = formOf(door.ask(get()).text());
                        DoorConnection.Reply reply = door.ask(post(from, form, who));
                        if (reply.status() != 200) {
                            throw new IOException("the portal answered " + reply.status());
                        }
                        form = formOf(reply.text());
                        break;
                    } catch (IOException broken) {
                        if (door != null) door.close();
                        door = null;
                        if (System.nanoTime() > end) {
                            throw new IllegalStateException("a look-up had no answer", broken);
                        }
                        Tries.pause(100);
                    }
                }
                sent.add("look_ups", commune.unit(), YearMonth.from(day), 1);
            }
        } finally {
            if (door != null) door.close();
        }
    }

    private static String formOf(String page) throws IOException {
        var form = FORM.matcher(page);
        if (!form.find()) throw new IOException("no form on the page");
        return form.group(1);
    }

    private static byte[] get() {
        return "GET /tra-cuu HTTP/1.1\r\nHost: localhost\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// As a front server passes on where somebody comes from.
    private static byte[] post(String from, String form, String who) {
        String body = "form=" + URLEncoder.encode(form, StandardCharsets.UTF_8) + "&" + who;
        return ("POST /tra-cuu HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: "
                        + from
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.length()
                        + "\r\n\r\n"
                        + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// Of the networks set aside for measuring (RFC 2544).
    private static String address(Random random) {
        return "198.%d.%d.%d"
                .formatted(18 + random.nextInt(2), random.nextInt(256), 1 + random.nextInt(254));
    }
}
