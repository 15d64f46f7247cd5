package vn.binhyen.simulator.openapi;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.binhyen.simulator.trouble.Manners;
import vn.binhyen.simulator.trouble.Trouble;
import vn.binhyen.simulator.trouble.Troubles;

/// What may happen to any call, OAuth's included, before anybody looks at it: slowness, a broken
/// server, a proxy's page.
@Component
class Weather implements HandlerInterceptor {
    private final Troubles troubles;
    private final Manners manners;

    Weather(Troubles troubles, Manners manners) {
        this.troubles = troubles;
        this.manners = manners;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, InterruptedException {
        if (troubles.strikes(Trouble.SLOW_ANSWER)) Thread.sleep(manners.now().slowBy());
        if (troubles.strikes(Trouble.SERVER_ERROR)) return write(response, 502);
        if (troubles.strikes(Trouble.NOT_JSON)) return write(response, 200);
        return true;
    }

    private static boolean write(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=utf-8");
        response.getWriter().write("<html><body><h1>" + status + "</h1><p>proxy</p></body></html>");
        return false;
    }
}
