package vn.binhyen.conduct;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Walks every route the program has, as somebody signed in, with every id and every question that
/// might bring something to light.
final class EveryRoute {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern HOLE = Pattern.compile("\\{([a-z]+)}");

    /// They end the session or take another's place.
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "/console/sign-out",
                    "/console/password",
                    "/console/continue-as",
                    "/console/sign-in",
                    "/error");

    private final RequestMappingHandlerMapping routes;
    private final MockMvcTester mvc;

    EveryRoute(RequestMappingHandlerMapping routes, MockMvcTester mvc) {
        this.routes = routes;
        this.mvc = mvc;
    }

    /// Routes whose answer holds one of the marks.
    ///
    /// @param ids to put into the addresses' holes, in turn
    /// @param asked words to search for: part of a mark, never a whole one, since a page repeats
    ///   what was asked
    Set<String> showing(List<String> marks, List<UUID> ids, String asked, Cookie who) {
        Set<String> showing = new TreeSet<>();
        for (String pattern : patterns(RequestMethod.GET)) {
            for (String address : addresses(pattern, ids)) {
                for (String question : questions(pattern, asked, ids)) {
                    String answer = get(address + question, who);
                    if (marks.stream().anyMatch(answer::contains)) showing.add(pattern);
                }
            }
        }
        return showing;
    }

    /// Routes that do something with one of these ids: what they answer holds a mark or is no
    /// refusal.
    Set<String> doing(List<String> marks, List<UUID> ids, Cookie who) {
        Set<String> doing = new TreeSet<>();
        String mark = csrf(who);
        for (String pattern : patterns(RequestMethod.POST)) {
            if (!pattern.contains("{") && !pattern.equals("/console/conduct-move")) continue;
            for (UUID id : ids) {
                var answer =
                        mvc.post()
                                .uri(HOLE.matcher(pattern).replaceAll(id.toString()))
                                .cookie(who)
                                .param("_csrf", mark)
                                .param("id", id.toString())
                                .param("what", "case")
                                .param("words", "tò mò về việc đã chuyển")
                                .param("text", "tò mò về việc đã chuyển")
                                .param("reason", "tò mò về việc đã chuyển")
                                .param("receiver", "đội khác")
                                .param("kind", "PETITION")
                                .param("outcome", "NOTED")
                                .param("officer", UUID.randomUUID().toString())
                                .exchange();
                String body = text(answer.getResponse());
                boolean refused = answer.getResponse().getStatus() >= 400;
                if (!refused || marks.stream().anyMatch(body::contains)) doing.add(pattern);
            }
        }
        return doing;
    }

    private List<String> patterns(RequestMethod method) {
        var patterns = new ArrayList<String>();
        for (RequestMappingInfo route : routes.getHandlerMethods().keySet()) {
            Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
            if (!methods.contains(method)) continue;
            route.getPatternValues().stream()
                    .filter(pattern -> !LEFT_OUT.contains(pattern))
                    .forEach(patterns::add);
        }
        return patterns;
    }

    private static List<String> addresses(String pattern, List<UUID> ids) {
        Matcher hole = HOLE.matcher(pattern);
        if (!hole.find()) return List.of(pattern);
        List<String> values =
                switch (hole.group(1)) {
                    case "code" -> List.of("24540");
                    case "print" -> List.of("0");
                    case "indicator" ->
                            List.of(
                                    "cases-received",
                                    "cases-open",
                                    "messages-heard",
                                    "questions-asked",
                                    "conversations");
                    default -> ids.stream().map(UUID::toString).toList();
                };
        var addresses = new ArrayList<String>();
        for (String value : values) {
            String filled =
                    pattern.substring(0, hole.start()) + value + pattern.substring(hole.end());
            addresses.addAll(addresses(filled, ids));
        }
        return addresses;
    }

    /// Only lists are asked in several ways; a single thing is there or not.
    private static List<String> questions(String pattern, String asked, List<UUID> ids) {
        if (pattern.contains("{") && !pattern.contains("{indicator}")) return List.of("");
        String words = "&words=" + asked + "&q=" + asked + "&ten=" + asked;
        String ever = "&from=2025-07-01&to=2100-01-01&size=200";
        return List.of(
                "",
                "?show=ALL&order=NEWEST" + words,
                "?show=ALL&order=NEWEST" + ever,
                "?show=all&what=case&id=" + ids.getFirst());
    }

    private String get(String address, Cookie who) {
        return text(
                mvc.get().uri(java.net.URI.create(address)).cookie(who).exchange().getResponse());
    }

    private String csrf(Cookie who) {
        Matcher mark = CSRF.matcher(get("/console/me", who));
        if (!mark.find()) throw new AssertionError("no mark on the page of one's account");
        return mark.group(1);
    }

    private static String text(MockHttpServletResponse response) {
        String location = String.valueOf(response.getHeader("Location"));
        String type = String.valueOf(response.getContentType());
        byte[] body = response.getContentAsByteArray();
        return (type.contains("spreadsheetml")
                        ? unpacked(body)
                        : new String(body, StandardCharsets.UTF_8))
                + location;
    }

    /// A sheet's words lie in packed XML.
    private static String unpacked(byte[] sheet) {
        var words = new StringBuilder();
        try (var parts = ZipFile.builder().setByteArray(sheet).get()) {
            for (var part : Collections.list(parts.getEntries())) {
                byte[] xml = parts.getInputStream(part).readAllBytes();
                words.append(new String(xml, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.toString();
    }
}
