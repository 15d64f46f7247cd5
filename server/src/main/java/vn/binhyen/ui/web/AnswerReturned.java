package vn.binhyen.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.binhyen.ui.Answer;

/// Lets controllers return an [Answer].
final class AnswerReturned implements HandlerMethodReturnValueHandler {

    private final AnswerWriter writer;

    AnswerReturned(AnswerWriter writer) {
        this.writer = writer;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Answer.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer,
            MethodParameter type,
            ModelAndViewContainer container,
            NativeWebRequest exchange)
            throws Exception {
        container.setRequestHandled(true);
        var request = exchange.getNativeRequest(HttpServletRequest.class);
        var response = exchange.getNativeResponse(HttpServletResponse.class);
        if (!(answer instanceof Answer given) || request == null || response == null) {
            throw new IllegalStateException("nothing to answer with from " + type.getMethod());
        }
        writer.write(given, request, response);
    }
}
