package vn.binhyen.channels.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.binhyen.channels.Driver;
import vn.binhyen.channels.Window;

/// The drivers by channel. Our own pages need none: what is said there is there.
@Component
class Drivers {

    private static final int LONGEST_ON_OUR_PAGES = 10_000;

    private final ObjectProvider<Driver> drivers;
    private final Clock clock;

    Drivers(ObjectProvider<Driver> drivers, Clock clock) {
        this.drivers = drivers;
        this.clock = clock;
    }

    Optional<Driver> of(String channel) {
        return Optional.ofNullable(byChannel().get(channel));
    }

    int longestText(String channel) {
        return of(channel).map(Driver::longestText).orElse(LONGEST_ON_OUR_PAGES);
    }

    Window window(String channel, @Nullable Instant interactedAt) {
        return of(channel)
                .map(driver -> driver.window(interactedAt, clock.instant()))
                .orElse(new Window.Open());
    }

    private Map<String, Driver> byChannel() {
        List<Driver> all = drivers.stream().toList();
        return all.stream().collect(Collectors.toMap(Driver::channel, Function.identity()));
    }
}
