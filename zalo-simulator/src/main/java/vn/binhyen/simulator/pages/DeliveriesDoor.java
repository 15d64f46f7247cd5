package vn.binhyen.simulator.pages;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.simulator.webhook.Deliveries;
import vn.binhyen.simulator.world.Apps;

/// What was told to which webhook, and how it was answered.
@RestController
class DeliveriesDoor {
    private static final int SHOWN = 500;

    private final Deliveries deliveries;
    private final Apps apps;
    private final Pages pages;

    DeliveriesDoor(Deliveries deliveries, Apps apps, Pages pages) {
        this.deliveries = deliveries;
        this.apps = apps;
        this.pages = pages;
    }

    @GetMapping("/deliveries")
    ResponseEntity<String> deliveries() {
        return pages.render(
                "deliveries.jte",
                new DeliveriesPage(apps.all(), deliveries.counts(), deliveries.latest(SHOWN)));
    }

    @PostMapping("/deliveries/{appId}/subscription")
    ResponseEntity<Void> subscribe(@PathVariable String appId) {
        apps.change(appId, app -> app.withSubscription(true));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/deliveries"))
                .build();
    }
}
