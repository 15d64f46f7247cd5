package vn.binhyen.ui.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import vn.binhyen.ui.Dictionary;
import vn.binhyen.ui.Language;
import vn.binhyen.ui.Words;

/// Which language a reader has chosen: residents by the address, officers by a cookie. Vietnamese
/// where nothing was chosen.
@Component
class ReaderLanguage {

    static final String COOKIE = "language";

    private final Dictionary dictionary;

    ReaderLanguage(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    Words words(HttpServletRequest request) {
        return dictionary.in(of(request));
    }

    private static Language of(HttpServletRequest request) {
        if (LanguageByPath.english(request)) return Language.ENGLISH;
        Cookie[] cookies = request.getCookies();
        if (cookies == null || !request.getRequestURI().startsWith("/console")) {
            return Language.VIETNAMESE;
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(COOKIE)) {
                return Language.of(cookie.getValue()).orElse(Language.VIETNAMESE);
            }
        }
        return Language.VIETNAMESE;
    }
}
