package vn.binhyen.kits;

import java.util.List;
import java.util.Optional;

/// The kinds of activities of this installation: `resources/activities`.
public interface ActivityKinds {

    /// In the order of the files' names.
    List<ActivityKind> all();

    Optional<ActivityKind> find(String code);

    /// How a choice is called whose numbers feed that indicator: `súng kíp`.
    default Optional<Wording> choice(String indicator, String code) {
        return all().stream()
                .flatMap(kind -> kind.fields().stream())
                .filter(field -> field.fedBy(code).filter(indicator::equals).isPresent())
                .flatMap(field -> field.choice(code).stream())
                .map(ActivityField.Choice::name)
                .findFirst();
    }
}
