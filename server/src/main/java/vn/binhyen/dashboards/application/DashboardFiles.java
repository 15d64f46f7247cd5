package vn.binhyen.dashboards.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.binhyen.dashboards.Dashboard;
import vn.binhyen.dashboards.Dashboard.Level;
import vn.binhyen.dashboards.Dashboards;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.Rates;

/// The dashboards of `resources/dashboards`, one file for each level.
@Component
class DashboardFiles implements Dashboards {

    private final Map<Level, Dashboard> dashboards = new EnumMap<>(Level.class);

    DashboardFiles(Indicators indicators, Rates rates) {
        var mistakes = new ArrayList<String>();
        for (Level level : Level.values()) {
            String file = level.name().toLowerCase(Locale.ROOT) + ".yaml";
            var reading = DashboardFile.read(file, text(file), level, indicators, rates);
            mistakes.addAll(reading.mistakes());
            reading.dashboard().ifPresent(it -> dashboards.put(level, it));
        }
        if (!mistakes.isEmpty()) throw new IllegalStateException(String.join("\n", mistakes));
    }

    @Override
    public Dashboard of(Level level) {
        return Objects.requireNonNull(dashboards.get(level));
    }

    private static String text(String file) {
        try {
            return new ClassPathResource("dashboards/" + file)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
