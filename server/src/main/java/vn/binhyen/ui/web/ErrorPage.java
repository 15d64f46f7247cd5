package vn.binhyen.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Words;

/// Something went wrong: a sentence, what to do next, and for our own faults a mark to quote. Never
/// the fault's own message.
///
/// @param kind which sentences: the status, or 500 for those without their own
/// @param trace what support can look for in the log; only for our own faults
public record ErrorPage(
        PortalFrame frame, int status, int kind, boolean desk, @Nullable String trace)
        implements Page {

    static ErrorPage of(int status, HttpServletRequest request, ReaderLanguage language) {
        return of(status, request, language, null);
    }

    static ErrorPage of(
            int status,
            HttpServletRequest request,
            ReaderLanguage language,
            @Nullable String trace) {
        Words words = language.words(request);
        boolean desk = request.getRequestURI().startsWith("/console");
        int kind = words.has("ui.error." + status + ".title") ? status : status < 500 ? 400 : 500;
        return new ErrorPage(
                new PortalFrame(words, desk ? "/console" : "/", null, null),
                status,
                kind,
                desk,
                trace);
    }

    @Override
    public Words words() {
        return frame.words();
    }
}
