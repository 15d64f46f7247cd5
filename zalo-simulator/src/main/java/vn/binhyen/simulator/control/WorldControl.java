package vn.binhyen.simulator.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.simulator.clock.Agenda;
import vn.binhyen.simulator.clock.MovableClock;
import vn.binhyen.simulator.openapi.Quotas;
import vn.binhyen.simulator.talk.SentLog;
import vn.binhyen.simulator.trouble.Habits;
import vn.binhyen.simulator.trouble.Manners;
import vn.binhyen.simulator.trouble.Troubles;
import vn.binhyen.simulator.webhook.Deliveries;
import vn.binhyen.simulator.webhook.Delivery;
import vn.binhyen.simulator.webhook.WebhookSender;
import vn.binhyen.simulator.world.World;

/// Time, memory and the record of deliveries.
@RestController
@RequestMapping("/control")
class WorldControl {
    private final MovableClock clock;
    private final Agenda agenda;
    private final WebhookSender webhooks;
    private final World world;
    private final Deliveries deliveries;
    private final SentLog sentLog;
    private final Quotas quotas;
    private final Troubles troubles;
    private final Manners manners;

    WorldControl(
            MovableClock clock,
            Agenda agenda,
            WebhookSender webhooks,
            World world,
            Deliveries deliveries,
            SentLog sentLog,
            Quotas quotas,
            Troubles troubles,
            Manners manners) {
        this.clock = clock;
        this.agenda = agenda;
        this.webhooks = webhooks;
        this.world = world;
        this.deliveries = deliveries;
        this.sentLog = sentLog;
        this.quotas = quotas;
        this.troubles = troubles;
        this.manners = manners;
    }

    record Advance(Duration advance) {}

    record Time(Instant now, Duration ahead) {}

    record Log(Deliveries.Counts counts, List<Delivery.View> latest) {}

    @GetMapping("/clock")
    Time time() {
        return new Time(clock.instant(), clock.ahead());
    }

    /// `{"advance":"PT25H"}`: what falls due meanwhile happens at once.
    @PostMapping("/clock")
    Time advance(@RequestBody Advance by) {
        clock.advance(by.advance());
        return time();
    }

    /// Forgets what was said, what is under way and every switch. Apps, pages and tokens stay
    /// unless `all=true`.
    @PostMapping("/reset")
    Time reset(@RequestParam(defaultValue = "false") boolean all) {
        webhooks.forgetAll();
        agenda.clear();
        deliveries.clear();
        sentLog.clear();
        quotas.clear();
        troubles.calm();
        manners.become(Habits.USUAL);
        if (all) world.forgetAll();
        else world.forgetTalk();
        return time();
    }

    @GetMapping("/deliveries")
    Log deliveries(@RequestParam(defaultValue = "500") int limit) {
        return new Log(deliveries.counts(), deliveries.latest(limit));
    }
}
