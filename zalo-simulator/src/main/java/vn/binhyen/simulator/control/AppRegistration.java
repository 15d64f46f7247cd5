package vn.binhyen.simulator.control;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `POST /control/apps` and the file at start hold.
///
/// @param probe whether saving the webhook address needs a 200 to an unsigned `{}`, as the platform
///   does; said nothing, the control API probes and the file does not (its product may start later)
record AppRegistration(
        String appId,
        String appSecret,
        String oaSecretKey,
        @Nullable String callbackUrl,
        @Nullable String webhookUrl,
        @Nullable Boolean probe,
        @Nullable List<Page> oas) {

    record Page(
            String oaId, String name, @Nullable String description, @Nullable Boolean verified) {}

    List<Page> pages() {
        return oas == null ? List.of() : oas;
    }

    AppRegistration withoutProbe() {
        return new AppRegistration(
                appId,
                appSecret,
                oaSecretKey,
                callbackUrl,
                webhookUrl,
                probe != null && probe,
                oas);
    }
}
