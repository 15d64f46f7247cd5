package vn.binhyen.zalo.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.json.JsonFactory;
import vn.binhyen.zalo.application.DoorLog;
import vn.binhyen.zalo.application.KeepArrival;
import vn.binhyen.zalo.application.KeepArrival.Answer;
import vn.binhyen.zalo.domain.Envelope;

/// `POST /hook/zalo`: where Zalo tells what happened on our pages.
///
/// A plain servlet, outside the security filters and the pages' machinery: it must answer within
/// two seconds, whatever else goes on. 200 means: on disk. The order of checks is from cheap to
/// dear, and nothing is written before the signature fits.
final class HookServlet extends HttpServlet {

    static final int MOST_BYTES = 256 << 10;
    private static final Logger log = LoggerFactory.getLogger(HookServlet.class);

    private final transient KeepArrival keeping;
    private final transient DoorLog door;
    private final transient JsonFactory json = new JsonFactory();

    HookServlet(KeepArrival keeping, DoorLog door) {
        this.keeping = keeping;
        this.door = door;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!isJson(request.getContentType())) {
            refuse(response, 415, "content-type");
            return;
        }
        byte @Nullable [] body = body(request);
        if (body == null) {
            response.setHeader("Connection", "close"); // the rest is not read
            refuse(response, 413, "too-large");
            return;
        }
        try {
            Envelope envelope = Envelope.read(json, body);
            answer(response, keeping.keep(envelope, body, signature(request), timestamp(request)));
        } catch (Envelope.Broken e) {
            refuse(response, 400, "broken-json");
        } catch (RuntimeException e) { // not kept: Zalo shall come again
            log.error("an arrival could not be kept", e);
            refuse(response, 503, "not-kept");
        }
    }

    private void answer(HttpServletResponse response, Answer answer) throws IOException {
        switch (answer) {
            case Answer.Kept _, Answer.LetGo _, Answer.Probe _ -> response.setStatus(200);
            case Answer.WrongSignature(String reason) -> refuse(response, 401, reason);
            case Answer.UnknownApp _ -> refuse(response, 404, "unknown-app");
            case Answer.UnknownPage(String oaId) -> {
                door.stranger(oaId);
                write(response, 404, "unknown-page");
            }
            case Answer.Busy _ -> {
                response.setHeader("Retry-After", "5");
                refuse(response, 503, "busy");
            }
        }
    }

    /// The body as it came; null when it is larger than any event.
    private static byte @Nullable [] body(HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        if (length > MOST_BYTES) return null;
        InputStream in = request.getInputStream();
        byte[] body = in.readNBytes(length >= 0 ? (int) length : MOST_BYTES + 1);
        return body.length > MOST_BYTES ? null : body;
    }

    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) return false;
        int end = contentType.indexOf(';');
        String type = (end < 0 ? contentType : contentType.substring(0, end)).strip();
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.equals("application/json") || lower.equals("text/json");
    }

    private static @Nullable String signature(HttpServletRequest request) {
        return request.getHeader("X-ZEvent-Signature");
    }

    private static @Nullable String timestamp(HttpServletRequest request) {
        return request.getHeader("X-ZEvent-Timestamp");
    }

    private void refuse(HttpServletResponse response, int status, String reason)
            throws IOException {
        door.turnedAway(reason);
        write(response, status, reason);
    }

    private static void write(HttpServletResponse response, int status, String reason)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        byte[] body = ("{\"error\":\"" + reason + "\"}").getBytes(StandardCharsets.US_ASCII);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
