package vn.binhyen.openfigures;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.openfigures.application.KeepTokens;
import vn.binhyen.staff.Role;
import vn.binhyen.testing.AtADesk;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

/// The description of the API says what there is, no more and no less, and answers are as it says.
@HouseTest
class DescriptionTest {

    private static final UnitId PROVINCE = UnitId.parse("66@2025-07-01");

    @Autowired MockMvcTester mvc;
    @Autowired KeepTokens tokens;
    @Autowired People people;
    @Autowired JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private JsonNode description;

    @BeforeEach
    void read() {
        Object yaml = new Yaml().load(AtADesk.text(ask("/api/v1/openapi.yaml", "")));
        description = json.valueToTree(yaml);
    }

    @Test
    void every_route_and_parameter_is_described_and_there_are_no_others() {
        var described = new TreeMap<String, Set<String>>();
        description
                .get("paths")
                .properties()
                .forEach(path -> {
                    assertThat(path.getValue().propertyNames()).containsExactly("get");
                    described.put(path.getKey(), parameters(path.getValue().get("get")));
                });
        var real = new TreeMap<String, Set<String>>();
        routes.getHandlerMethods()
                .forEach((route, method) ->
                        route.getPatternValues().stream()
                                .filter(path -> path.startsWith("/api"))
                                .forEach(path -> real.put(path, parameters(method))));
        assertThat(real).hasSize(5).isEqualTo(described);
    }

    @Test
    void every_described_route_but_the_description_wants_a_token() {
        for (String path : description.get("paths").propertyNames()) {
            int status = ask(path, "").getResponse().getStatus();
            assertThat(status).as(path).isEqualTo(path.endsWith("openapi.yaml") ? 200 : 401);
        }
        assertThat(ask("/api/v1/records", "")).hasStatus(404);
    }

    @Test
    void answers_are_as_described() {
        var made =
                tokens.make(
                        people.of(Role.PROVINCE_STAFF, PROVINCE),
                        "Thử",
                        PROVINCE,
                        Set.of(),
                        tokens.today());
        String secret = made.secret().text();
        fits("Indicators", ask("/api/v1/indicators", secret));
        fits("Units", ask("/api/v1/units", secret));
        for (String by : Set.of("total", "month", "kind", "channel")) {
            fits(
                    "Figures",
                    ask("/api/v1/figures?indicator=cases-received&size=3&by=" + by, secret));
        }
        fits("Trouble", ask("/api/v1/figures?by=age&size=0", secret));
        fits("Trouble", ask("/api/v1/figures", "unknown"));
        JsonNode wrong = json.readTree("{\"items\":[{\"amount\":\"many\"}],\"page\":1}");
        assertThat(schema("Figures").validate(wrong)).isNotEmpty();
    }

    private void fits(String name, MvcTestResult answer) {
        JsonNode read = json.readTree(AtADesk.text(answer));
        assertThat(schema(name).validate(read)).as(name + " " + read).isEmpty();
    }

    private Schema schema(String name) {
        ObjectNode root = json.createObjectNode();
        root.put("$ref", "#/components/schemas/" + name);
        root.set("components", description.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }

    private Set<String> parameters(JsonNode operation) {
        var names = new TreeSet<String>();
        if (!operation.has("parameters")) return names;
        for (JsonNode each : operation.get("parameters")) {
            JsonNode parameter =
                    each.has("$ref")
                            ? description.at(each.get("$ref").asString().substring(1))
                            : each;
            if (parameter.get("in").asString().equals("query")) {
                names.add(parameter.get("name").asString());
            }
        }
        return names;
    }

    private static Set<String> parameters(HandlerMethod method) {
        var names = new HashSet<String>();
        for (MethodParameter each : method.getMethodParameters()) {
            if (each.hasParameterAnnotation(RequestParam.class)) {
                names.add(each.getParameter().getName());
            }
            if (each.hasParameterAnnotation(ModelAttribute.class)) {
                Arrays.stream(each.getParameterType().getRecordComponents())
                        .forEach(component -> names.add(component.getName()));
            }
        }
        return new TreeSet<>(names);
    }

    private MvcTestResult ask(String address, String secret) {
        var request = mvc.get().uri(address);
        return (secret.isEmpty() ? request : request.header("Authorization", "Bearer " + secret))
                .exchange();
    }
}
