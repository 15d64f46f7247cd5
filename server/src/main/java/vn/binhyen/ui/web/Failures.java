package vn.binhyen.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerMapping;
import vn.binhyen.ui.Answer;

/// Turns what a request fails with into a page. Faults of ours are logged once, with the mark that
/// stands on the page.
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Failures {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    private final ReaderLanguage language;
    private final SecureRandom random = new SecureRandom();

    Failures(ReaderLanguage language) {
        this.language = language;
    }

    @ExceptionHandler(Exception.class)
    Answer told(Exception fault, HttpServletRequest request) {
        return switch (fault) {
            case MaxUploadSizeExceededException _ -> page(413, request);
            case MultipartException _ -> page(400, request);
            // an address with something that is no id: there is nothing there
            case MethodArgumentTypeMismatchException _ -> page(404, request);
            case ErrorResponse known when known.getStatusCode().is4xxClientError() ->
                    page(known.getStatusCode().value(), request);
            default -> broken(fault, request);
        };
    }

    Answer page(int status, HttpServletRequest request) {
        return ErrorPage.of(status, request, language);
    }

    private Answer broken(Exception fault, HttpServletRequest request) {
        byte[] mark = new byte[5];
        random.nextBytes(mark);
        String trace = HexFormat.of().formatHex(mark);
        log.error("{} {} failed [{}]", request.getMethod(), route(request), trace, fault);
        return ErrorPage.of(500, request, language, trace);
    }

    /// The route, never the address: the code of a personal link stands in some.
    private static Object route(HttpServletRequest request) {
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return route == null ? "a request" : route;
    }
}
