package vn.binhyen.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// What every page tells the browser to refuse: anything from elsewhere, any frame around it, any
/// device of the phone, any copy kept.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SecurityHeaders extends OncePerRequestFilter {

    private static final String CONTENT =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src"
                    + " 'self'; media-src 'self'; connect-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";
    private static final String DEVICES =
            Stream.of(
                            "accelerometer",
                            "autoplay",
                            "camera",
                            "display-capture",
                            "fullscreen",
                            "geolocation",
                            "gyroscope",
                            "magnetometer",
                            "microphone",
                            "midi",
                            "payment",
                            "publickey-credentials-get",
                            "screen-wake-lock",
                            "serial",
                            "usb",
                            "web-share")
                    .map(device -> device + "=()")
                    .collect(Collectors.joining(", "));

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/hook/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", CONTENT);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", DEVICES);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cache-Control", "no-store");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, response);
    }
}
