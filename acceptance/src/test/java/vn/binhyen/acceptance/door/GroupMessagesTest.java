package vn.binhyen.acceptance.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.binhyen.acceptance.running.Folders;
import vn.binhyen.acceptance.running.Product;
import vn.binhyen.acceptance.running.Simulator;
import vn.binhyen.acceptance.running.Town;

/// What people say in a group that the page belongs to is none of our business unless it addresses
/// the page.
@Tag("product")
class GroupMessagesTest {

    private static final String OVERHEARD = "nghetlom";
    private static final String ADDRESSED = "hoiTrangNay";
    private static final String GROUP = "a1b2c3d4e5f60718293a";

    @Test
    void of_a_thousand_group_messages_that_do_not_address_the_page_no_byte_stays_anywhere()
            throws Exception {
        Path home = Folders.temporary("groups");
        var town = Town.of(3);
        try (var simulator = Simulator.in(home).start();
                var product = town.open(home, simulator)) {
            String page = town.pages().getFirst();
            var events = new Events(town.app());
            try (var door = new DoorConnection(product.port(), 10_000)) {
                for (int i = 0; i < 1_000; i++) {
                    assertThat(door.post(overheard(events, page, i))).isEqualTo(200);
                }
                String words = "[@" + page + "] " + ADDRESSED + " mấy giờ mở cửa";
                byte[] addressed =
                        events.groupText(page, GROUP, "4444", "00ff" + ADDRESSED, now(), words);
                assertThat(door.post(addressed)).isEqualTo(200);
            }
            awaitKept(product);
            product.stop();

            assertThat(FileScan.holding(home, ADDRESSED))
                    .as("the search finds what was kept")
                    .isNotEmpty();
            assertThat(FileScan.holding(home, OVERHEARD)).isEmpty();
        } finally {
            Folders.delete(home);
        }
    }

    private static byte[] overheard(Events events, String page, int number) {
        String mark = OVERHEARD + number;
        return events.groupText(
                page, GROUP, "4444" + mark, "00aa" + mark, now(), "Tối nay họp thôn nhé " + mark);
    }

    private static void awaitKept(Product product)
            throws SQLException, InterruptedException, IOException {
        for (int i = 0; i < 60; i++) {
            try (var sql = product.sql();
                    var row =
                            sql.createStatement()
                                    .executeQuery(
                                            "select (select count(*) from zalo.arrivals),"
                                                    + " (select count(*) from channels.messages)")) {
                row.next();
                assertThat(row.getInt(1)).as("arrivals kept").isLessThanOrEqualTo(1);
                if (row.getInt(2) == 1) return;
            }
            Thread.sleep(500);
        }
        throw new AssertionError(
                "the message that addressed the page was not kept:\n" + product.lastLogLines());
    }

    private static long now() {
        return System.currentTimeMillis();
    }
}
