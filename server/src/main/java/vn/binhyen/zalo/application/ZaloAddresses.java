package vn.binhyen.zalo.application;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/// Where Zalo is. In the story nothing but the stand-in on this very machine is reachable: any
/// other address stops the start.
record ZaloAddresses(URI openApi, URI oauth) {

    private static final String NOWHERE = "http://127.0.0.1:9";

    static ZaloAddresses of(String openApi, String oauth, boolean story) {
        if (!story) {
            return new ZaloAddresses(
                    URI.create(openApi.isBlank() ? "https://openapi.zalo.me" : openApi),
                    URI.create(oauth.isBlank() ? "https://oauth.zaloapp.com" : oauth));
        }
        return new ZaloAddresses(
                standIn("openapi-url", openApi.isBlank() ? NOWHERE : openApi),
                standIn("oauth-url", oauth.isBlank() ? NOWHERE : oauth));
    }

    URI api(String path) {
        return URI.create(openApi + path);
    }

    URI token() {
        return URI.create(oauth + "/v4/oa/access_token");
    }

    private static URI standIn(String name, String address) {
        try {
            URI uri = URI.create(address);
            if (uri.getHost() != null && InetAddress.getByName(uri.getHost()).isLoopbackAddress()) {
                return uri;
            }
        } catch (UnknownHostException | IllegalArgumentException e) {
            // told below
        }
        throw new IllegalStateException(
                "in story mode binhyen.zalo."
                        + name
                        + " must be the stand-in on this machine, not "
                        + address);
    }
}
