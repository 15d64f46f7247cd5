package vn.binhyen.acceptance.running;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An officer's browser without the browser: keeps cookies, reads a page's forms, fills one in and
/// sends it, as a person without JavaScript would.
public final class Desk implements AutoCloseable {

    private static final Pattern FORM =
            Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(?:input|button)\\b([^>]*\\btype=\"hidden\"[^>]*)>", Pattern.DOTALL);

    private static final String BOUNDARY = "------a-clerk-s-file";

    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    public Desk(URI address) {
        this.address = address;
    }

    /// What came back.
    public record Shown(int status, String path, String html) {}

    /// Signs in as the story's person of that role, as a click on "Continue as …" does.
    public void continueAs(String member) throws IOException {
        Shown shown = post("/console/continue-as", Map.of("member", member));
        if (shown.status() != 200 || shown.path().contains("sign-in")) {
            throw new IOException("not signed in: " + shown.status() + " " + shown.path());
        }
    }

    /// The same, and at once to the page of that path.
    public Shown continueAs(String member, String path) throws IOException {
        return post("/console/continue-as", Map.of("member", member, "next", path));
    }

    public Shown get(String path) throws IOException {
        return send(HttpRequest.newBuilder(address.resolve(path)).GET());
    }

    public Shown fillIn(Shown page, String field, String value) throws IOException {
        return fillIn(page, Map.of(field, value));
    }

    /// Fills in the first form of the page that has all these fields and sends it with its hidden
    /// fields.
    public Shown fillIn(Shown page, Map<String, String> typed) throws IOException {
        var forms = FORM.matcher(page.html());
        while (forms.find()) {
            String form = forms.group(2);
            if (!typed.keySet().stream().allMatch(it -> form.contains("name=\"" + it + "\""))) {
                continue;
            }
            var fields = hidden(form);
            fields.putAll(typed);
            return post(attribute(forms.group(1), "action"), fields);
        }
        throw new IOException("no form with " + typed.keySet() + " on " + page.path());
    }

    /// Fills in the first form that leads to an address with this end, and sends it with its hidden
    /// fields.
    public Shown fillIn(Shown page, String end, Map<String, String> typed) throws IOException {
        var forms = FORM.matcher(page.html());
        while (forms.find()) {
            String action = attribute(forms.group(1), "action");
            if (!action.endsWith(end)) continue;
            var fields = hidden(forms.group(2));
            fields.putAll(typed);
            return post(action, fields);
        }
        throw new IOException("no form to " + end + " on " + page.path());
    }

    /// Puts a file into the page's form that takes one, and sends it.
    public Shown hand(Shown page, String field, String name, byte[] file) throws IOException {
        var forms = FORM.matcher(page.html());
        while (forms.find()) {
            if (!forms.group(1).contains("multipart")
                    || !forms.group(2).contains("name=\"" + field + "\"")) {
                continue;
            }
            var body = new ByteArrayOutputStream();
            hidden(forms.group(2))
                    .forEach((key, value) -> part(body, "name=\"%s\"".formatted(key), value));
            part(
                    body,
                    "name=\"%s\"; filename=\"%s\"".formatted(field, name),
                    new String(file, StandardCharsets.UTF_8));
            body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return send(
                    HttpRequest.newBuilder(address.resolve(attribute(forms.group(1), "action")))
                            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
        }
        throw new IOException("no form takes a file " + field + " on " + page.path());
    }

    private static void part(ByteArrayOutputStream body, String disposition, String value) {
        body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, disposition, value)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> hidden(String form) {
        var fields = new LinkedHashMap<String, String>();
        var hidden = FIELD.matcher(form);
        while (hidden.find()) {
            String name = attribute(hidden.group(1), "name");
            if (!name.isEmpty()) fields.put(name, attribute(hidden.group(1), "value"));
        }
        return fields;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private Shown post(String path, Map<String, String> fields) throws IOException {
        String body =
                fields.entrySet().stream()
                        .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Shown send(HttpRequest.Builder request) throws IOException {
        try {
            var answer =
                    http.send(
                            request.timeout(Duration.ofSeconds(20)).build(),
                            HttpResponse.BodyHandlers.ofString());
            return new Shown(answer.statusCode(), answer.uri().getPath(), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String attribute(String attributes, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? found.group(1).replace("&amp;", "&").replace("&#34;", "\"") : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
