package vn.binhyen.cases.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.Vietnamese;

/// How a case began: the resident's own words, when and by which door. It never changes.
///
/// @param channel `zalo`, `web` or `keyed`
/// @param topic the everyday topic the resident picked; `other` when none was
/// @param wordsAt when the resident said it
/// @param happened when it happened, in the resident's words
public record Origin(
        @Nullable UUID conversation,
        String channel,
        String topic,
        String words,
        Instant wordsAt,
        String place,
        String happened,
        @Nullable Double latitude,
        @Nullable Double longitude,
        boolean anonymous) {

    public static final int MOST_WORDS = 20_000;

    public Origin {
        words = Vietnamese.nfc(words).strip();
        place = Vietnamese.nfc(place).strip();
        happened = Vietnamese.nfc(happened).strip();
        if (words.isEmpty()) throw new IllegalArgumentException("a case needs words");
        if (words.length() > MOST_WORDS) throw new IllegalArgumentException("too many words");
        if ((latitude == null) != (longitude == null)) {
            throw new IllegalArgumentException("half a point");
        }
    }
}
