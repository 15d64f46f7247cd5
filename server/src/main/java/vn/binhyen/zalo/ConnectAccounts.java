package vn.binhyen.zalo;

import java.util.List;
import vn.binhyen.kernel.UnitId;

/// Connects apps and their pages. The same tokens again change nothing: tokens refreshed since are
/// never overwritten by the ones they came from.
public interface ConnectAccounts {

    /// A Zalo app: its id, its secret key, and the OA Secret Key of its webhook page.
    record App(String appId, String appSecret, String oaSecret, List<Account> accounts) {

        @Override
        public String toString() {
            return "App[" + appId + "]";
        }
    }

    /// A page of the app, the unit it speaks for, and a token pair as Zalo's API Explorer gives it.
    record Account(
            String oaId,
            UnitId unit,
            String name,
            String link,
            boolean verified,
            String accessToken,
            String refreshToken) {

        @Override
        public String toString() {
            return "Account[" + oaId + "]";
        }
    }

    /// How many pages were connected or given new tokens.
    int connect(List<App> apps);
}
