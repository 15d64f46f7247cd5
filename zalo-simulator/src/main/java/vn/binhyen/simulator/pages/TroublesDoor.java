package vn.binhyen.simulator.pages;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.simulator.clock.MovableClock;
import vn.binhyen.simulator.trouble.Habits;
import vn.binhyen.simulator.trouble.Ladder;
import vn.binhyen.simulator.trouble.Manners;
import vn.binhyen.simulator.trouble.Trouble;
import vn.binhyen.simulator.trouble.Troubles;

/// The page of misbehaviours, habits and time.
@RestController
class TroublesDoor {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss 'ngày' dd/MM/yyyy")
                    .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Troubles troubles;
    private final Manners manners;
    private final MovableClock clock;
    private final Pages pages;

    TroublesDoor(Troubles troubles, Manners manners, MovableClock clock, Pages pages) {
        this.troubles = troubles;
        this.manners = manners;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/troubles")
    ResponseEntity<String> troubles(@RequestParam(defaultValue = "false") boolean saved) {
        List<TroublesPage.Switch> switches =
                Arrays.stream(Trouble.values())
                        .map(trouble ->
                                new TroublesPage.Switch(
                                        trouble,
                                        Math.round(troubles.share(trouble) * 100),
                                        troubles.next(trouble)))
                        .toList();
        String now = TIME.format(clock.instant());
        return pages.render(
                "troubles.jte",
                new TroublesPage(switches, manners.now(), troubles.seed(), now, saved));
    }

    @PostMapping("/troubles")
    ResponseEntity<Void> save(@RequestParam Map<String, String> form) {
        for (Trouble trouble : Trouble.values()) {
            String name = trouble.name().toLowerCase(Locale.ROOT);
            troubles.share(trouble, Math.clamp(number(form, "share_" + name, 0), 0, 100) / 100.0);
            troubles.next(trouble, (int) Math.clamp(number(form, "next_" + name, 0), 0, 1_000_000));
        }
        troubles.seed(number(form, "seed", 1));
        manners.become(habits(form));
        return back();
    }

    @PostMapping("/troubles/calm")
    ResponseEntity<Void> calm() {
        troubles.calm();
        manners.become(Habits.USUAL);
        return back();
    }

    @PostMapping("/troubles/clock")
    ResponseEntity<Void> advance(@RequestParam long hours) {
        clock.advance(Duration.ofHours(Math.clamp(hours, 0, 24 * 400)));
        return back();
    }

    private Habits habits(Map<String, String> form) {
        Habits now = manners.now();
        long mediaMinutes = number(form, "media_minutes", 0);
        return new Habits(
                Habits.Receipts.valueOf(form.getOrDefault("receipts", now.receipts().name())),
                form.containsKey("receipts_reversed"),
                Habits.ReceiptsFrom.valueOf(
                        form.getOrDefault("receipts_from", now.receiptsFrom().name())),
                now.receiptAfter(),
                form.containsKey("echoes"),
                form.containsKey("echo_before_response"),
                form.containsKey("numeric_timestamps"),
                form.containsKey("numeric_ids"),
                mediaMinutes == 0 ? null : Duration.ofMinutes(mediaMinutes),
                Ladder.valueOf(form.getOrDefault("ladder", now.ladder().name())),
                number(form, "ladder_percent", 100) / 100.0,
                now.answerLimit(),
                Duration.ofSeconds(number(form, "late_seconds", 300)),
                (int) Math.clamp(number(form, "calls_per_minute", 4_000), 1, 1_000_000),
                Duration.ofSeconds(number(form, "slow_seconds", 5)),
                (int) -Math.clamp(Math.abs(number(form, "refuse_with", 200)), 1, 99_999),
                now.mutedEvents());
    }

    /// What is not a number counts as not given.
    private static long number(Map<String, String> form, String name, long otherwise) {
        String typed = form.getOrDefault(name, "").strip();
        return typed.matches("-?[0-9]{1,15}") ? Long.parseLong(typed) : otherwise;
    }

    private static ResponseEntity<Void> back() {
        URI page = URI.create("/troubles?saved=true");
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(page).build();
    }
}
