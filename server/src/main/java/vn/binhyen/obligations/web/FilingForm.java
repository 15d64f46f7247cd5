package vn.binhyen.obligations.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.binhyen.obligations.HandingIn;
import vn.binhyen.ui.Problems;

/// What the forms of a report's page bring.
record FilingForm(Map<String, String> fields) {

    static final String FIELD = "place.";

    /// What was typed into the form's places, by their keys.
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith(FIELD)) texts.put(name.substring(FIELD.length()), value);
        });
        return texts;
    }

    /// The version that was read; -1 where none is told.
    int over() {
        return number("over");
    }

    int no() {
        return number("no");
    }

    private int number(String name) {
        String text = fields.getOrDefault(name, "");
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }

    /// Empty, and a problem at its field, where none was given.
    Optional<String> reason(String field, Problems problems) {
        String reason = fields.getOrDefault(field, "").strip();
        if (reason.isEmpty()) problems.at(field, "obligations.reason.needed");
        else if (reason.length() > HandingIn.LONGEST_REASON) {
            problems.at(field, "obligations.reason.long", HandingIn.LONGEST_REASON);
        } else return Optional.of(reason);
        return Optional.empty();
    }

    /// A day from today to a year ahead.
    Optional<LocalDate> until(LocalDate today, Problems problems) {
        try {
            LocalDate day = LocalDate.parse(fields.getOrDefault("until", "").strip());
            if (!day.isBefore(today) && !day.isAfter(today.plusYears(1))) return Optional.of(day);
        } catch (DateTimeException e) {
            // said below, like a day that is over
        }
        problems.at("until", "obligations.until.wrong");
        return Optional.empty();
    }

    Optional<UUID> id() {
        try {
            return Optional.of(UUID.fromString(fields.getOrDefault("id", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
