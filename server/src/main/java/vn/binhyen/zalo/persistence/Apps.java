package vn.binhyen.zalo.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Our apps at Zalo and their sealed secrets.
@Repository
public class Apps {

    /// An app; both secrets sealed under its key.
    public record App(String appId, UUID key, byte[] appSecret, byte[] oaSecret) {}

    private final JdbcClient db;

    Apps(JdbcClient db) {
        this.db = db;
    }

    public List<App> all() {
        return db.sql("select app_id, key, app_secret, oa_secret from zalo.apps")
                .query(Apps::app)
                .list();
    }

    public Optional<App> see(String appId) {
        return db.sql("select app_id, key, app_secret, oa_secret from zalo.apps where app_id = ?")
                .param(appId)
                .query(Apps::app)
                .optional();
    }

    public void put(App app) {
        db.sql(
                        """
                        insert into zalo.apps (app_id, key, app_secret, oa_secret) values (?, ?, ?, ?)
                        on conflict (app_id) do update
                        set key = excluded.key, app_secret = excluded.app_secret,
                            oa_secret = excluded.oa_secret
                        """)
                .params(app.appId(), app.key(), app.appSecret(), app.oaSecret())
                .update();
    }

    private static App app(ResultSet row, int number) throws SQLException {
        return new App(
                row.getString("app_id"),
                row.getObject("key", UUID.class),
                row.getBytes("app_secret"),
                row.getBytes("oa_secret"));
    }
}
