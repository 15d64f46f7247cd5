package vn.binhyen.simulator;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Where others reach this program: the beginning of every media address it hands out.
@Component
public class PublicAddress {
    private final Settings settings;
    private final Environment environment;

    PublicAddress(Settings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    public String of(String path) {
        String base = settings.publicUrl();
        if (base == null) base = "http://127.0.0.1:" + environment.getProperty("local.server.port");
        return base + path;
    }
}
