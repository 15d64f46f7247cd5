/// The Zalo driver: one app, many official accounts (OA); webhooks, tokens, sending.
///
/// It knows Zalo's wire and nothing of cases. What arrives is kept durably, then handed to
/// `channels`; what is said comes from its outbox.
///
/// Read `web.HookServlet` for the way in, `application.ZaloDriver` for the way out,
/// `ConnectAccounts` for how a page is connected.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "scope", "journal", "vault", "presence", "channels"})
package vn.binhyen.zalo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
