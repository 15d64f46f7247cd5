package vn.binhyen.console.web;

import java.time.LocalDate;

/// What was typed into the forms of the page of places, as typed; each form has its own fields.
public record PlacesForm(
        String name,
        String kind,
        String from,
        String ended,
        String lastDay,
        String village,
        String what,
        String value,
        String asOf,
        String source) {

    static PlacesForm empty(LocalDate today) {
        String day = today.toString();
        return new PlacesForm("", "", day, "", day, "", "", "", day, "");
    }

    PlacesForm withVillage(String name, String kind, String from) {
        return new PlacesForm(name, kind, from, ended, lastDay, village, what, value, asOf, source);
    }

    PlacesForm withEnd(String ended, String lastDay) {
        return new PlacesForm(name, kind, from, ended, lastDay, village, what, value, asOf, source);
    }

    PlacesForm withCount(String village, String what, String value, String asOf, String source) {
        return new PlacesForm(name, kind, from, ended, lastDay, village, what, value, asOf, source);
    }

    PlacesForm withFrom(String from) {
        return new PlacesForm(name, kind, from, ended, lastDay, village, what, value, asOf, source);
    }
}
