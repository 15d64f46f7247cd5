package vn.binhyen.channels.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.binhyen.channels.Driver;
import vn.binhyen.channels.Window;

/// The drivers by channel. Our own pages need none: what is said there is there.
@Component
class Drivers {

    private static final int LONGEST_ON_OUR_PAGES = 10_000;

    /// Looked for when the first is needed: drivers need what needs this.
    private final SingletonSupplier<Map<String, Driver>> byChannel;

    private final Clock clock;

    Drivers(ObjectProvider<Driver> drivers, Clock clock) {
        this.byChannel =
                SingletonSupplier.of(() ->
                        drivers.stream()
                                .collect(
                                        Collectors.toUnmodifiableMap(
                                                Driver::channel, Function.identity())));
        this.clock = clock;
    }

    Optional<Driver> of(String channel) {
        return Optional.ofNullable(byChannel.obtain().get(channel));
    }

    int longestText(String channel) {
        return of(channel).map(Driver::longestText).orElse(LONGEST_ON_OUR_PAGES);
    }

    Window window(String channel, @Nullable Instant interactedAt) {
        return of(channel)
                .map(driver -> driver.window(interactedAt, clock.instant()))
                .orElse(new Window.Open());
    }
}
