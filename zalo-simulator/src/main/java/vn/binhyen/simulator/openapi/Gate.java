package vn.binhyen.simulator.openapi;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.binhyen.simulator.world.App;
import vn.binhyen.simulator.world.Apps;
import vn.binhyen.simulator.world.Grants;
import vn.binhyen.simulator.world.OfficialAccount;

/// Stands before every OpenAPI call: token, proof and rate.
@Component
class Gate implements HandlerInterceptor {
    private final Grants grants;
    private final Apps apps;
    private final Rate rate;

    Gate(Grants grants, Apps apps, Rate rate) {
        this.grants = grants;
        this.apps = apps;
        this.rate = rate;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        Caller caller = caller(request.getHeader("access_token"));
        checkProof(
                caller.appId(),
                request.getHeader("access_token"),
                request.getHeader("appsecret_proof"));
        int left = rate.left(caller.appId());
        response.setHeader("X-RateLimit-Limit", Integer.toString(rate.limit()));
        response.setHeader("X-RateLimit-Remain", Integer.toString(Math.max(0, left)));
        if (left < 0) throw Refusal.of(-32);
        request.setAttribute(Caller.ATTRIBUTE, caller);
        return true;
    }

    private Caller caller(@Nullable String token) {
        if (token == null) throw Refusal.of(-216);
        return switch (grants.holder(token)) {
            case Grants.Holder.Known(String appId, String pageId) -> {
                OfficialAccount page = apps.page(pageId);
                if (page == null) throw Refusal.of(-205);
                yield new Caller(appId, page);
            }
            case Grants.Holder.Expired _ -> throw Refusal.of(-220);
            case Grants.Holder.Unknown _ -> throw Refusal.of(-216);
        };
    }

    /// The proof is optional; a wrong one is refused.
    private void checkProof(String appId, String token, @Nullable String proof) {
        App app = apps.app(appId);
        if (app == null) throw Refusal.of(-219);
        if (proof != null && !proof.equals(proofOf(app.secret(), token))) throw Refusal.of(-242);
    }

    private static String proofOf(String secret, String token) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
