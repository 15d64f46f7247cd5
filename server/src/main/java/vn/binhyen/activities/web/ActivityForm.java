package vn.binhyen.activities.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhyen.kits.ActivityField;
import vn.binhyen.kits.ActivityKind;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.Village;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// The inputs of an activity: what was typed, what may be chosen, what is wrong.
///
/// @param units several only where a member acts for several
/// @param fresh nothing was typed yet: a page kept on the phone may set the day of today
public record ActivityForm(
        Words words,
        ActivityKind kind,
        TypedActivity typed,
        List<Unit> units,
        List<Village> villages,
        List<Choices.Place> sites,
        Problems problems,
        boolean fresh) {

    public String of(String name) {
        return typed.of(name);
    }

    public boolean planned() {
        return typed.planned();
    }

    public String name(ActivityField field) {
        return field.name().in(words.language().code());
    }

    public String name(ActivityField.Choice choice) {
        return choice.name().in(words.language().code());
    }

    public String title() {
        return kind.name().in(words.language().code());
    }

    public String one() {
        return kind.one().in(words.language().code());
    }

    /// Sites and their teams with what the form calls them; by value.
    public Map<String, String> places() {
        var places = new LinkedHashMap<String, String>();
        sites.forEach(each -> places.put(each.value(), each.name()));
        return places;
    }

    /// What stands under an input: how a number may be said there.
    public String hint(ActivityField field) {
        return switch (field.takes()) {
            case NUMBER, MONEY, MINUTES, NUMBERS ->
                    words.of(field.exact() ? "activities.hint.exact" : "activities.hint.number");
            case LEVEL, LEVELS -> words.of("activities.hint.level");
            case KILOGRAMS -> words.of("activities.hint.kilograms");
            case TEXT -> words.of("activities.hint.text");
            case CASES -> words.of("activities.hint.cases");
            case CHOICE -> "";
        };
    }
}
