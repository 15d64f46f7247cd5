package vn.binhyen.movement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// What is counted of sites and models, for who counts: in the running transaction, many at once.
public interface SiteFacts {

    List<SiteFact> sites(Collection<UUID> ids);

    void eachSite(Consumer<SiteFact> reader);

    /// The models these sites belong to, each once.
    List<ModelFact> modelsOf(Collection<UUID> sites);

    void eachModel(Consumer<ModelFact> reader);
}
