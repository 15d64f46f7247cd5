package vn.binhyen.cases.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The time limits and holidays as they come along.
public final class ShippedLimits {

    private ShippedLimits() {}

    public static TimeLimits read() {
        try (Reader file = open("/cases/time-limits.csv")) {
            return TimeLimits.read(file, days());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// These rules with the holidays that come along.
    static TimeLimits of(String rules) {
        return TimeLimits.read(new StringReader(rules), days());
    }

    static WorkingDays days() {
        try (Reader file = open("/cases/holidays.csv")) {
            return WorkingDays.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) {
        InputStream file = ShippedLimits.class.getResourceAsStream(name);
        return new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8);
    }
}
