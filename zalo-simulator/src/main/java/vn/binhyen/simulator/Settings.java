package vn.binhyen.simulator;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// What is given at start. Everything else is set while running, by page or control API.
///
/// @param state file in which the world is kept between starts; none: memory only
/// @param config JSON file with the apps and pages that should exist, as `POST /control/apps` takes
///   it
/// @param publicUrl how others reach this program; none: the loopback address and the port in use
@ConfigurationProperties("simulator")
public record Settings(@Nullable Path state, @Nullable Path config, @Nullable String publicUrl) {}
