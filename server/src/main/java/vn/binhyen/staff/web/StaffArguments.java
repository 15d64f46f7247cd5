package vn.binhyen.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.DeskFrame;

/// Gives controllers who is asking (`StaffMember me`) and the frame of their page (`DeskFrame
/// desk`).
@Configuration
class StaffArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final StoredSessions sessions;
    private final Desks desks;

    StaffArguments(StoredSessions sessions, Desks desks) {
        this.sessions = sessions;
        this.desks = desks;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == StaffMember.class || type == DeskFrame.class || type == SignedIn.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest exchange,
            @Nullable WebDataBinderFactory binders) {
        var request = exchange.getNativeRequest(HttpServletRequest.class);
        if (request == null) throw new IllegalStateException("not a web request");
        SignedIn in = sessions.find(request).orElseThrow();
        Class<?> type = parameter.getParameterType();
        if (type == StaffMember.class) return in.member();
        return type == SignedIn.class ? in : desks.around(in, request);
    }
}
