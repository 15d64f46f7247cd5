package vn.binhyen.cameras.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.cameras.FootageEvent.ClipLent;
import vn.binhyen.cameras.FootageEvent.FootageAsked;
import vn.binhyen.cameras.FootageEvent.FootageDecided;
import vn.binhyen.cameras.FootageRequest;
import vn.binhyen.cameras.FootageRequest.State;
import vn.binhyen.cameras.persistence.Requests;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.Figures;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.Occurrence;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.journal.Entry;
import vn.binhyen.journal.JournalReader;

/// Counts requests on the day they were asked, by what became of them, and clips on the day they
/// were lent.
@Component
class CountFootage implements JournalReader {

    private final Requests requests;
    private final Figures figures;
    private final String name;

    CountFootage(Requests requests, Figures figures, Indicators indicators) {
        this.requests = requests;
        this.figures = figures;
        this.name = "figures-cameras-" + indicators.fingerprint();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void read(List<Entry> batch) {
        var touched = new LinkedHashSet<UUID>();
        var versions = new ArrayList<SourceVersion>();
        for (Entry entry : batch) {
            if (entry.is(FootageAsked.class) || entry.is(FootageDecided.class)) {
                touched.add(entry.subject());
            }
            if (entry.is(ClipLent.class)) versions.add(clip(entry));
        }
        touched.forEach(id -> requests.find(id).map(CountFootage::of).ifPresent(versions::add));
        figures.count(versions);
    }

    private static SourceVersion clip(Entry lent) {
        return new SourceVersion(
                new Source("camera-clip", lent.subject()),
                1,
                List.of(
                        Occurrence.one(
                                Countable.CLIP_LENT,
                                Objects.requireNonNull(lent.unit()),
                                day(lent.at()),
                                Map.of())));
    }

    private static SourceVersion of(FootageRequest request) {
        String became =
                switch (request.state()) {
                    case State.Waiting() -> "waiting";
                    case State.Approved _ -> "approved";
                    case State.Refused _ -> "refused";
                };
        return new SourceVersion(
                new Source("camera-request", request.id()),
                became.equals("waiting") ? 1 : 2,
                List.of(
                        Occurrence.one(
                                Countable.FOOTAGE_ASKED,
                                request.unit(),
                                day(request.askedAt()),
                                Map.of("became", became))));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, KeepHouseholds.HERE);
    }
}
