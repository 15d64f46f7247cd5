package vn.binhyen.partners.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.conduct.MovedApart;
import vn.binhyen.journal.Entry;
import vn.binhyen.journal.JournalReader;
import vn.binhyen.partners.persistence.Partners;

/// Lets go of cases that were moved to the channel about officers: the unit must not see that a
/// partner began one. The receipt leads the partner there.
@Component
class ForgetMoved implements JournalReader {

    private final Partners partners;

    ForgetMoved(Partners partners) {
        this.partners = partners;
    }

    @Override
    public String name() {
        return "partners-cases";
    }

    @Override
    public void read(List<Entry> batch) {
        for (Entry entry : batch) {
            if (!entry.is(MovedApart.class)) continue;
            var cases = new ArrayList<UUID>();
            entry.facts().path("cases").forEach(id -> cases.add(UUID.fromString(id.asString())));
            partners.forget(cases);
        }
    }
}
