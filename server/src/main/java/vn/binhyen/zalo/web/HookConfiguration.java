package vn.binhyen.zalo.web;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import vn.binhyen.zalo.application.DoorLog;
import vn.binhyen.zalo.application.KeepArrival;

/// Puts the door before the filters of pages, not behind them: it needs none of them, and they
/// would cost an event more than its signature does.
@Configuration
class HookConfiguration {

    @Bean
    HookServlet hookServlet(KeepArrival keeping, DoorLog door) {
        return new HookServlet(keeping, door);
    }

    @Bean
    FilterRegistrationBean<Filter> hookBeforeAll(HookServlet servlet) {
        Filter straight = (request, response, _) -> servlet.service(request, response);
        var before = new FilterRegistrationBean<>(straight);
        before.setName("zalo-hook");
        before.addUrlPatterns("/hook/zalo");
        before.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return before;
    }
}
