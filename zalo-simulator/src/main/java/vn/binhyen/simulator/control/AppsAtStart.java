package vn.binhyen.simulator.control;

import java.nio.file.Path;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.simulator.Settings;

/// Registers what `--simulator.config=FILE` names: one app, or a list of apps.
@Component
class AppsAtStart implements ApplicationRunner {
    private final Settings settings;
    private final RegisterApp registerApp;
    private final JsonMapper json;

    AppsAtStart(Settings settings, RegisterApp registerApp, JsonMapper json) {
        this.settings = settings;
        this.registerApp = registerApp;
        this.json = json;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Path file = settings.config();
        if (file == null) return;
        JsonNode read = json.readTree(file.toFile());
        if (read.isArray()) read.forEach(this::register);
        else register(read);
    }

    private void register(JsonNode app) {
        registerApp.register(json.treeToValue(app, AppRegistration.class).withoutProbe());
    }
}
