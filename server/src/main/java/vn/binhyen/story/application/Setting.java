package vn.binhyen.story.application;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.binhyen.story.domain.Bureau;
import vn.binhyen.story.domain.Bureaus;
import vn.binhyen.story.domain.Cast;
import vn.binhyen.story.domain.Names;
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
}
