package vn.binhyen.figures.application;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.domain.SiteWork;
import vn.binhyen.figures.domain.UnitThroughTime;
import vn.binhyen.movement.SiteFacts;
import vn.binhyen.territory.Territory;

/// Sites as sources one by one, and with them the models they belong to.
@Component
class TellSites {

    private final SiteFacts facts;
    private final SiteWork work;

    TellSites(SiteFacts facts, Territory territory) {
        this.facts = facts;
        this.work = new SiteWork(new UnitThroughTime(territory));
    }

    void tell(Collection<UUID> ids, Consumer<SourceVersion> teller) {
        facts.sites(ids).forEach(it -> teller.accept(work.of(it)));
        facts.modelsOf(ids).forEach(it -> teller.accept(work.of(it)));
    }

    void tellAll(Consumer<SourceVersion> teller) {
        facts.eachSite(it -> teller.accept(work.of(it)));
        facts.eachModel(it -> teller.accept(work.of(it)));
    }
}
