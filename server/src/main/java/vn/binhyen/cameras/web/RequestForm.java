package vn.binhyen.cameras.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cameras.Spot;
import vn.binhyen.cameras.Wanted;
import vn.binhyen.cameras.Wanted.Assembly;
import vn.binhyen.kernel.Vietnamese;

/// A request as it was typed; times are those of Viet Nam, as `2026-11-22T17:00`.
///
/// @param assembly `yes`, `no` or nothing
public record RequestForm(
        String purpose,
        String place,
        String spot,
        String radius,
        String from,
        String to,
        String reason,
        String assembly) {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    public RequestForm {
        purpose = Objects.requireNonNullElse(purpose, "");
        place = Objects.requireNonNullElse(place, "");
        spot = Objects.requireNonNullElse(spot, "");
        radius = Objects.requireNonNullElse(radius, "");
        from = Objects.requireNonNullElse(from, "");
        to = Objects.requireNonNullElse(to, "");
        reason = Objects.requireNonNullElse(reason, "");
        assembly = Objects.requireNonNullElse(assembly, "");
    }

    static RequestForm about(String place, @Nullable Double latitude, @Nullable Double longitude) {
        String spot =
                latitude == null || longitude == null ? "" : new Spot(latitude, longitude).text();
        return new RequestForm("", place, spot, "300", "", "", "", "");
    }

    Wanted wanted(UUID caseId) {
        return new Wanted(
                caseId,
                purpose,
                Vietnamese.nfc(place),
                Spot.read(spot).orElse(null),
                radius.matches("\\d{1,4}") ? Integer.parseInt(radius) : 0,
                moment(from),
                moment(to),
                Vietnamese.nfc(reason),
                switch (assembly) {
                    case "yes" -> Assembly.CONCERNS;
                    case "no" -> Assembly.DOES_NOT;
                    default -> null;
                });
    }

    private static @Nullable Instant moment(String typed) {
        try {
            return LocalDateTime.parse(typed).atZone(HERE).toInstant();
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
