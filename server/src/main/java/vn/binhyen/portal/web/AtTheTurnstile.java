package vn.binhyen.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.binhyen.ui.Answers;
import vn.binhyen.ui.PortalFrame;

/// Every form of a resident passes the turnstile; reading does not, nor does looking for a
/// procedure while typing.
@Configuration
class AtTheTurnstile implements WebMvcConfigurer, HandlerInterceptor {

    private final Turnstile turnstile;
    private final Answers answers;

    AtTheTurnstile(Turnstile turnstile, Answers answers) {
        this.turnstile = turnstile;
        this.answers = answers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/**")
                .excludePathPatterns("/console", "/console/**", "/error", "/thu-tuc");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!request.getMethod().equals("POST")) return true;
        Duration wait = turnstile.enter(request.getRemoteAddr());
        if (wait.isZero()) return true;
        var page = new BusyPage(new PortalFrame(answers.words(request), "/", null, null), wait);
        response.setHeader("Retry-After", String.valueOf(page.seconds()));
        answers.write(page, request, response);
        return false;
    }
}
