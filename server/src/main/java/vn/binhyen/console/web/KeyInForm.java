package vn.binhyen.console.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the officer typed for the caller, as typed.
///
/// @param answers to the questions of topics, by question id; a field `q-…` each
/// @param alerted whether 113, 114 or 115 was told of a danger
public record KeyInForm(
        String unit,
        String topic,
        String words,
        Map<String, String> answers,
        boolean alerted,
        String place,
        boolean anonymous,
        String name,
        String contact) {

    private static final int MOST_ANSWERS = 50;

    static KeyInForm empty(String unit) {
        return new KeyInForm(unit, "", "", Map.of(), false, "", false, "", "");
    }

    static KeyInForm from(HttpServletRequest request) {
        var answers = new LinkedHashMap<String, String>();
        for (String field : request.getParameterMap().keySet()) {
            if (field.matches("q-[a-z0-9-]{1,31}") && answers.size() < MOST_ANSWERS) {
                answers.put(field.substring(2), typed(request, field));
            }
        }
        return new KeyInForm(
                typed(request, "unit"),
                typed(request, "topic"),
                typed(request, "words"),
                answers,
                typed(request, "alerted").equals("true"),
                typed(request, "place"),
                typed(request, "anonymous").equals("true"),
                typed(request, "name"),
                typed(request, "contact"));
    }

    public String answer(String question) {
        return answers.getOrDefault(question, "");
    }

    private static String typed(HttpServletRequest request, String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value;
    }
}
