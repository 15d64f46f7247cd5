package vn.binhyen.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.Answers;
import vn.binhyen.ui.Forbidden;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.SeeOther;

/// What a locked door says: residents that nothing is there, officers to sign in (and what they had
/// written is kept), half signed in to go on with it, and others that their role does not open it.
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final AccessTable table;
    private final StoredSessions sessions;
    private final SignInPages pages;
    private final Answers answers;

    Refusals(AccessTable table, StoredSessions sessions, SignInPages pages, Answers answers) {
        this.table = table;
        this.sessions = sessions;
        this.pages = pages;
        this.answers = answers;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException reason)
            throws IOException {
        if ("empty".equals(request.getHeader("Sec-Fetch-Dest"))) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        Answer answer = new NotThere();
        if (request.getRequestURI().startsWith("/console")) {
            answer =
                    SecurityConfiguration.changes(request)
                            ? pages.interrupted(request)
                            : new SeeOther(Interrupted.signInThenTo(request));
        }
        answers.write(answer, request, response);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        answers.write(toSignedIn(request), request, response);
    }

    private Answer toSignedIn(HttpServletRequest request) {
        SignedIn in = sessions.find(request).orElse(null);
        if (in != null && !in.whole()) return new SeeOther("/console/sign-in/code");
        if (in != null && in.owesPassword()) return new SeeOther("/console/password");
        boolean known = table.rowFor(request.getMethod(), request.getRequestURI()).isPresent();
        return known ? new Forbidden() : new NotThere();
    }
}
