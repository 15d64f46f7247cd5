package vn.binhyen.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.binhyen.ui.Answer;

/// The last resort: whatever the server itself refuses (a body too large, a broken request, a fault
/// outside a controller) gets the same pages.
@Controller
class ErrorPages implements ErrorController {

    private final Failures failures;

    ErrorPages(Failures failures) {
        this.failures = failures;
    }

    @RequestMapping("/error")
    Answer error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (fault instanceof Exception exception) return failures.told(exception, request);
        return failures.page(status instanceof Integer code ? code : 404, request);
    }
}
