package vn.binhyen.story.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.Role;
import vn.binhyen.territory.Unit;

/// Who works in the story: those of `story/people.csv`, whom one may become, and in every other
/// commune two duty officers, an area officer and a chief.
public final class Cast {

    /// The day all accounts were opened; only their ids tell it.
    private static final Instant OPENED = Instant.parse("2024-01-02T01:00:00Z");

    private final List<Person> all = new ArrayList<>();
    private final Map<UnitId, List<Person>> byUnit = new LinkedHashMap<>();

    private Cast() {}

    public static Cast of(Province province, Names names, long seed) {
        var cast = new Cast();
        Chance chance = Chance.about(seed, "cast");
        var ids = new Ids(Clock.fixed(OPENED, ZoneOffset.UTC), chance.generator());
        StoryText.lines("people.csv")
                .map(line -> line.split(","))
                .forEach(row -> {
                    UnitId unit = new UnitId(row[3], Province.MERGER);
                    cast.add(new Person(ids.next(), row[0], row[1], Role.valueOf(row[2]), unit));
                });
        for (Unit commune : province.communes()) {
            if (cast.byUnit.containsKey(commune.id())) continue;
            cast.add(ids, chance, names, commune.id(), "truc-ban", Role.DUTY_OFFICER);
            cast.add(ids, chance, names, commune.id(), "truc-ban-2", Role.DUTY_OFFICER);
            cast.add(ids, chance, names, commune.id(), "khu-vuc", Role.AREA_OFFICER);
            cast.add(ids, chance, names, commune.id(), "chi-huy", Role.COMMUNE_CHIEF);
        }
        return cast;
    }

    public List<Person> everybody() {
        return List.copyOf(all);
    }

    /// The first of a role, as the people of the tour are.
    public Person first(Role role) {
        return all.stream().filter(one -> one.role() == role).findFirst().orElseThrow();
    }

    /// Those of a commune who handle what residents bring, duty officers first.
    List<Person> officersOf(UnitId commune) {
        return Objects.requireNonNull(byUnit.get(commune)).stream()
                .filter(person -> person.role().handlesCases())
                .toList();
    }

    private void add(Ids ids, Chance chance, Names names, UnitId unit, String place, Role role) {
        // after the people of the tour by name, so that they are the first of their role
        String signIn = "xa-" + unit.code() + "." + place;
        add(new Person(ids.next(), signIn, names.somebody(chance), role, unit));
    }

    private void add(Person person) {
        all.add(person);
        byUnit.merge(
                person.unit(),
                List.of(person),
                (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
    }
}
