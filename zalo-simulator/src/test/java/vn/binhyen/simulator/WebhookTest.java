package vn.binhyen.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.binhyen.simulator.webhook.Signature;

/// How events reach the product: probe, signature, limits, retries, unsubscription and every
/// misbehaviour.
class WebhookTest extends SimulatorTest {

    @Test
    void saving_an_address_sends_an_unsigned_empty_object_and_needs_200() throws Exception {
        client.control("/reset?all=true", "");
        product.answer = knocked -> 401;
        assertThat(register(product.url()).path("webhook").isNull()).isTrue();
        assertThat(product.heard().getLast().body()).isEqualTo("{}");
        assertThat(product.heard().getLast().signature()).isNull();

        product.answer = knocked -> 200;
        JsonNode saved = register(product.url());
        assertThat(saved.path("probe").asString()).isEqualTo("200");
        assertThat(saved.path("webhook").asString()).isEqualTo(product.url());
    }

    @Test
    void an_event_is_signed_over_its_exact_bytes_with_the_oa_secret_key() throws Exception {
        says("an", "Có trộm xe ở ngõ 5");

        ProductDoor.Knocked knocked = product.awaits("user_send_text");

        String timestamp = knocked.json().path("timestamp").asString();
        assertThat(knocked.signature())
                .isEqualTo("mac=" + Signature.of(APP, knocked.bytes(), timestamp, OA_SECRET));
        assertThat(knocked.server()).isEqualTo("OA OpenAPI");
        assertThat(knocked.agent()).isEqualTo("ZaloWebhook");
        assertThat(knocked.retry()).isNull();
        assertThat(new String(knocked.bytes(), StandardCharsets.UTF_8))
                .contains("Có trộm xe ở ngõ 5");
    }

    @Test
    void events_of_one_conversation_come_in_the_order_they_happened() throws Exception {
        for (int i = 0; i < 20; i++) says("an", "tin " + i);

        List<ProductDoor.Knocked> heard = product.awaits("user_send_text", 20);

        assertThat(heard)
                .extracting(knocked -> knocked.json().path("message").path("text").asString())
                .isEqualTo(
                        java.util.stream.IntStream.range(0, 20).mapToObj(i -> "tin " + i).toList());
    }

    @Test
    void a_refused_event_climbs_down_the_ladder_with_its_count_and_then_the_app_is_unsubscribed()
            throws Exception {
        client.troubles("{\"habits\":{\"ladder_factor\":0.00001}}");
        product.answer = knocked -> 503;
        says("an", "a");

        List<ProductDoor.Knocked> tries = product.awaits("user_send_text", 6);
        assertThat(tries)
                .extracting(ProductDoor.Knocked::retry)
                .containsExactly(null, "1", "2", "3", "4", "5");
        assertThat(tries)
                .extracting(ProductDoor.Knocked::body)
                .as("the same bytes each time")
                .hasSize(6)
                .containsOnly(tries.getFirst().body());
        awaitUnsubscribed();

        product.forget();
        says("an", "b");
        assertThat(client.control("/deliveries").path("latest").get(0).path("state").asString())
                .isEqualTo("DROPPED");

        client.control("/apps/" + APP + "/subscribe", "");
        says("an", "c");
        assertThat(product.awaits("user_send_text").json().path("message").path("text").asString())
                .isEqualTo("c");
    }

    @Test
    void a_retry_that_is_accepted_ends_the_ladder() throws Exception {
        client.troubles("{\"habits\":{\"ladder_factor\":0.00001}}");
        AtomicInteger tries = new AtomicInteger();
        product.answer = knocked -> tries.incrementAndGet() < 3 ? 500 : 200;
        says("an", "a");

        product.awaits("user_send_text", 3);

        JsonNode delivery = awaitState("ACCEPTED");
        assertThat(delivery.path("attempts")).hasSize(3);
        assertThat(client.control("/apps").get(0).path("subscribed").asBoolean()).isTrue();
    }

