package vn.binhyen.staff.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// The cookie that carries a session's token. Only officers' pages set one.
final class SessionCookie {

    static final String NAME = "binhyen";

    private SessionCookie() {}

    static Optional<String> in(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(NAME) && !cookie.getValue().isEmpty()) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    static void set(String token, HttpServletRequest request, HttpServletResponse response) {
        write(NAME, token, -1, request, response);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        write(NAME, "", 0, request, response);
    }

    static void write(
            String name,
            String value,
            long seconds,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(seconds)
                        .build()
                        .toString());
    }
}
