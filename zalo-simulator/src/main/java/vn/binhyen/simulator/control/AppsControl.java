package vn.binhyen.simulator.control;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.simulator.openapi.Quotas;
import vn.binhyen.simulator.world.App;
import vn.binhyen.simulator.world.Apps;
import vn.binhyen.simulator.world.OfficialAccount;

/// Apps and pages: set up, webhook saved and re-enabled, package filled.
@RestController
@RequestMapping("/control")
class AppsControl {
    private final RegisterApp registerApp;
    private final Apps apps;
    private final Quotas quotas;

    AppsControl(RegisterApp registerApp, Apps apps, Quotas quotas) {
        this.registerApp = registerApp;
        this.apps = apps;
        this.quotas = quotas;
    }

    record AppView(
            String appId,
            @Nullable String webhookUrl,
            boolean subscribed,
            List<OfficialAccount> oas) {}

    record Webhook(String url, @Nullable Boolean probe) {}

    record Quota(int remain) {}

    @PostMapping("/apps")
    RegisterApp.Registered register(@RequestBody AppRegistration asked) {
        return registerApp.register(asked);
    }

    @GetMapping("/apps")
    List<AppView> all() {
        return apps.all().stream().map(this::view).toList();
    }

    @PostMapping("/apps/{app}/webhook")
    AppView webhook(@PathVariable String app, @RequestBody Webhook webhook) {
        known(app);
        registerApp.saveWebhook(app, webhook.url(), webhook.probe() == null || webhook.probe());
        return view(known(app));
    }

    /// By hand, as in the console, after an unsubscription.
    @PostMapping("/apps/{app}/subscribe")
    AppView subscribe(@PathVariable String app) {
        known(app);
        apps.change(app, one -> one.withSubscription(true));
        return view(known(app));
    }

    @PostMapping("/oas/{oa}/quota")
    Quota quota(@PathVariable String oa, @RequestBody Quota quota) {
        quotas.set(oa, quota.remain());
        return quota;
    }

    private App known(String id) {
        App app = apps.app(id);
        if (app == null) throw new NoSuchElementException("no such app: " + id);
        return app;
    }

    private AppView view(App app) {
        return new AppView(app.id(), app.webhookUrl(), app.subscribed(), apps.pagesOf(app.id()));
    }
}
