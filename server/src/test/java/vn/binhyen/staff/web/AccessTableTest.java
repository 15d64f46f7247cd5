package vn.binhyen.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.binhyen.staff.Role;
import vn.binhyen.testing.HouseTest;

@HouseTest
class AccessTableTest {

    @Autowired AccessTable table;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    void every_route_has_its_row() {
        Set<String> missing = new TreeSet<>();
        for (RequestMappingInfo route : routes.getHandlerMethods().keySet()) {
            Set<String> methods =
                    route.getMethodsCondition().getMethods().stream()
                            .map(RequestMethod::name)
                            .collect(Collectors.toSet());
            if (methods.isEmpty()) methods = Set.of("*");
            for (String method : methods) {
                for (String pattern : route.getPatternValues()) {
                    if (!table.lists(method, pattern)) missing.add(method + " " + pattern);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_row_has_its_route() {
        Set<String> patterns =
                routes.getHandlerMethods().keySet().stream()
                        .flatMap(route -> route.getPatternValues().stream())
                        .collect(Collectors.toSet());
        assertThat(table.patterns())
                .filteredOn(
                        pattern -> !pattern.startsWith("/fonts/") && !pattern.equals("/mark.svg"))
                .isSubsetOf(patterns);
    }

    @Test
    void what_has_no_row_is_for_nobody() {
        assertThat(table.rowFor("GET", "/console/never-written")).isEmpty();
        assertThat(table.opens("/console/never-written", Role.OPERATOR)).isFalse();
    }
}
