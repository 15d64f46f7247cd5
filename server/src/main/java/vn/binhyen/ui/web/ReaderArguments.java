package vn.binhyen.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Words;

/// Gives controllers the reader's words and, for residents, the frame of the page.
final class ReaderArguments implements HandlerMethodArgumentResolver {

    private final ReaderLanguage language;

    ReaderArguments(ReaderLanguage language) {
        this.language = language;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Words.class || type == PortalFrame.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest exchange,
            @Nullable WebDataBinderFactory binders) {
        var request = exchange.getNativeRequest(HttpServletRequest.class);
        if (request == null) throw new IllegalStateException("not a web request");
        Words words = language.words(request);
        return parameter.getParameterType() == Words.class
                ? words
                : new PortalFrame(words, request.getRequestURI(), null, null);
    }
}
