package vn.binhyen.zalo.web;

import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.zalo.application.DoorLog;
import vn.binhyen.zalo.application.KeepArrival;

/// Puts the door beside, not behind, the dispatcher of pages.
@Configuration
class HookConfiguration {

    @Bean
    HookServlet hookServlet(KeepArrival keeping, DoorLog door) {
        return new HookServlet(keeping, door);
    }

    @Bean
    ServletRegistrationBean<HookServlet> hookAt(HookServlet servlet) {
        var at = new ServletRegistrationBean<>(servlet, "/hook/zalo");
        at.setName("zalo-hook");
        at.setLoadOnStartup(1);
        return at;
    }
}
