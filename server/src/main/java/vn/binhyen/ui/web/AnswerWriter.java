package vn.binhyen.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.Answers;
import vn.binhyen.ui.Forbidden;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Part;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.SeeOther;
import vn.binhyen.ui.Words;

/// Writes an answer to the wire. A page is written whole before its first byte leaves, so that a
/// failing template never leaves half a page.
@Component
class AnswerWriter implements Answers {

    private final Templates templates;
    private final ReaderLanguage language;

    AnswerWriter(Templates templates, ReaderLanguage language) {
        this.templates = templates;
        this.language = language;
    }

    @Override
    public void write(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (answer) {
            case Part part -> part(part, request, response);
            case Page page -> page(page, response);
            case SeeOther to -> {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", addressOf(to, request));
            }
            case NotThere() -> page(ErrorPage.of(404, request, language), response);
            case Forbidden() -> page(ErrorPage.of(403, request, language), response);
        }
    }

    @Override
    public Words words(HttpServletRequest request) {
        return language.words(request);
    }

    private void page(Page page, HttpServletResponse response) throws IOException {
        send(templates.written(page), page.status(), response);
    }

    private void part(Part part, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] html = templates.written(part);
        String tag = "\"" + fingerprint(html) + "\"";
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            send(html, part.status(), response);
        }
    }

    private static void send(byte[] html, int status, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    /// Residents who read English stay in English.
    private String addressOf(SeeOther to, HttpServletRequest request) {
        if (!LanguageByPath.english(request)) return to.path();
        return new PortalFrame(language.words(request), "/", null, null).to(to.path());
    }

    static String fingerprint(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
