package vn.binhyen.obligations.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.journal.Happening;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.obligations.Deed;
import vn.binhyen.obligations.ExceptionGranted;
import vn.binhyen.obligations.Filing;
import vn.binhyen.obligations.Gate;
import vn.binhyen.obligations.HandingIn;
import vn.binhyen.obligations.Obligation;
import vn.binhyen.obligations.Owed;
import vn.binhyen.obligations.OwedReports;
import vn.binhyen.obligations.OwedReports.Look;
import vn.binhyen.obligations.ReportAccepted;
import vn.binhyen.obligations.ReportHandedIn;
import vn.binhyen.obligations.ReportReturned;
import vn.binhyen.obligations.Version;
import vn.binhyen.obligations.persistence.Filings;
import vn.binhyen.obligations.persistence.Leaves;
import vn.binhyen.obligations.persistence.Versions;
import vn.binhyen.reports.FilledReport;
import vn.binhyen.reports.Reports;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;

/// Drafts, hands in, returns, accepts and grants exceptions. Of two officers who do it at once one
/// is first; the other is told how it stands now.
@Service
class HandReportsIn implements HandingIn {

    private final OwedReports owed;
    private final Filings filings;
    private final Versions versions;
    private final Leaves leaves;
    private final Reports reports;
    private final Journal journal;
    private final Audit audit;
    private final Transactions transactions;
    private final Clock clock;

