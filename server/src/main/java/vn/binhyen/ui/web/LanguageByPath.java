package vn.binhyen.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Residents read English under `/en`: the same pages, no cookie. Behind this filter the address is
/// the one without the language.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class LanguageByPath extends OncePerRequestFilter {

    private static final String ENGLISH = LanguageByPath.class.getName() + ".english";

    static boolean english(HttpServletRequest request) {
        return request.getAttribute(ENGLISH) != null;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !(path.equals("/en") || path.startsWith("/en/"))
                || path.startsWith("/en/console")
                || path.startsWith("/en/hook");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(ENGLISH, true);
        String rest = request.getRequestURI().substring("/en".length());
        chain.doFilter(new WithoutLanguage(request, rest.isEmpty() ? "/" : rest), response);
    }

    private static final class WithoutLanguage extends HttpServletRequestWrapper {
        private final String path;

        WithoutLanguage(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return path;
        }

        @Override
        public StringBuffer getRequestURL() {
            String whole = super.getRequestURL().toString();
            return new StringBuffer(whole.replaceFirst("/en(/|$)", "/"));
        }
    }
}
