package vn.binhyen.story.application;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.binhyen.story.domain.OfficialAccount;
import vn.binhyen.zalo.ConnectAccounts;

/// Makes the story's app and pages known to the stand-in and connects them here, so that a chat
/// begun there arrives here with no hand. Behind the first page: the stand-in may start later.
@Component
@ConditionalOnProperty(name = "binhyen.mode", havingValue = "story")
class ConnectTheStandIn {

    private static final Logger log = LoggerFactory.getLogger(ConnectTheStandIn.class);

    /// Twice a second for two minutes; who starts the stand-in later, starts the product again.
    private static final int TRIES = 240;

    private static final String APP = "6600000000000000001";

    private final StandIn standIn;
    private final AppSecrets secrets;
    private final ConnectAccounts connecting;
    private final Setting setting;
    private final IntroduceResidents residents;
    private final Environment environment;
    private final boolean wanted;

    ConnectTheStandIn(
            StandIn standIn,
            AppSecrets secrets,
            ConnectAccounts connecting,
            Setting setting,
            IntroduceResidents residents,
            Environment environment,
            @Value("${binhyen.story.load:true}") boolean load,
            @Value("${binhyen.zalo.accounts-file:}") String operatorsFile) {
        this.standIn = standIn;
        this.secrets = secrets;
        this.connecting = connecting;
        this.setting = setting;
        this.residents = residents;
        this.environment = environment;
        this.wanted = load && operatorsFile.isBlank();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (wanted) Thread.ofVirtual().name("stand-in").start(this::keepTrying);
    }

    private void keepTrying() {
        try {
            for (int i = 0; i < TRIES; i++) {
                try {
                    connect();
                    residents.introduce();
                    return;
                } catch (IOException notYet) {
                    if (i == TRIES - 1) log.warn("no stand-in for Zalo: {}", notYet.getMessage());
                    Thread.sleep(500);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void connect() throws IOException, InterruptedException {
        List<OfficialAccount> pages = setting.province().pages();
        JsonNode registered = standIn.tell("apps", registration(pages));
        var named = new HashMap<String, OfficialAccount>();
        pages.forEach(page -> named.put(page.id(), page));
        var accounts = new ArrayList<ConnectAccounts.Account>();
        for (JsonNode tokens : registered.path("oas")) {
            OfficialAccount page = named.get(tokens.path("oa_id").asString());
            if (page != null) accounts.add(account(page, tokens));
        }
        AppSecrets.Pair pair = secrets.pair();
        connecting.connect(List.of(new ConnectAccounts.App(APP, pair.app(), pair.oa(), accounts)));
        log.info("{} pages talk through the stand-in at {}", accounts.size(), standIn.address());
    }

    private Map<String, Object> registration(List<OfficialAccount> pages) {
        AppSecrets.Pair pair = secrets.pair();
        var hook =
                URI.create(
                        "http://127.0.0.1:"
                                + environment.getRequiredProperty("local.server.port")
                                + "/hook/zalo");
        return Map.of(
                "app_id", APP,
                "app_secret", pair.app(),
                "oa_secret_key", pair.oa(),
                "webhook_url", hook.toString(),
                "probe", false,
                "oas", pages.stream().map(ConnectTheStandIn::named).toList());
    }

    private static Map<String, Object> named(OfficialAccount page) {
        return Map.of("oa_id", page.id(), "name", page.name(), "verified", true);
    }

    private ConnectAccounts.Account account(OfficialAccount page, JsonNode tokens) {
        String found = "/?q=" + URLEncoder.encode(page.name(), StandardCharsets.UTF_8);
        return new ConnectAccounts.Account(
                page.id(),
                page.unit(),
                page.name(),
                standIn.address().resolve(found).toString(),
                true,
                tokens.path("access_token").asString(),
                tokens.path("refresh_token").asString());
    }
}
