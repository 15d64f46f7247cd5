package vn.binhyen.zalo.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.channels.Delivery;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.vault.Files;
import vn.binhyen.vault.OpenFile;
import vn.binhyen.zalo.domain.ZaloError;
import vn.binhyen.zalo.persistence.Accounts.Account;

/// Brings a file to Zalo before the message that shows it. Zalo forgets uploads after seven days,
/// so each message uploads anew. Pictures go out as the copy without metadata.
@Component
class Uploads {

    private static final Asker WORKER = new Asker.Worker("zalo-driver");
    private static final int IMAGE_LIMIT = 1 << 20;
    private static final int FILE_LIMIT = 5 << 20;
    private static final Set<String> FILES =
            Set.of(
                    "application/pdf",
                    "application/msword",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    /// Ready to be shown, or why not.
    sealed interface Uploaded {
        record Ready(Map<String, Object> attachment) implements Uploaded {}

        record Not(Delivery why) implements Uploaded {}
    }

    private record Content(String type, byte[] bytes) {}

    private final Files files;
    private final ZaloCalls calls;
    private final Transactions transactions;
    private final Clock clock;

    Uploads(Files files, ZaloCalls calls, Transactions transactions, Clock clock) {
        this.files = files;
        this.calls = calls;
        this.transactions = transactions;
        this.clock = clock;
    }

    Uploaded upload(Account account, UUID file, int tries) {
        Optional<Content> content = transactions.reading(WORKER, () -> content(file));
        if (content.isEmpty()) return refused("zalo.word.file-gone");
        boolean image = content.get().type().startsWith("image/");
        if (!image && !FILES.contains(content.get().type())) {
            return refused("zalo.word.file-kind-not-carried");
        }
        if (content.get().bytes().length > (image ? IMAGE_LIMIT : FILE_LIMIT)) {
            return refused("zalo.word.file-too-large");
        }
        ZaloCalls.Result result =
                calls.upload(
                        account,
                        image ? "/v2.0/oa/upload/image" : "/v2.0/oa/upload/file",
                        content.get().type(),
                        name(content.get().type()),
                        content.get().bytes());
        return uploaded(result, image, tries);
    }

    /// Nothing was sent yet, so whatever failed here may be tried again.
    private Uploaded uploaded(ZaloCalls.Result result, boolean image, int tries) {
        Instant now = clock.instant();
        return switch (result) {
            case ZaloCalls.Result.Good(var body) -> {
                String field = image ? "attachment_id" : "token";
                String id = body.path("data").path(field).asString("");
                yield id.isEmpty()
                        ? not(new Delivery.Retry("zalo.word.upload-without-id", now))
                        : new Uploaded.Ready(shown(id, image));
            }
            case ZaloCalls.Result.Refused(ZaloError error) -> not(Verdict.of(error, tries, now));
            case ZaloCalls.Result.NoToken(String word) -> not(new Delivery.Misconfigured(word));
            case ZaloCalls.Result.Paused(Instant until) ->
                    not(new Delivery.Retry(ZaloError.RATE_LIMIT.word(), until));
            case ZaloCalls.Result.NotReached _ ->
                    not(new Delivery.Retry("zalo.word.not-reached", now));
            case ZaloCalls.Result.Lost _ -> not(new Delivery.Retry("zalo.word.upload-lost", now));
        };
    }

    private static Uploaded not(Delivery why) {
        return new Uploaded.Not(why);
    }

    private static Map<String, Object> shown(String id, boolean image) {
        if (!image) return Map.of("type", "file", "payload", Map.of("token", id));
        Map<String, Object> element = Map.of("media_type", "image", "attachment_id", id);
        return Map.of(
                "type",
                "template",
                "payload",
                Map.of("template_type", "media", "elements", List.of(element)));
    }

    private Optional<Content> content(UUID file) {
        @Nullable OpenFile open = files.shared(file).or(() -> files.open(file)).orElse(null);
        if (open == null) return Optional.empty();
        try (InputStream in = open.content()) {
            return Optional.of(new Content(open.type(), in.readNBytes(FILE_LIMIT + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The name residents see; the file's own may hold a person's.
    private static String name(String type) {
        return switch (type) {
            case "application/pdf" -> "tai-lieu.pdf";
            case "application/msword" -> "tai-lieu.doc";
            case "image/jpeg" -> "anh.jpg";
            case "image/png" -> "anh.png";
            default -> "tai-lieu.docx";
        };
    }

    private static Uploaded refused(String word) {
        return not(new Delivery.Refused(word));
    }
}
