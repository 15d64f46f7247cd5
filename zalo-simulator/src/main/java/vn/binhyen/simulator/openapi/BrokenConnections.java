package vn.binhyen.simulator.openapi;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Closes the connection of a lost response inside the container: the client sees the line go dead,
/// as with a real break, and not an empty or half answer.
@Configuration
class BrokenConnections {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> breakConnectionsOfLostResponses() {
        return factory -> factory.addContextValves(new Breaker());
    }

    private static final class Breaker extends ValveBase {
        Breaker() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response)
                throws IOException, ServletException {
            getNext().invoke(request, response);
            if (request.getAttribute(ResponseLost.ATTRIBUTE) != null) {
                response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
            }
        }
    }
}
