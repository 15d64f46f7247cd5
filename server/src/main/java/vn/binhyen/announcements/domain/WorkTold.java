package vn.binhyen.announcements.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.binhyen.activities.Activity;
import vn.binhyen.activities.Activity.Said;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kits.ActivityField;
import vn.binhyen.kits.ActivityKind;

/// What was done at a site, one group for each kind and for each thing it was about: its numbers
/// added with how exactly they are known, of a level the newest, and what was said beside them.
///
/// @param about what was chosen for it; empty where nothing was
/// @param numbers in the order of the kind's form
/// @param texts what was written beside, oldest first, each once
public record WorkTold(
        ActivityKind kind,
        List<ActivityField.Choice> about,
        Map<Place, Figure> numbers,
        Set<String> texts) {

    /// Where a number was said; the choice is empty for a field without choices.
    public record Place(String field, String choice) {}

    /// @param done what was done at the site, newest first
    public static List<WorkTold> of(List<ActivityKind> kinds, List<Activity> done) {
        var told = new ArrayList<WorkTold>();
        for (ActivityKind kind : kinds) {
            var groups = new LinkedHashMap<List<ActivityField.Choice>, List<Activity>>();
            for (Activity each : done.reversed()) {
                if (!each.kind().equals(kind.code()) || !each.counts()) continue;
                groups.computeIfAbsent(about(kind, each), _ -> new ArrayList<>()).add(each);
            }
            groups.forEach((about, group) -> told.add(told(kind, about, group)));
        }
        return told;
    }

    private static WorkTold told(
            ActivityKind kind, List<ActivityField.Choice> about, List<Activity> oldestFirst) {
        var numbers = new LinkedHashMap<Place, Figure>();
        var texts = new LinkedHashSet<String>();
        for (Activity each : oldestFirst) {
            for (Said said : each.numbers()) {
                var place = new Place(said.field(), said.choice());
                numbers.merge(
                        place,
                        said.figure(),
                        (before, now) -> said.level() ? now : before.plus(now));
            }
            for (ActivityField field : kind.fields()) {
                if (field.takes() != ActivityField.Takes.TEXT) continue;
                texts.add(each.answers().getOrDefault(field.code(), ""));
            }
            texts.add(each.words());
        }
        texts.remove("");
        return new WorkTold(kind, about, numbers, texts);
    }

    private static List<ActivityField.Choice> about(ActivityKind kind, Activity activity) {
        return kind.fields().stream()
                .filter(field -> field.takes() == ActivityField.Takes.CHOICE)
                .flatMap(field ->
                        field.choice(activity.answers().getOrDefault(field.code(), "")).stream())
                .toList();
    }

    /// What a number's place is called: the choice, or else the field.
    public String name(Place place) {
        ActivityField field = kind.field(place.field()).orElseThrow();
        return field.choice(place.choice())
                .map(choice -> choice.name().vi())
                .orElse(field.name().vi());
    }
}
