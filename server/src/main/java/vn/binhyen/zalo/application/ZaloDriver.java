package vn.binhyen.zalo.application;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.channels.Button;
import vn.binhyen.channels.Delivery;
import vn.binhyen.channels.Driver;
import vn.binhyen.channels.OutgoingMessage;
import vn.binhyen.channels.Window;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.zalo.domain.Windows;
import vn.binhyen.zalo.domain.ZaloError;
import vn.binhyen.zalo.persistence.Accounts;

/// Says things on Zalo as consultation messages (`/v3.0/oa/message/cs`), and looks in the history
/// of the conversation for those of unknown fate.
@Component
class ZaloDriver implements Driver {

    private static final int LONGEST_TEXT = 2000;
    private static final Asker WORKER = new Asker.Worker("zalo-driver");

    private final Accounts accounts;
    private final ZaloCalls calls;
    private final Uploads uploads;
    private final History history;
    private final Transactions transactions;
    private final Clock clock;

    ZaloDriver(
            Accounts accounts,
            ZaloCalls calls,
            Uploads uploads,
            History history,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.calls = calls;
        this.uploads = uploads;
        this.history = history;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String channel() {
        return "zalo";
    }

    @Override
    public int longestText() {
        return LONGEST_TEXT;
    }

    @Override
    public Window window(@Nullable Instant lastInteraction, Instant now) {
        return Windows.of(lastInteraction, now);
    }

    @Override
    public Delivery send(OutgoingMessage message) {
        Optional<Accounts.Account> account = account(message);
        if (account.isEmpty()) return new Delivery.Misconfigured("zalo.word.page-not-connected");
        Map<String, Object> words = new LinkedHashMap<>();
        if (!message.text().isEmpty()) words.put("text", message.text());
        if (!message.buttons().isEmpty()) words.put("attachment", buttons(message.buttons()));
        if (message.file() != null) {
            switch (uploads.upload(account.get(), message.file(), message.tries())) {
                case Uploads.Uploaded.Ready(Map<String, Object> attachment) ->
                        words.put("attachment", attachment);
                case Uploads.Uploaded.Not(Delivery why) -> {
                    return why;
                }
            }
        }
        ZaloCalls.Result result =
                calls.post(
                        account.get(),
                        "/v3.0/oa/message/cs",
                        Map.of(
                                "recipient",
                                Map.of("user_id", message.personId()),
                                "message",
                                words));
        return delivery(account.get(), message, result);
    }

    private Delivery delivery(
            Accounts.Account account, OutgoingMessage message, ZaloCalls.Result result) {
        Instant now = clock.instant();
        return switch (result) {
            case ZaloCalls.Result.Good(var body) -> {
                String id = body.path("data").path("message_id").asString("");
                yield id.isEmpty()
                        ? new Delivery.Unknown("zalo.word.success-without-id")
                        : new Delivery.Sent(id);
            }
            case ZaloCalls.Result.Refused(ZaloError error) -> {
                if (error.meaning() == ZaloError.Meaning.PAGE_STOPPED) {
                    transactions.as(WORKER, () -> accounts.stop(account.oaId(), error.word()));
                }
                yield Verdict.of(error, message.tries(), now);
            }
            case ZaloCalls.Result.NoToken(String word) -> new Delivery.Misconfigured(word);
            case ZaloCalls.Result.Paused(Instant until) ->
                    new Delivery.Retry(ZaloError.RATE_LIMIT.word(), until);
            case ZaloCalls.Result.NotReached _ -> new Delivery.Retry("zalo.word.not-reached", now);
            case ZaloCalls.Result.Lost _ -> new Delivery.Unknown("zalo.word.answer-lost");
        };
    }

    private static Map<String, Object> buttons(List<Button> buttons) {
        List<Map<String, Object>> list = buttons.stream().map(ZaloDriver::button).toList();
        return Map.of("type", "template", "payload", Map.of("buttons", list));
    }

    /// A tap comes back as words; hidden ones at least are not shown to the person as theirs. What
    /// opens the web comes back as nothing.
    private static Map<String, Object> button(Button button) {
        return button.opensTheWeb()
                ? Map.of(
                        "title",
                        button.title(),
                        "type",
                        "oa.open.url",
                        "payload",
                        Map.of("url", button.payload()))
                : Map.of(
                        "title",
                        button.title(),
                        "type",
                        "oa.query.hide",
                        "payload",
                        button.payload());
    }

    @Override
    public Delivery findOut(OutgoingMessage message) {
        return account(message)
                .map(account -> history.lookFor(account, message))
                .orElse(new Delivery.Unknown("zalo.word.page-not-connected"));
    }

    private Optional<Accounts.Account> account(OutgoingMessage message) {
        return transactions.reading(WORKER, () -> accounts.ofPage(message.page()));
    }
}