    @Test
    void moving_the_clock_brings_the_retry_that_is_due() throws Exception {
        product.answer = knocked -> 500;
        says("an", "a");
        product.awaits("user_send_text");
        awaitAttempts(1);
        product.answer = knocked -> 200;

        client.control("/clock", "{\"advance\":\"PT31S\"}");

        assertThat(product.awaits("user_send_text", 2).getLast().retry()).isEqualTo("1");
    }

    @Test
    void an_answer_slower_than_the_limit_counts_as_none() throws Exception {
        client.troubles("{\"habits\":{\"answer_limit\":\"PT0.1S\",\"ladder_factor\":0.00001}}");
        product.pause = Duration.ofMillis(400);
        says("an", "a");
        product.awaits("user_send_text", 2);

        assertThat(
                        client.control("/deliveries")
                                .path("latest")
                                .get(0)
                                .path("attempts")
                                .get(0)
                                .path("outcome")
                                .asString())
                .isEqualTo("too slow");
    }

    @Test
    void the_other_ladder_retries_only_what_could_not_be_reached() throws Exception {
        client.troubles(
                "{\"habits\":{\"ladder\":\"UNREACHABLE_ONLY\",\"ladder_factor\":0.000001}}");
        product.answer = knocked -> 500;
        says("an", "a");
        assertThat(awaitState("GIVEN_UP").path("attempts")).hasSize(1);
        assertThat(client.control("/apps").get(0).path("subscribed").asBoolean()).isTrue();

        client.control(
                "/apps/" + APP + "/webhook",
                "{\"url\":\"http://127.0.0.1:1/closed\",\"probe\":false}");
        says("an", "b");
        awaitUnsubscribed();
        assertThat(client.control("/deliveries").path("latest").get(0).path("attempts")).hasSize(8);
    }

    @Test
    void a_duplicate_has_the_same_bytes() throws Exception {
        client.troubles("{\"next\":{\"duplicate\":1},\"habits\":{\"late_by\":\"PT0.05S\"}}");
        says("an", "a");

        List<ProductDoor.Knocked> both = product.awaits("user_send_text", 2);

        assertThat(both.get(0).body()).isEqualTo(both.get(1).body());
    }

    @Test
    void a_held_back_event_is_overtaken_by_the_next() throws Exception {
        client.troubles("{\"next\":{\"late\":1},\"habits\":{\"late_by\":\"PT0.5S\"}}");
        says("an", "trước");
        says("an", "sau");

        List<ProductDoor.Knocked> both = product.awaits("user_send_text", 2);

        assertThat(both)
                .extracting(knocked -> knocked.json().path("message").path("text").asString())
                .containsExactly("sau", "trước");
        assertThat(Long.parseLong(both.get(1).json().path("timestamp").asString()))
                .as("it still bears the time it happened")
                .isLessThanOrEqualTo(
                        Long.parseLong(both.get(0).json().path("timestamp").asString()));
    }

    @Test
    void a_late_event_comes_when_the_clock_says_so() throws Exception {
        client.troubles("{\"next\":{\"late\":1},\"habits\":{\"late_by\":\"PT6H\"}}");
        says("an", "a");
        assertThat(client.control("/deliveries").path("counts").path("waiting").asInt())
                .isEqualTo(1);

        client.control("/clock", "{\"advance\":\"PT6H1S\"}");

        product.awaits("user_send_text");
    }

    @Test
    void a_share_of_cases_is_drawn_from_the_seed() throws Exception {
        assertThat(repeatsOf(7)).isEqualTo(repeatsOf(7)).isBetween(5, 35);
    }

    @Test
    void an_event_nobody_has_heard_of_comes_along() throws Exception {
        client.troubles("{\"next\":{\"unknown_event\":1}}");
        says("an", "a");

        product.awaits("user_felt_user_send_text");
        product.awaits("user_send_text");
    }

    @Test
    void timestamps_and_ids_can_be_bare_numbers_and_the_signature_still_fits() throws Exception {
        client.troubles("{\"habits\":{\"numeric_timestamps\":true,\"numeric_ids\":true}}");
        says("an", "a");

        ProductDoor.Knocked knocked = product.awaits("user_send_text");

        assertThat(knocked.json().path("timestamp").isNumber()).isTrue();
        assertThat(knocked.json().path("sender").path("id").isNumber()).isTrue();
        assertThat(knocked.body()).contains("\"id\":" + OA);
        String timestamp = knocked.json().path("timestamp").asString();
        assertThat(knocked.signature())
                .isEqualTo("mac=" + Signature.of(APP, knocked.bytes(), timestamp, OA_SECRET));
    }

