package vn.binhyen.conduct.application;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.conduct.Inspection;
import vn.binhyen.conduct.Stage;
import vn.binhyen.conduct.domain.Content;
import vn.binhyen.conduct.persistence.Decisions;
import vn.binhyen.conduct.persistence.Reports;
import vn.binhyen.conduct.persistence.Reports.Kept;
import vn.binhyen.conduct.persistence.Talks;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.vault.Files;
import vn.binhyen.vault.OpenFile;

/// The inspectors' desk. Each verb is one transaction in the inspector's name; what row security
/// hides is not there. The audit names the report and the inspector, never the unit.
@Service
class InspectReports implements Inspection {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int MOST = 200;

    private final Transactions transactions;
    private final Decisions decisions;
    private final Reports reports;
    private final Talks talks;
    private final Files files;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    InspectReports(
            Transactions transactions,
            Decisions decisions,
            Reports reports,
            Talks talks,
            Files files,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.decisions = decisions;
        this.reports = reports;
        this.talks = talks;
        this.files = files;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public boolean isNamed(StaffMember me) {
        return transactions.reading(me.asker(), () -> decisions.isNamed(me.id()));
    }

    @Override
    public List<Heading> headings(StaffMember me) {
        return transactions.reading(me.asker(), () -> reports.newest(MOST));
    }

    @Override
    public Optional<Report> read(StaffMember me, UUID id) {
        return transactions.as(
                me.asker(),
                () ->
                        reports.take(id)
                                .map(report -> {
                                    audit.looked(me.asker(), "conduct-report", id, null, "");
                                    return read(me, report);
                                }));
    }

    private Report read(StaffMember me, Kept found) {
        Kept report = found;
        if (found.heading().stage() == Stage.RECEIVED) {
            int year = clock.instant().atZone(VIETNAM).getYear();
            reports.move(found.id(), Stage.LOOKED_AT, reports.nextNumber(year));
            talks.addStep(ids.next(), found, Stage.LOOKED_AT, me.id(), "", clock.instant());
            report = reports.see(found.id()).orElseThrow();
        }
        Content content = reports.content(report);
        return new Report(
                report.heading(),
                content.about(),
                content.words(),
                content.place(),
                content.happened(),
                content.earlier(),
                report.knowsWho(),
                talks.steps(report),
                talks.lines(report).stream()
                        .map(line -> new Line(line.inspector(), line.at(), line.words()))
                        .toList(),
                talks.files(report.id()));
    }

    @Override
    public Verdict say(StaffMember me, UUID id, String words) {
        String said = Vietnamese.nfc(words).strip();
        if (said.isEmpty()) return new Verdict.WordsNeeded();
        return transactions.as(
                me.asker(),
                () ->
                        reports.take(id)
                                .<Verdict>map(report -> {
                                    talks.addOfInspector(
                                            ids.next(), report, me.id(), said, clock.instant());
                                    return new Verdict.Done();
                                })
                                .orElseGet(Verdict.NotThere::new));
    }

    @Override
    public Verdict passOn(StaffMember me, UUID id, String to) {
        return moveOn(me, id, Stage.PASSED_ON, to, "conduct-passed-on");
    }

    @Override
    public Verdict close(StaffMember me, UUID id, String words) {
        return moveOn(me, id, Stage.CLOSED, words, "conduct-closed");
    }

    private Verdict moveOn(StaffMember me, UUID id, Stage stage, String words, String act) {
        String said = Vietnamese.nfc(words).strip();
        if (said.isEmpty()) return new Verdict.WordsNeeded();
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Kept> report = reports.take(id);
                    if (report.isEmpty()) return new Verdict.NotThere();
                    if (!report.get().heading().stage().mayBecome(stage)) {
                        return new Verdict.NotNow();
                    }
                    reports.move(id, stage, null);
                    talks.addStep(ids.next(), report.get(), stage, me.id(), said, clock.instant());
                    audit.did(me.asker(), act, id, null, "");
                    return new Verdict.Done();
                });
    }

    @Override
    public Who who(StaffMember me, UUID id, String reason) {
        if (reason.strip().length() < 10) return new Who.ReasonNeeded();
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Kept> report = reports.see(id);
                    if (report.isEmpty()) return new Who.NotThere();
                    audit.looked(me.asker(), "conduct-reporter", id, null, reason);
                    return reports.who(report.get())
                            .<Who>map(who -> new Who.Known(who.name(), who.contact()))
                            .orElseGet(Who.NotThere::new);
                });
    }

    @Override
    public Optional<OpenFile> file(StaffMember me, UUID id, UUID file, boolean shared) {
        return transactions.reading(
                me.asker(),
                () -> {
                    if (!talks.files(id).contains(file)) return Optional.empty();
                    return shared ? files.shared(file) : files.open(file);
                });
    }
}
