package vn.binhyen.scope;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Where the database is and how its owner signs in; the two other roles follow from it.
///
/// The roles' passwords are derived from the installation's secret, so that every node of an
/// installation knows them and no file holds them.
public record DatabaseAddress(String url, String ownerName, String ownerPassword, String secret) {

    String appName() {
        return database() + "_app";
    }

    String workerName() {
        return database() + "_worker";
    }

    String password(String role) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] digest = mac.doFinal(("database-role:" + role).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String database() {
        String path = url.substring(url.lastIndexOf('/') + 1);
        int query = path.indexOf('?');
        String name = query < 0 ? path : path.substring(0, query);
        if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
            throw new IllegalArgumentException(
                    "the database's name must be lower-case letters, digits and _: " + name);
        }
        return name;
    }
}
