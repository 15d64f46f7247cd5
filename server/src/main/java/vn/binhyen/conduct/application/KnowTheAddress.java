package vn.binhyen.conduct.application;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import vn.binhyen.conduct.ConductDoor;
import vn.binhyen.conduct.DoorAddress;
import vn.binhyen.conduct.persistence.Decisions;

/// The address residents reach this installation at is told by the operator: what a chat says
/// cannot be read from a request.
@Service
class KnowTheAddress implements DoorAddress {

    private final Decisions decisions;
    private final String site;

    KnowTheAddress(Decisions decisions, @Value("${binhyen.public-address:}") String site) {
        if (!site.isEmpty() && !site.matches("https?://[^/\\s]+")) {
            throw new IllegalArgumentException(
                    "binhyen.public-address is like https://binhyen.example, without a path");
        }
        this.decisions = decisions;
        this.site = site;
    }

    @Override
    public Optional<String> ofSite() {
        return site.isEmpty() ? Optional.empty() : Optional.of(site + "/");
    }

    @Override
    public Optional<String> ofOpenDoor() {
        return site.isEmpty() || !decisions.isOpen()
                ? Optional.empty()
                : Optional.of(site + ConductDoor.ADDRESS);
    }
}
