package vn.binhyen.conduct.web;

import jakarta.servlet.http.HttpServletRequest;
import vn.binhyen.kernel.Vietnamese;

/// What a person typed at the door. There is no field for who they are.
///
/// @param number the sealed one-time number of this form
/// @param safe `yes` once the person went on although the words sounded like danger
/// @param unit the chosen commune's id; empty while it is only typed
public record ComplaintForm(
        String number,
        String safe,
        String unit,
        String commune,
        String about,
        String words,
        String place,
        String happened) {

    static ComplaintForm empty(String number) {
        return new ComplaintForm(number, "", "", "", "", "", "", "");
    }

    static ComplaintForm from(HttpServletRequest request) {
        return new ComplaintForm(
                typed(request, "number"),
                typed(request, "safe"),
                typed(request, "unit"),
                typed(request, "commune"),
                typed(request, "about"),
                typed(request, "words"),
                typed(request, "place"),
                typed(request, "happened"));
    }

    ComplaintForm withNumber(String another) {
        return new ComplaintForm(another, safe, unit, commune, about, words, place, happened);
    }

    ComplaintForm withUnit(String found) {
        return new ComplaintForm(number, safe, found, commune, about, words, place, happened);
    }

    private static String typed(HttpServletRequest request, String field) {
        String value = request.getParameter(field);
        return value == null ? "" : Vietnamese.nfc(value).strip();
    }
}
