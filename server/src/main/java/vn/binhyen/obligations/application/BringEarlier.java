package vn.binhyen.obligations.application;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.binhyen.kernel.Ids;
import vn.binhyen.obligations.Deed;
import vn.binhyen.obligations.EarlierReports;
import vn.binhyen.obligations.Filing;
import vn.binhyen.obligations.HandingIn;
import vn.binhyen.obligations.Owed;
import vn.binhyen.obligations.Term;
import vn.binhyen.obligations.Version;
import vn.binhyen.obligations.persistence.Filings;
import vn.binhyen.obligations.persistence.Versions;
import vn.binhyen.reports.FilledReport;

/// Writes what happened in a story by the same rules as what officers do.
@Service
class BringEarlier implements EarlierReports {

    private final HandingIn handing;
    private final Filings filings;
    private final Versions versions;
    private final Ids ids;

    BringEarlier(HandingIn handing, Filings filings, Versions versions, Ids ids) {
        this.handing = handing;
        this.filings = filings;
        this.versions = versions;
        this.ids = ids;
    }

    @Override
    public boolean any(Term term) {
        return filings.any(term);
    }

    @Override
    public Filing begun(Owed owed, UUID by, Instant at) {
        Filing draft = kept(Filing.notBegun(ids.next(), owed).draft(0, by, at));
        filings.keepDraft(draft, Map.of(), by, at);
        return draft;
    }

    @Override
    public Filing handedIn(Owed owed, UUID by, Instant at) {
        Filing filing = kept(Filing.notBegun(ids.next(), owed).submit(0, by, at));
        String content = readThen(handing.fill(owed, Map.of()), at).json();
        int rule = owed.term().obligation().version();
        versions.keep(filing, new Version(1, rule, content, Version.hashOf(content), by, at, null));
        return filing;
    }

    @Override
    public Filing returned(Filing filing, String reason, UUID by, Instant at) {
        Filing back = kept(filing.giveBack(filing.versions(), reason, by, at));
        versions.answer(back.id(), back.versions(), new Version.Answer(false, reason, by, at));
        return back;
    }

    @Override
    public Filing accepted(Filing filing, UUID by, Instant at) {
        Filing done = kept(filing.accept(filing.versions(), by, at));
        versions.answer(done.id(), done.versions(), new Version.Answer(true, "", by, at));
        return done;
    }

    private Filing kept(Deed deed) {
        if (deed instanceof Deed.Done(Filing next) && filings.keep(next)) return next;
        throw new IllegalStateException("a story that cannot have happened: " + deed);
    }

    private static FilledReport readThen(FilledReport report, Instant at) {
        return new FilledReport(
                report.form(),
                report.version(),
                report.formText(),
                report.unit(),
                report.names(),
                report.period(),
                at,
                report.figures(),
                report.unitNames(),
                report.texts());
    }
}
