package vn.binhyen.openfigures.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.openfigures.Token;
import vn.binhyen.openfigures.application.KeepTokens;
import vn.binhyen.openfigures.domain.Secret;

/// The lock on `/api`: whatever stands there is opened by a token in the `Authorization` header and
/// by nothing else. A missing, unknown, expired or revoked one gets the same answer.
@Configuration
class TokenDoor implements WebMvcConfigurer, HandlerInterceptor {

    /// Where the request carries the token it came with.
    static final String TOKEN = "vn.binhyen.openfigures.token";

    /// What the API is, anybody may read.
    static final String DESCRIPTION = "/api/v1/openapi.yaml";

    private final KeepTokens tokens;
    private final Pace pace;
    private final ApiWords words;
    private final JsonMapper json;

    TokenDoor(KeepTokens tokens, Pace pace, ApiWords words, JsonMapper json) {
        this.tokens = tokens;
        this.pace = pace;
        this.words = words;
        this.json = json;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/api", "/api/**")
                .excludePathPatterns(DESCRIPTION);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        String header = Objects.requireNonNullElse(request.getHeader("Authorization"), "");
        Optional<Token> token = Secret.in(header).flatMap(tokens::known);
        if (token.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Bearer");
            refuse(401, request, response);
            return false;
        }
        Duration wait = pace.ask(token.get().id());
        if (!wait.isZero()) {
            response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
            refuse(429, request, response);
            return false;
        }
        request.setAttribute(TOKEN, token.get());
        return true;
    }

    private void refuse(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        response.setContentType(Trouble.MEDIA_TYPE);
        response.getOutputStream()
                .write(json.writeValueAsBytes(Trouble.of(status, words.of(request))));
    }
}
