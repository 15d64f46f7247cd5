package vn.binhyen.openfigures.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.binhyen.ui.Dictionary;
import vn.binhyen.ui.Language;
import vn.binhyen.ui.Words;

/// The words a program asked for by `Accept-Language`: Vietnamese unless English comes first.
@Component
class ApiWords {

    private final Dictionary dictionary;

    ApiWords(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    Words of(HttpServletRequest request) {
        String wanted = Objects.requireNonNullElse(request.getHeader("Accept-Language"), "");
        boolean english = wanted.strip().toLowerCase(Locale.ROOT).startsWith("en");
        return dictionary.in(english ? Language.ENGLISH : Language.VIETNAMESE);
    }
}
