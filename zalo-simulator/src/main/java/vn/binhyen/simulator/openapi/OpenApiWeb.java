package vn.binhyen.simulator.openapi;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts the gate before the OpenAPI's paths, hands the caller to its methods, and words refusals.
@Configuration
@RestControllerAdvice
class OpenApiWeb implements WebMvcConfigurer {
    private final Weather weather;
    private final Gate gate;
    private final Answers answers;

    OpenApiWeb(Weather weather, Gate gate, Answers answers) {
        this.weather = weather;
        this.gate = gate;
        this.answers = answers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(weather)
                .addPathPatterns("/v2.0/**", "/v3.0/**", "/v4/oa/access_token");
        registry.addInterceptor(gate).addPathPatterns("/v2.0/**", "/v3.0/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refusal refusal) {
        return answers.refused(refusal);
    }

    @ExceptionHandler
    void lost(ResponseLost lost, HttpServletRequest request) {
        request.setAttribute(ResponseLost.ATTRIBUTE, true);
    }

    private static final class CallerArgument implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Caller.class;
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return request.getAttribute(Caller.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
