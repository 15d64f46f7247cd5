package vn.binhyen.zalo.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import vn.binhyen.channels.Delivery;
import vn.binhyen.zalo.domain.ZaloError;

/// What an error of Zalo's means for one delivery.
final class Verdict {

    /// No page of Zalo's names the zone of its nights; the country has one.
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final int MOST_TRIES = 5;

    private Verdict() {}

    static Delivery of(ZaloError error, int tries, Instant now) {
        String word = error.word();
        return switch (error.meaning()) {
            case OK -> new Delivery.Unknown("zalo.word.success-without-id");
            case SLOW_DOWN -> new Delivery.Retry(word, now.plus(Duration.ofMinutes(1)));
            case TRY_AGAIN, UPLOAD_AGAIN ->
                    tries < MOST_TRIES ? new Delivery.Retry(word, now) : new Delivery.Refused(word);
            case LATER -> new Delivery.Retry(word, now.plus(Duration.ofHours(1)));
            case MORNING -> new Delivery.Retry(word, nextMorning(now));
            case WINDOW_CLOSED -> new Delivery.WindowClosed(word);
            case PERSON, BAD_MESSAGE, GROUP -> new Delivery.Refused(word);
            case TOKEN, SET_UP, PAGE_STOPPED -> new Delivery.Misconfigured(word);
        };
    }

    static Instant nextMorning(Instant now) {
        ZonedDateTime six = now.atZone(ZONE).with(LocalTime.of(6, 0));
        return (six.toInstant().isAfter(now) ? six : six.plusDays(1)).toInstant();
    }
}
