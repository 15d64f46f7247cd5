package vn.binhyen.zalo.application;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.binhyen.zalo.domain.ZaloError;
import vn.binhyen.zalo.persistence.Accounts.Account;

/// OpenAPI calls in a page's name: with its token, within the app's rate, and once more with a new
/// token when the old one is refused.
@Component
class ZaloCalls {

    /// How a call ended.
    sealed interface Result {

        record Good(JsonNode body) implements Result {}

        /// Zalo said no.
        record Refused(ZaloError error) implements Result {}

        record NoToken(String word) implements Result {}

        /// Not called: the app's calls for this minute are used up.
        record Paused(Instant until) implements Result {}

        record NotReached() implements Result {}

        /// Nobody knows what became of it.
        record Lost() implements Result {}
    }

    private final ZaloHttp http;
    private final ZaloAddresses addresses;
    private final Tokens tokens;
    private final Throttle throttle;

    ZaloCalls(ZaloHttp http, ZaloAddresses addresses, Tokens tokens, Throttle throttle) {
        this.http = http;
        this.addresses = addresses;
        this.tokens = tokens;
        this.throttle = throttle;
    }

    Result post(Account account, String path, Object body) {
        return call(account, token -> http.post(addresses.api(path), token, body));
    }

    Result get(Account account, String path, Map<String, Object> data) {
        return call(account, token -> http.get(addresses.api(path), token, data));
    }

    Result upload(Account account, String path, String type, String name, byte[] content) {
        return call(account, token -> http.upload(addresses.api(path), token, type, name, content));
    }

    private Result call(Account account, Function<String, ZaloHttp.Answer> calling) {
        @Nullable Instant paused = throttle.pausedUntil(account.appId());
        if (paused != null) return new Result.Paused(paused);
        return switch (tokens.of(account)) {
            case Tokens.Token.None(String word) -> new Result.NoToken(word);
            case Tokens.Token.Ready(String token) -> {
                Result first = result(account, calling.apply(token));
                yield isTokenRefused(first) ? again(account, token, calling) : first;
            }
        };
    }

    private Result again(
            Account account, String refused, Function<String, ZaloHttp.Answer> calling) {
        return switch (tokens.renewed(account.oaId(), refused)) {
            case Tokens.Token.None(String word) -> new Result.NoToken(word);
            case Tokens.Token.Ready(String token) -> result(account, calling.apply(token));
        };
    }

    private static boolean isTokenRefused(Result result) {
        return result instanceof Result.Refused(ZaloError error)
                && error.meaning() == ZaloError.Meaning.TOKEN;
    }

    private Result result(Account account, ZaloHttp.Answer answer) {
        return switch (answer) {
            case ZaloHttp.Answer.NotReached _ -> new Result.NotReached();
            case ZaloHttp.Answer.Lost _ -> new Result.Lost();
            case ZaloHttp.Answer.Json(int status, JsonNode body, @Nullable String rateLeft) -> {
                throttle.note(account.appId(), rateLeft);
                if (!body.has("error")) {
                    // JSON, but not Zalo's: a gateway in between
                    yield new Result.Lost();
                }
                int code = body.path("error").asInt(Integer.MIN_VALUE);
                ZaloError error = ZaloError.of(code, body.path("message").asString(""));
                if (error == ZaloError.SUCCESS) yield new Result.Good(body);
                if (error == ZaloError.RATE_LIMIT) throttle.pause(account.appId());
                yield new Result.Refused(error);
            }
        };
    }
}