    @Test
    void receipts_carry_the_messages_id_and_can_come_in_the_wrong_order() throws Exception {
        String user = writer("an");
        client.troubles(
                "{\"habits\":{\"receipts\":\"SEEN\",\"receipts_reversed\":true,\"receipt_after\":\"PT0.02S\"}}");

        String id =
                ForeignClient.json(client.sendText(accessToken(OA), user, "Đã rõ"))
                        .path("data")
                        .path("message_id")
                        .asString();

        JsonNode received = product.awaits("user_received_message").json();
        JsonNode seen = product.heard("user_seen_message").getFirst().json();
        assertThat(received.path("message").path("msg_id").asString()).isEqualTo(id);
        assertThat(seen.path("message").path("msg_ids").get(0).asString()).isEqualTo(id);
        assertThat(seen.path("sender").path("id").asString()).isEqualTo(OA);
        assertThat(client.control("/conversations/" + OA + "/an").get(1).path("reach").asString())
                .isEqualTo("SEEN");
    }

    @Test
    void the_direction_of_receipts_can_be_turned_since_sources_disagree() throws Exception {
        String user = writer("an");
        client.troubles(
                "{\"habits\":{\"receipts\":\"RECEIVED\",\"receipts_from\":\"RESIDENT\",\"receipt_after\":\"PT0.02S\"}}");

        client.sendText(accessToken(OA), user, "Đã rõ");

        assertThat(
                        product.awaits("user_received_message")
                                .json()
                                .path("sender")
                                .path("id")
                                .asString())
                .isEqualTo(user);
    }

    @Test
    void an_event_switched_off_in_the_console_is_not_sent() throws Exception {
        client.troubles("{\"habits\":{\"muted_events\":[\"follow\"]}}");
        does("an", "follow");
        says("an", "a");

        product.awaits("user_send_text");
        assertThat(product.heard("follow")).isEmpty();
    }

    @Test
    void the_residents_own_message_is_received_once_the_product_answered_200() throws Exception {
        says("an", "a");
        product.awaits("user_send_text");
        awaitState("ACCEPTED");

        assertThat(client.control("/conversations/" + OA + "/an").get(0).path("reach").asString())
                .isEqualTo("RECEIVED");
    }

    private int repeatsOf(int seed) throws Exception {
        client.control("/reset", "");
        client.troubles(
                "{\"seed\":%d,\"shares\":{\"duplicate\":0.2},\"habits\":{\"late_by\":\"PT0.01S\"}}"
                        .formatted(seed));
        for (int i = 0; i < 80; i++) says("an", "a" + i);
        return client.control("/deliveries").path("counts").path("begun").asInt() - 80;
    }

    private JsonNode awaitState(String state) throws Exception {
        return await(delivery -> delivery.path("state").asString().equals(state), state);
    }

    private void awaitAttempts(int attempts) throws Exception {
        await(delivery -> delivery.path("attempts").size() == attempts, attempts + " attempts");
    }

    private JsonNode await(java.util.function.Predicate<JsonNode> wanted, String words)
            throws Exception {
        long until = System.nanoTime() + Duration.ofSeconds(8).toNanos();
        while (System.nanoTime() < until) {
            JsonNode latest = client.control("/deliveries").path("latest").path(0);
            if (wanted.test(latest)) return latest;
            Thread.sleep(5);
        }
        throw new AssertionError(
                "waited for "
                        + words
                        + ": "
                        + client.control("/deliveries").path("latest").path(0));
    }

    private void awaitUnsubscribed() throws Exception {
        long until = System.nanoTime() + Duration.ofSeconds(8).toNanos();
        while (client.control("/apps").get(0).path("subscribed").asBoolean()) {
            if (System.nanoTime() > until) throw new AssertionError("still subscribed");
            Thread.sleep(5);
        }
    }
}
