package vn.binhyen.channels.application;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Function;
import vn.binhyen.channels.domain.MediaHosts;

/// Fetches over the network what a message points to, without letting the message choose where we
/// go: every address, also each one we are sent on to, must be of a configured host and lead
/// outside.
///
/// The name is resolved here and once more by the HTTP client within the JVM's name cache (30 s by
/// default), so that a name cannot change its mind in between.
final class MediaFetcher {

    private static final int MOST_HOPS = 3;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(20);

    /// What became of a fetch.
    sealed interface Fetched<T> {

        record Got<T>(T result) implements Fetched<T> {}

        /// Could not be had this time.
        record Failed<T>(String word) implements Fetched<T> {}

        /// Not a place we go to.
        record NotAllowed<T>(String word) implements Fetched<T> {}
    }

    private final MediaHosts hosts;
    private final Duration whole;
    private final HttpClient http;

    /// @param whole how long one file may take from first to last byte
    MediaFetcher(MediaHosts hosts, Duration whole) {
        this.hosts = hosts;
        this.whole = whole;
        this.http =
                HttpClient.newBuilder()
                        .connectTimeout(CONNECT)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
    }

    <T> Fetched<T> fetch(URI source, Function<InputStream, T> reading) {
        long deadline = System.nanoTime() + whole.toNanos();
        URI at = source;
        try {
            for (int hop = 0; hop <= MOST_HOPS; hop++) {
                if (!allowed(at)) return new Fetched.NotAllowed<>("channels.word.host-not-allowed");
                HttpResponse<InputStream> answer = ask(at);
                try (InputStream body = answer.body()) {
                    int status = answer.statusCode();
                    if (status == 200) {
                        return new Fetched.Got<>(hurried(body, deadline, reading));
                    }
                    var next = answer.headers().firstValue("location");
                    if (status < 300 || status > 399 || next.isEmpty()) {
                        return new Fetched.Failed<>(
                                status == 404 || status == 410
                                        ? "channels.word.file-gone"
                                        : "channels.word.host-refused");
                    }
                    at = at.resolve(next.get());
                }
            }
            return new Fetched.Failed<>("channels.word.too-many-redirects");
        } catch (UnknownHostException e) {
            return new Fetched.Failed<>("channels.word.host-unknown");
        } catch (IOException | UncheckedIOException e) {
            return new Fetched.Failed<>("channels.word.host-failed");
        } catch (IllegalArgumentException e) { // an address that is none
            return new Fetched.NotAllowed<>("channels.word.host-not-allowed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Failed<>("channels.word.host-failed");
        }
    }

    private boolean allowed(URI at) throws UnknownHostException {
        if (!hosts.mayAsk(at)) return false;
        for (InetAddress address : InetAddress.getAllByName(at.getHost())) {
            if (!hosts.mayConnect(at, address)) return false;
        }
        return true;
    }

    private HttpResponse<InputStream> ask(URI at) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(at).timeout(ANSWER).GET().build(),
                BodyHandlers.ofInputStream());
    }

    /// Reads to the end, or fails when the time is over: one byte a minute is no file, and a silent
    /// host must not hold a thread.
    private static <T> T hurried(
            InputStream body, long deadline, Function<InputStream, T> reading) {
        Thread alarm =
                Thread.ofVirtual()
                        .start(() -> {
                            try {
                                Thread.sleep(Duration.ofNanos(deadline - System.nanoTime()));
                                body.close();
                            } catch (InterruptedException | IOException e) {
                                // read to its end in time, or closed already
                            }
                        });
        try {
            return reading.apply(new Hurried(body, deadline));
        } finally {
            alarm.interrupt();
        }
    }

    /// A stream that fails once its time is over, also where the closed body pretends to have
    /// ended.
    private static final class Hurried extends FilterInputStream {

        private final long deadline;

        Hurried(InputStream in, long deadline) {
            super(in);
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            hurry();
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            hurry();
            return read;
        }

        private void hurry() throws IOException {
            if (System.nanoTime() - deadline > 0) throw new IOException("the file came too slowly");
        }
    }
}
