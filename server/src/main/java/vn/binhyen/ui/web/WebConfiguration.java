package vn.binhyen.ui.web;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// How controllers are spoken to: they may ask for `Words` or a `PortalFrame`, and answer with an
/// `Answer`.
@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private final AnswerWriter writer;
    private final ReaderLanguage language;

    WebConfiguration(AnswerWriter writer, ReaderLanguage language) {
        this.writer = writer;
        this.language = language;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new AnswerReturned(writer));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ReaderArguments(language));
    }

    /// Letters carry their version in the name.
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var longTime = CacheControl.maxAge(Duration.ofDays(365)).cachePublic();
        registry.addResourceHandler("/fonts/**")
                .addResourceLocations("classpath:/static/fonts/")
                .setCacheControl(longTime);
        registry.addResourceHandler("/mark.svg")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
    }
}
