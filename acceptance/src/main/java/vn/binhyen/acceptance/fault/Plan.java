package vn.binhyen.acceptance.fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Which events are sent, in which order. Of a number of deliveries one fifth are repetitions; of
/// the distinct ones some eight in ten are residents' texts, the rest replies from the page's own
/// tool and their receipts. Most come slightly out of order, a few much later. The same seed gives
/// the same plan.
record Plan(List<Arrival> deliveries) {

    private static final int PEOPLE_A_PAGE = 10;
    private static final double LATE = 0.03;

    /// @param begin when the first of them happened, in milliseconds; they are a second apart
    static Plan of(int deliveries, List<String> pages, Random random, long begin) {
        int distinct = deliveries - deliveries / 5;
        var placed = new ArrayList<Placed>();
        var arrivals = distinct(distinct, pages, random, begin);
        for (int i = 0; i < distinct; i++) {
            double delay = random.nextDouble() < LATE ? random.nextInt(distinct) : 0;
            placed.add(new Placed(i + delay + random.nextGaussian() * 10, arrivals.get(i)));
        }
        for (int i = distinct; i < deliveries; i++) {
            Placed again = placed.get(random.nextInt(distinct));
            placed.add(new Placed(again.place + random.nextInt(200), again.arrival));
        }
        placed.sort(Comparator.comparingDouble(Placed::place));
        return new Plan(placed.stream().map(Placed::arrival).toList());
    }

    private record Placed(double place, Arrival arrival) {}

    Stream<Arrival> distinct() {
        return deliveries.stream().distinct();
    }

    List<Arrival.Text> texts() {
        return distinct()
                .filter(Arrival.Text.class::isInstance)
                .map(Arrival.Text.class::cast)
                .toList();
    }

    List<Arrival.OwnReply> ownReplies() {
        return distinct()
                .filter(Arrival.OwnReply.class::isInstance)
                .map(Arrival.OwnReply.class::cast)
                .toList();
    }

    private static List<Arrival> distinct(
            int count, List<String> pages, Random random, long begin) {
        var arrivals = new ArrayList<Arrival>();
        var written = new ArrayList<Arrival>();
        var unread = new ArrayList<Arrival.OwnReply>();
        while (arrivals.size() < count) {
            int number = arrivals.size();
            String page = pages.get(random.nextInt(pages.size()));
            String person = page + "%03d".formatted(random.nextInt(PEOPLE_A_PAGE));
            String id = "%08x%012x".formatted(random.nextInt(), number);
            long time = begin + number * 1_000L;
            double kind = random.nextDouble();
            if (kind < 0.8 || written.isEmpty()) {
                var text = new Arrival.Text(page, person, id, time, words(number, random));
                written.add(text);
                arrivals.add(text);
            } else if (kind < 0.9 || unread.isEmpty()) {
                // a page can only answer who has written to it
                Arrival to = written.get(random.nextInt(written.size()));
                var reply =
                        new Arrival.OwnReply(
                                to.page(), to.person(), id, time, "Đã nhận tin số " + number);
                unread.add(reply);
                arrivals.add(reply);
            } else {
                var reply = unread.get(random.nextInt(unread.size()));
                arrivals.add(
                        random.nextBoolean()
                                ? new Arrival.Received(
                                        reply.page(), reply.person(), reply.messageId(), time)
                                : new Arrival.Seen(
                                        reply.page(), reply.person(), reply.messageId(), time));
            }
        }
        return arrivals;
    }

    /// Some say the very same words: only ids tell them apart.
    private static String words(int number, Random random) {
        return random.nextInt(4) == 0 ? "Mất trộm xe" : "Tôi báo tin số " + number;
    }
}