    HandReportsIn(
            OwedReports owed,
            Filings filings,
            Versions versions,
            Leaves leaves,
            Reports reports,
            Journal journal,
            Audit audit,
            Transactions transactions,
            Clock clock) {
        this.owed = owed;
        this.filings = filings;
        this.versions = versions;
        this.leaves = leaves;
        this.reports = reports;
        this.journal = journal;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Deed keepDraft(StaffMember me, Owed report, int over, Map<String, String> texts) {
        if (!owed.mayDraft(me, report.unit())) return new Deed.NotYours();
        Instant now = clock.instant();
        return deed(
                me,
                report,
                look -> {
                    Deed step = look.filing().draft(over, me.id(), now);
                    if (!(step instanceof Deed.Done(Filing next))) return step;
                    if (look.gate() instanceof Gate.Locked locked) return new Deed.Locked(locked);
                    if (!filings.keep(next)) {
                        return again(report, it -> it.draft(over, me.id(), now));
                    }
                    Map<String, String> known = fill(report, texts).texts();
                    filings.keepDraft(next, known, me.id(), now);
                    return step;
                });
    }

    @Override
    public Deed submit(StaffMember me, Owed report, int over, Map<String, String> texts) {
        if (!owed.maySubmit(me, report.unit())) return new Deed.NotYours();
        Instant now = clock.instant();
        return deed(
                me,
                report,
                look -> {
                    Deed step = look.filing().submit(over, me.id(), now);
                    if (!(step instanceof Deed.Done(Filing next))) return step;
                    if (look.gate() instanceof Gate.Locked locked) return new Deed.Locked(locked);
                    FilledReport filled = fill(report, texts);
                    Map<String, List<String>> mistakes = reports.mistakes(filled);
                    if (!mistakes.isEmpty()) return new Deed.Unreadable(mistakes);
                    List<Reports.Finding> findings = reports.findings(filled);
                    if (!findings.isEmpty()) return new Deed.Personal(findings);
                    if (!filings.keep(next)) {
                        return again(report, it -> it.submit(over, me.id(), now));
                    }
                    filings.keepDraft(next, filled.texts(), me.id(), now);
                    keep(me, next, filled, now);
                    return step;
                });
    }

    private void keep(StaffMember me, Filing filing, FilledReport filled, Instant now) {
        Obligation rule = filing.owed().term().obligation();
        String content = filled.json();
        var version =
                new Version(
                        filing.versions(),
                        rule.version(),
                        content,
                        Version.hashOf(content),
                        me.id(),
                        now,
                        null);
        versions.keep(filing, version);
        LocalDate before = filing.owed().term().before();
        journal.write(
                new ReportHandedIn(
                        filing.id(), filing.owed().unit(), rule.code(), before, version.no()));
        audit.did(
                me.asker(),
                "report-handed-in",
                filing.id(),
                filing.owed().unit(),
                rule.code() + " " + before + " " + version.no() + " " + version.hash());
    }

    @Override
    public Deed giveBack(StaffMember me, Owed report, int no, String reason) {
        String said = reason(reason);
        if (!PersonalData.in(said).isEmpty()) return new Deed.Personal(List.of());
        return answer(me, report, no, new Version.Answer(false, said, me.id(), clock.instant()));
    }

    @Override
    public Deed accept(StaffMember me, Owed report, int no) {
        return answer(me, report, no, new Version.Answer(true, "", me.id(), clock.instant()));
    }

    private Deed answer(StaffMember me, Owed report, int no, Version.Answer answer) {
        if (!owed.mayAnswer(me)) return new Deed.NotYours();
        return deed(
                me,
                report,
                look -> {
                    Filing filing = look.filing();
                    Deed step = answered(filing, no, answer);
                    if (!(step instanceof Deed.Done(Filing next))) return step;
                    if (!filings.keep(next)) return again(report, it -> answered(it, no, answer));
                    versions.answer(next.id(), no, answer);
                    tell(me, next, no, answer.accepted());
                    return step;
                });
    }

    private static Deed answered(Filing filing, int no, Version.Answer answer) {
        return answer.accepted()
                ? filing.accept(no, answer.by(), answer.at())
                : filing.giveBack(no, answer.reason(), answer.by(), answer.at());
    }

    private void tell(StaffMember me, Filing filing, int no, boolean accepted) {
        String code = filing.owed().term().obligation().code();
        LocalDate before = filing.owed().term().before();
        Happening happened =
                accepted
                        ? new ReportAccepted(filing.id(), filing.owed().unit(), code, before, no)
                        : new ReportReturned(filing.id(), filing.owed().unit(), code, before, no);
        journal.write(happened);
        String act = accepted ? "report-accepted" : "report-returned";
        audit.did(
                me.asker(), act, filing.id(), filing.owed().unit(), code + " " + before + " " + no);
    }

    @Override
    public Deed grant(StaffMember me, Owed report, UUID id, LocalDate until, String reason) {
        if (!owed.mayAnswer(me)) return new Deed.NotYours();
        String said = reason(reason);
        if (!PersonalData.in(said).isEmpty()) return new Deed.Personal(List.of());
        return deed(
                me,
                report,
                look -> {
                    var leave = new Gate.Leave(id, until, said, me.id(), clock.instant());
                    if (!leaves.keep(report, leave)) return new Deed.Already(look.filing());
                    String code = report.term().obligation().code();
                    LocalDate before = report.term().before();
                    journal.write(new ExceptionGranted(id, report.unit(), code, before, until));
                    String note = code + " " + before + " " + until;
                    audit.did(me.asker(), "report-exception", id, report.unit(), note);
                    return new Deed.Done(look.filing());
                });
    }

    @Override
    public FilledReport fill(Owed report, Map<String, String> texts) {
        return reports.fill(
                report.term().obligation().form(),
                report.unit(),
                report.term().window(),
                null,
                texts);
    }

    private Deed deed(StaffMember me, Owed report, Function<Look, Deed> deed) {
        return transactions.as(
                me.asker(), () -> owed.look(me, report).map(deed).orElseGet(Deed.NotYours::new));
    }

    /// After somebody else was first: what is to be said as it stands now.
    private Deed again(Owed report, Function<Filing, Deed> verb) {
        Filing now = filings.find(report).orElseThrow();
        Deed said = verb.apply(now);
        return said instanceof Deed.Done ? new Deed.Stale(now) : said;
    }

    private static String reason(String typed) {
        String reason = typed.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason has 1 to " + LONGEST_REASON + " letters");
        }
        return reason;
    }
}
