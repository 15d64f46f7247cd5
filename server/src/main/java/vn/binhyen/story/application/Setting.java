package vn.binhyen.story.application;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
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

    Cast cast() {
        return Cast.of(province(), Names.shipped(), seed);
    }
}
