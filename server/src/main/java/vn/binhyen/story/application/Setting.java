package vn.binhyen.story.application;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.story.domain.Bureau;
import vn.binhyen.story.domain.Bureaus;
import vn.binhyen.story.domain.Cast;
import vn.binhyen.story.domain.Names;
import vn.binhyen.story.domain.Person;
import vn.binhyen.story.domain.Province;
import vn.binhyen.territory.Territory;

/// Where the story plays and who is in it: the same for the same seed.
@Component
class Setting {

    private final Territory territory;
    private final String code;
    private final long seed;

    Setting(
            Territory territory,
            @Value("${binhyen.province:66}") String code,
            @Value("${binhyen.story.seed:1}") long seed) {
        this.territory = territory;
        this.code = code;
        this.seed = seed;
    }

    long seed() {
        return seed;
    }

    Province province() {
        return Province.of(territory, code);
    }

    /// The communes' police of today.
    List<Bureau> bureaus() {
        return new Bureaus(province(), cast(), Names.shipped(), territory, seed).today();
    }

    Cast cast() {
        return Cast.of(province(), Names.shipped(), seed);
    }

    /// The first of that role, as the people of the tour are.
    StaffMember officer(Role role) {
        return member(cast().first(role));
    }

    /// The first of that role in a commune of today.
    StaffMember officer(Role role, UnitId unit) {
        return cast().everybody().stream()
                .filter(one -> one.role() == role && one.unit().equals(unit))
                .findFirst()
                .map(Setting::member)
                .orElseThrow();
    }

    private static StaffMember member(Person person) {
        return new StaffMember(person.id(), person.name(), person.role(), person.unit());
    }

    /// The same for the same thing at every start, so that nothing is told twice.
    static UUID id(String kind, String which) {
        return UUID.nameUUIDFromBytes(
                ("story:" + kind + ":" + which).getBytes(StandardCharsets.UTF_8));
    }
}
