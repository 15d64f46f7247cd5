package vn.binhyen.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.binhyen.kernel.Vietnamese;

/// What a resident typed, from whichever step it comes; missing fields are empty.
///
/// @param number the sealed one-time number of this form
/// @param safe `yes` once the person has said that nobody is in danger although their words sound
///   so
/// @param answers to the questions of topics, by question id; a field `q-…` each
/// @param unit the commune chosen, as a unit id; empty while it is only typed
public record ReportForm(
        String number,
        String danger,
        String safe,
        String topic,
        String what,
        Map<String, String> answers,
        String unit,
        String commune,
        String place,
        String happened,
        String who,
        String name,
        String contact) {

    private static final int MOST_ANSWERS = 50;

    static ReportForm empty(String number, String unit) {
        return new ReportForm(number, "", "", "", "", Map.of(), unit, "", "", "", "", "", "");
    }

    static ReportForm from(HttpServletRequest request) {
        return new ReportForm(
                typed(request, "number"),
                typed(request, "danger"),
                typed(request, "safe"),
                typed(request, "topic"),
                typed(request, "what"),
                answers(request),
                typed(request, "unit"),
                typed(request, "commune"),
                typed(request, "place"),
                typed(request, "happened"),
                typed(request, "who"),
                typed(request, "name"),
                typed(request, "contact"));
    }

    /// The same about something, in these words.
    ReportForm about(String chosen, String words) {
        return new ReportForm(
                number, danger, safe, chosen, words, answers, unit, commune, place, happened, who,
                name, contact);
    }

    ReportForm withNumber(String another) {
        return new ReportForm(
                another, danger, safe, topic, what, answers, unit, commune, place, happened, who,
                name, contact);
    }

    ReportForm withUnit(String found) {
        return new ReportForm(
                number, danger, safe, topic, what, answers, found, commune, place, happened, who,
                name, contact);
    }

    /// After the page with the emergency numbers: the person went on.
    ReportForm goneOn() {
        return new ReportForm(
                number, "no", "yes", topic, what, answers, unit, commune, place, happened, who,
                name, contact);
    }

    public boolean named() {
        return who.equals("named");
    }

    public String answer(String question) {
        return answers.getOrDefault(question, "");
    }

    private static Map<String, String> answers(HttpServletRequest request) {
        var answers = new LinkedHashMap<String, String>();
        for (String field : request.getParameterMap().keySet()) {
            if (field.matches("q-[a-z0-9-]{1,31}") && answers.size() < MOST_ANSWERS) {
                answers.put(field.substring(2), typed(request, field));
            }
        }
        return answers;
    }

    private static String typed(HttpServletRequest request, String field) {
        String value = request.getParameter(field);
        return value == null ? "" : Vietnamese.nfc(value).strip();
    }
}
