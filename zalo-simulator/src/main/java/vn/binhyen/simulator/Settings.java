package vn.binhyen.simulator;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// What is given at start. Everything else is set while running, by page or control API.
///
/// @param state file in which the world is kept between starts; none: memory only
/// @param config JSON file with the apps and pages that should exist, as `POST /control/apps` takes
///   it
/// @param publicUrl how others reach this program; none: the loopback address and the port in use
/// @param begin when the pretended world begins; none: now
/// @param tokensLast how long access tokens last, for worlds whose days pass in a moment; none: the
///   platform's 25 hours
@ConfigurationProperties("simulator")
public record Settings(
        @Nullable Path state,
        @Nullable Path config,
        @Nullable String publicUrl,
        @Nullable Instant begin,
        @Nullable Duration tokensLast) {}
