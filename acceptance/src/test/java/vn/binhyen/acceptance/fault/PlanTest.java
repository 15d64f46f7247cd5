package vn.binhyen.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final List<String> PAGES =
            IntStream.range(0, 40).mapToObj(page -> "22%017d".formatted(page)).toList();

    private final Plan plan = Plan.of(5_000, PAGES, new Random(1), 1_790_000_000_000L);

    @Test
    void one_delivery_in_five_is_a_repetition() {
        assertThat(plan.deliveries()).hasSize(5_000);
        assertThat(plan.distinct()).hasSize(4_000);
    }

    @Test
    void every_page_is_written_to_and_no_two_texts_share_an_id() {
        assertThat(plan.texts())
                .extracting(Arrival.Text::page)
                .containsOnlyElementsOf(PAGES)
                .contains(PAGES.getLast());
        assertThat(plan.texts()).extracting(Arrival.Text::messageId).doesNotHaveDuplicates();
        assertThat(plan.texts())
                .filteredOn(text -> text.words().equals("Mất trộm xe"))
                .hasSizeGreaterThan(500);
    }

    @Test
    void receipts_carry_the_id_of_the_message_they_are_about() {
        var replies = new HashSet<String>();
        plan.ownReplies().forEach(reply -> replies.add(reply.messageId()));

        assertThat(
                        plan.distinct()
                                .filter(it ->
                                        it instanceof Arrival.Received
                                                || it instanceof Arrival.Seen))
                .hasSizeGreaterThan(100)
                .allMatch(receipt -> replies.contains(receipt.messageId()));
    }

    @Test
    void some_come_out_of_order_and_a_few_much_too_late() {
        List<Arrival> deliveries = plan.distinct().toList();
        long overtaken =
                IntStream.range(1, deliveries.size())
                        .filter(i -> deliveries.get(i).time() < deliveries.get(i - 1).time())
                        .count();
        long late =
                IntStream.range(0, deliveries.size())
                        .filter(i ->
                                i - (deliveries.get(i).time() - 1_790_000_000_000L) / 1_000 > 300)
                        .count();

        assertThat(overtaken).isGreaterThan(1_000);
        assertThat(late).isBetween(50L, 200L);
    }

    @Test
    void the_same_seed_gives_the_same_plan() {
        assertThat(Plan.of(5_000, PAGES, new Random(1), 1_790_000_000_000L)).isEqualTo(plan);
        assertThat(Plan.of(5_000, PAGES, new Random(2), 1_790_000_000_000L)).isNotEqualTo(plan);
    }
}
