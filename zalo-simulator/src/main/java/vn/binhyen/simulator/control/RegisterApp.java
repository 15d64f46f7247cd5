package vn.binhyen.simulator.control;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.simulator.webhook.Outcome;
import vn.binhyen.simulator.webhook.WebhookSender;
import vn.binhyen.simulator.world.App;
import vn.binhyen.simulator.world.Apps;
import vn.binhyen.simulator.world.Grants;
import vn.binhyen.simulator.world.OfficialAccount;

/// Makes an app and its pages exist. Done again, it changes what differs and gives the same tokens,
/// as long as they work.
@Component
class RegisterApp {
    private final Apps apps;
    private final Grants grants;
    private final WebhookSender webhooks;

    RegisterApp(Apps apps, Grants grants, WebhookSender webhooks) {
        this.apps = apps;
        this.grants = grants;
        this.webhooks = webhooks;
    }

    /// @param webhook the address in force; none when none was given or the probe failed
    /// @param probe what the probe came to: `200`, `unreachable`, …; none when not probed
    record Registered(
            String appId, @Nullable String webhook, @Nullable String probe, List<Tokens> oas) {}

    record Tokens(
            String oaId, String name, String accessToken, String refreshToken, String expiresIn) {}

    Registered register(AppRegistration asked) {
        App before = apps.app(asked.appId());
        String webhook = before == null ? null : before.webhookUrl();
        boolean subscribed = before == null || before.subscribed();
        apps.save(
                new App(
                        asked.appId(),
                        asked.appSecret(),
                        asked.oaSecretKey(),
                        asked.callbackUrl(),
                        webhook,
                        subscribed));
        asked.pages().forEach(page -> save(asked.appId(), page));
        String probe = null;
        String wanted = asked.webhookUrl();
        if (wanted != null && !wanted.equals(webhook)) {
            probe = saveWebhook(asked.appId(), wanted, asked.probe() == null || asked.probe());
        }
        App now = apps.app(asked.appId());
        return new Registered(
                asked.appId(),
                now == null ? null : now.webhookUrl(),
                probe,
                apps.pagesOf(asked.appId()).stream().map(this::tokens).toList());
    }

    /// @return what the probe came to; none when it was left out. Only an address that answered is
    ///   saved.
    @Nullable String saveWebhook(String appId, String url, boolean probe) {
        if (!url.matches("https?://.+"))
            throw new IllegalArgumentException("not an address: " + url);
        Outcome outcome = probe ? webhooks.probe(url) : new Outcome.Accepted();
        if (outcome instanceof Outcome.Accepted) apps.change(appId, app -> app.withWebhook(url));
        return probe ? outcome.word() : null;
    }

    private void save(String appId, AppRegistration.Page page) {
        String description = page.description() == null ? "" : page.description();
        boolean verified = page.verified() == null || page.verified();
        apps.save(new OfficialAccount(page.oaId(), appId, page.name(), description, verified));
    }

    private Tokens tokens(OfficialAccount page) {
        Grants.Pair pair = grants.current(page.appId(), page.id());
        return new Tokens(
                page.id(),
                page.name(),
                pair.access(),
                pair.refresh(),
                Long.toString(grants.access().toSeconds()));
    }
}
