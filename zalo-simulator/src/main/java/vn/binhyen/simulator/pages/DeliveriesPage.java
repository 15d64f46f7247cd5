package vn.binhyen.simulator.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import vn.binhyen.simulator.webhook.Deliveries;
import vn.binhyen.simulator.webhook.Delivery;
import vn.binhyen.simulator.world.App;

/// The apps with their webhooks, and the latest deliveries.
public record DeliveriesPage(
        Collection<App> apps, Deliveries.Counts counts, List<Delivery.View> latest) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    public String time(Instant at) {
        return TIME.format(at);
    }

    public String words(Delivery.View delivery) {
        return switch (delivery.state()) {
            case WAITING -> delivery.attempts().isEmpty() ? "Đang gửi" : "Chờ gửi lại";
            case ACCEPTED -> "Đã nhận";
            case GIVEN_UP -> "Thôi gửi";
            case DROPPED -> "Không gửi";
        };
    }
}
