package vn.binhyen.simulator.world;

import org.jspecify.annotations.Nullable;

/// A registered app: what its owner sees in the developers' console.
///
/// @param oaSecretKey signs webhook events; not the app's secret
/// @param callbackUrl where consent may lead back to; none saved: anywhere
/// @param webhookUrl one for the whole app, however many pages it serves
/// @param subscribed false once the last retry failed, until re-enabled by hand
public record App(
        String id,
        String secret,
        String oaSecretKey,
        @Nullable String callbackUrl,
        @Nullable String webhookUrl,
        boolean subscribed) {

    public App {
        if (!id.matches("[0-9A-Za-z_-]{1,40}"))
            throw new IllegalArgumentException("not an app id: " + id);
        if (secret.isBlank() || oaSecretKey.isBlank())
            throw new IllegalArgumentException("an app has two secrets");
    }

    public App withWebhook(String url) {
        return new App(id, secret, oaSecretKey, callbackUrl, url, true);
    }

    public App withSubscription(boolean on) {
        return new App(id, secret, oaSecretKey, callbackUrl, webhookUrl, on);
    }
}
