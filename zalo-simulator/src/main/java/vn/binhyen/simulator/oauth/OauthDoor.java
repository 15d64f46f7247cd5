package vn.binhyen.simulator.oauth;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.binhyen.simulator.openapi.Answers;
import vn.binhyen.simulator.openapi.ResponseLost;
import vn.binhyen.simulator.pages.Pages;
import vn.binhyen.simulator.trouble.Trouble;
import vn.binhyen.simulator.trouble.Troubles;
import vn.binhyen.simulator.world.App;
import vn.binhyen.simulator.world.Apps;
import vn.binhyen.simulator.world.Grants;
import vn.binhyen.simulator.world.OfficialAccount;

/// OAuth v4 for pages. Failures bear their own envelope; those about codes and tokens have no
/// numeric `error`, which is how clients come to take them for success.
@RestController
class OauthDoor {
    private final Apps apps;
    private final Grants grants;
    private final Troubles troubles;
    private final Answers answers;
    private final Pages pages;
    private final JsonMapper json;

    OauthDoor(
            Apps apps,
            Grants grants,
            Troubles troubles,
            Answers answers,
            Pages pages,
            JsonMapper json) {
        this.apps = apps;
        this.grants = grants;
        this.troubles = troubles;
        this.answers = answers;
        this.pages = pages;
        this.json = json;
    }

    /// An app with one page is sent back at once; with several, the page's administrator chooses
    /// first.
    @GetMapping("/v4/oa/permission")
    ResponseEntity<?> consent(
            @RequestParam("app_id") String appId,
            @RequestParam("redirect_uri") String redirectUri,
            @RequestParam(name = "code_challenge", required = false) @Nullable String challenge,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(name = "oa_id", required = false) @Nullable String chosen) {
        App app = apps.app(appId);
        if (app == null)
            return refused(-14002, "Invalid appId", "App is not active but user is not admin");
        if (!redirectUri.matches("https?://.+")
                || (app.callbackUrl() != null && !app.callbackUrl().equals(redirectUri))) {
            return refused(-14003, "Invalid redirect uri", "");
        }
        List<OfficialAccount> choices =
                apps.pagesOf(appId).stream()
                        .filter(page -> chosen == null || page.id().equals(chosen))
                        .toList();
        if (choices.isEmpty()) return refused(-14002, "Invalid appId", "No page to consent");
        if (choices.size() > 1)
            return pages.render("consent.jte", choose(app, choices, redirectUri, challenge, state));
        String pageId = choices.getFirst().id();
        UriComponentsBuilder back =
                UriComponentsBuilder.fromUriString(redirectUri)
                        .queryParam("code", "{code}")
                        .queryParam("oa_id", "{page}");
        if (state != null) back.queryParam("state", "{state}");
        URI location =
                back.encode()
                        .buildAndExpand(grants.code(appId, pageId, challenge), pageId, state)
                        .toUri();
        return ResponseEntity.status(HttpStatus.FOUND).location(location).build();
    }

    private static ConsentPage choose(
            App app,
            List<OfficialAccount> choices,
            String redirectUri,
            @Nullable String challenge,
            @Nullable String state) {
        return new ConsentPage(
                app.id(),
                choices.stream()
                        .map(page ->
                                new ConsentPage.Choice(
                                        page.name(),
                                        consentOf(app, page, redirectUri, challenge, state)))
                        .toList());
    }

    private static String consentOf(
            App app,
            OfficialAccount page,
            String redirectUri,
            @Nullable String challenge,
            @Nullable String state) {
        UriComponentsBuilder link =
                UriComponentsBuilder.fromPath("/v4/oa/permission")
                        .queryParam("app_id", app.id())
                        .queryParam("oa_id", page.id())
                        .queryParam("redirect_uri", "{redirect}");
        if (challenge != null) link.queryParam("code_challenge", challenge);
        if (state != null) link.queryParam("state", "{state}");
        return link.encode().buildAndExpand(redirectUri, state).toUriString();
    }

    /// Parameters in the body or, as some clients send them, in the query; the secret only as a
    /// header.
    @PostMapping("/v4/oa/access_token")
    ResponseEntity<byte[]> token(
            @RequestHeader(name = "secret_key", required = false) @Nullable String secret,
            @RequestParam(name = "app_id", required = false) @Nullable String appId,
            @RequestParam(name = "grant_type", required = false) @Nullable String grantType,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(name = "code_verifier", required = false) @Nullable String verifier,
            @RequestParam(name = "refresh_token", required = false) @Nullable String refreshToken) {
        App app = appId == null ? null : apps.app(appId);
        if (app == null) return refused(-14002, "Invalid appId", "");
        if (!app.secret().equals(secret))
            return refused("Invalid secret key", "Secret key is invalid");
        if ("authorization_code".equals(grantType) && code != null) {
            return answer(grants.redeem(app.id(), code, verifier));
        }
        if ("refresh_token".equals(grantType) && refreshToken != null) {
            return answer(grants.refresh(app.id(), refreshToken));
        }
        return refused("Invalid grant type", "Grant type is invalid");
    }

    private ResponseEntity<byte[]> answer(Grants.Redeemed redeemed) {
        return switch (redeemed) {
            case Grants.Redeemed.Refused(String name, String description) ->
                    refused(name, description);
            case Grants.Redeemed.Given(Grants.Pair pair) -> {
                if (troubles.strikes(Trouble.LOST_TOKEN_RESPONSE)) throw new ResponseLost();
                yield answers.plain(
                        json.createObjectNode()
                                .put("access_token", pair.access())
                                .put("refresh_token", pair.refresh())
                                .put("expires_in", Long.toString(grants.access().toSeconds())));
            }
        };
    }

    private ResponseEntity<byte[]> refused(int code, String name, String reason) {
        return answers.plain(
                json.createObjectNode().put("error", code).setAll(words(name, reason, name)));
    }

    private ResponseEntity<byte[]> refused(String name, String description) {
        return answers.plain(words(name, "", description));
    }

    private ObjectNode words(String name, String reason, String description) {
        return json.createObjectNode()
                .put("error_name", name)
                .put("error_reason", reason)
                .put("ref_doc", "https://developers.zalo.me/docs/official-account/phu-luc/ma-loi")
                .put("error_description", description);
    }
}
