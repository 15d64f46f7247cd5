package vn.binhyen.zalo.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.zalo.ConnectAccounts;

/// Connects at the start what the operator's file names; see docs/guides/connect-zalo.md.
@Component
class AccountsFile implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(AccountsFile.class);

    /// A database that comes up again this very moment is no reason to end the program; failures of
    /// data access and of transactions have this one parent.
    private static final RetryTemplate PATIENTLY =
            new RetryTemplate(
                    RetryPolicy.builder()
                            .includes(NestedRuntimeException.class)
                            .maxRetries(30)
                            .delay(Duration.ofSeconds(1))
                            .build());

    private final ConnectAccounts connecting;
    private final JsonMapper json;
    private final String file;

    AccountsFile(
            ConnectAccounts connecting,
            JsonMapper json,
            @Value("${binhyen.zalo.accounts-file:}") String file) {
        this.connecting = connecting;
        this.json = json;
        this.file = file;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        if (file.isBlank()) return;
        List<ConnectAccounts.App> apps = read(json.readTree(Files.readAllBytes(Path.of(file))));
        int connected = PATIENTLY.invoke(() -> connecting.connect(apps));
        log.info("{} Zalo pages connected from {}", connected, file);
    }

    static List<ConnectAccounts.App> read(JsonNode root) {
        List<ConnectAccounts.App> apps = new ArrayList<>();
        for (JsonNode app : root.path("apps")) {
            List<ConnectAccounts.Account> accounts = new ArrayList<>();
            app.path("accounts").forEach(each -> accounts.add(account(each)));
            apps.add(
                    new ConnectAccounts.App(
                            wanted(app, "app_id"),
                            wanted(app, "app_secret"),
                            wanted(app, "oa_secret"),
                            accounts));
        }
        return apps;
    }

    private static ConnectAccounts.Account account(JsonNode node) {
        String oaId = wanted(node, "oa_id");
        return new ConnectAccounts.Account(
                oaId,
                UnitId.parse(wanted(node, "unit")),
                wanted(node, "name"),
                node.path("link").asString("https://zalo.me/" + oaId),
                node.path("verified").asBoolean(false),
                wanted(node, "access_token"),
                wanted(node, "refresh_token"));
    }

    private static String wanted(JsonNode node, String field) {
        String value = node.path(field).asString("");
        if (value.isBlank()) {
            throw new IllegalStateException("the file of Zalo accounts lacks a \"" + field + "\"");
        }
        return value;
    }
}
