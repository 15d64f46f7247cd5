package vn.binhyen.staff.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.binhyen.ui.Answers;
import vn.binhyen.ui.Forbidden;

/// A form of the officers' side that was sent from somebody else's page is refused, also where no
/// session exists yet that a mark could belong to.
final class OnlyFromHere extends OncePerRequestFilter {

    private final Answers answers;

    OnlyFromHere(Answers answers) {
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/console")
                || !SecurityConfiguration.changes(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (fromHere(request)) chain.doFilter(request, response);
        else answers.write(new Forbidden(), request, response);
    }

    private static boolean fromHere(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin") || site.equals("none");
        @Nullable String origin = request.getHeader("Origin");
        if (origin == null) return true;
        try {
            return request.getServerName().equalsIgnoreCase(URI.create(origin).getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
