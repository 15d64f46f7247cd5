package vn.binhyen.simulator.webhook;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/// One HTTP attempt at a webhook.
@Component
class Knock {
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();

    Outcome at(String url, byte[] body, Map<String, String> headers, Duration limit) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url))
                        .timeout(limit)
                        .header("Content-Type", "application/json")
                        .header("User-Agent", "ZaloWebhook")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            int status =
                    client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode();
            return status == 200 ? new Outcome.Accepted() : new Outcome.Answered(status);
        } catch (HttpConnectTimeoutException | ConnectException none) {
            return new Outcome.Unreachable(none.toString());
        } catch (HttpTimeoutException slow) {
            return new Outcome.TooSlow();
        } catch (IOException broken) {
            return new Outcome.Unreachable(broken.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome.Unreachable("stopped");
        }
    }
}
