package vn.binhyen.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.binhyen.staff.application.OpenSessions;

/// Finds who is signed in by the request's cookie, for officers' pages only, once a request.
@Component
class StoredSessions implements SecurityContextRepository {

    private static final String FOUND = StoredSessions.class.getName() + ".found";

    private final OpenSessions sessions;

    StoredSessions(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @SuppressWarnings("unchecked")
    Optional<SignedIn> find(HttpServletRequest request) {
        Object found = request.getAttribute(FOUND);
        if (found == null) {
            found = lookUp(request);
            request.setAttribute(FOUND, found);
        }
        return (Optional<SignedIn>) found;
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        return find(exchange.getRequest())
                .<SecurityContext>map(SecurityContextImpl::new)
                .orElseGet(SecurityContextImpl::new);
    }

    /// Sessions are written where they are opened and closed, not here.
    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return find(request).isPresent();
    }

    private Optional<SignedIn> lookUp(HttpServletRequest request) {
        if (!request.getRequestURI().startsWith("/console")) return Optional.empty();
        boolean bySomebody = request.getHeader("If-None-Match") == null;
        return SessionCookie.in(request)
                .flatMap(token ->
                        sessions.of(token, bySomebody)
                                .map(session -> new SignedIn(session, token)));
    }
}
