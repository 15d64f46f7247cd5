package vn.binhyen.activities.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.activities.persistence.Attached;
import vn.binhyen.conduct.MovedApart;
import vn.binhyen.journal.Entry;
import vn.binhyen.journal.JournalReader;

/// A case that was moved to the channel about officers is linked to nothing any more.
@Component
class ForgetCases implements JournalReader {

    private final Attached attached;

    ForgetCases(Attached attached) {
        this.attached = attached;
    }

    @Override
    public String name() {
        return "activities-forget-cases";
    }

    @Override
    public void read(List<Entry> batch) {
        var cases = new ArrayList<UUID>();
        for (Entry entry : batch) {
            if (!entry.is(MovedApart.class)) continue;
            entry.facts().path("cases").forEach(id -> cases.add(UUID.fromString(id.asString())));
        }
        if (!cases.isEmpty()) attached.forget(cases);
    }
}
