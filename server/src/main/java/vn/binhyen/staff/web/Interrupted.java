package vn.binhyen.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A form that arrived after its session had ended: where it was going, and the words in it. Files
/// are not kept; they would have to be sent again.
///
/// @param fields every value of every field, without the mark of the old session
public record Interrupted(String path, Map<String, List<String>> fields) {

    static Interrupted by(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (!name.equals("_csrf")) fields.put(name, List.of(values));
                });
        return new Interrupted(request.getRequestURI(), fields);
    }

    /// The sign-in page that leads back to the page asked for.
    static String signInThenTo(HttpServletRequest request) {
        String query = request.getQueryString();
        String path = request.getRequestURI() + (query == null ? "" : "?" + query);
        return path.equals("/console")
                ? "/console/sign-in"
                : "/console/sign-in?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
