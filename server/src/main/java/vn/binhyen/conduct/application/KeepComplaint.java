package vn.binhyen.conduct.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.binhyen.cases.domain.ReceiptCode;
import vn.binhyen.cases.domain.Receipts;
import vn.binhyen.conduct.ConductDoor;
import vn.binhyen.conduct.Inspection.Step;
import vn.binhyen.conduct.Stage;
import vn.binhyen.conduct.domain.Content;
import vn.binhyen.conduct.domain.Who;
import vn.binhyen.conduct.persistence.Decisions;
import vn.binhyen.conduct.persistence.Reports;
import vn.binhyen.conduct.persistence.Talks;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.scope.Transactions;
import vn.binhyen.vault.Checked;
import vn.binhyen.vault.Files;
import vn.binhyen.vault.Vault;

/// The residents' door: it works in its own name, for whoever holds a receipt's code. It writes
/// neither journal nor figures: who counts the reports about officers asks the inspectors.
@Service
class KeepComplaint implements ConductDoor {

    private static final Asker DOOR = new Asker.Worker("conduct-door");

    private final Transactions transactions;
    private final Decisions decisions;
    private final Reports reports;
    private final Talks talks;
    private final Receipts receipts;
    private final Vault vault;
    private final Files files;
    private final Ids ids;
    private final Clock clock;

    KeepComplaint(
            Transactions transactions,
            Decisions decisions,
            Reports reports,
            Talks talks,
            Receipts receipts,
            Vault vault,
            Files files,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.decisions = decisions;
        this.reports = reports;
        this.talks = talks;
        this.receipts = receipts;
        this.vault = vault;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public boolean isOpen() {
        return transactions.reading(DOOR, decisions::isOpen);
    }

    @Override
    public boolean takesReportsAbout(UnitId unit) {
        return transactions.reading(
                DOOR, () -> decisions.isOpen() && decisions.someoneOutside(unit));
    }

    @Override
    public Received receive(Complaint complaint, List<Checked.Good> handedIn, String formNumber) {
        ReceiptCode code = receipts.codeFor(formNumber);
        byte[] hash = receipts.hash(code);
        return transactions.as(
                DOOR,
                () -> {
                    reports.holdReceipt(hash);
                    if (reports.withReceipt(hash).isPresent()) {
                        return new Received.Kept(code.grouped());
                    }
                    if (!decisions.isOpen() || !decisions.someoneOutside(complaint.unit())) {
                        return new Received.Shut();
                    }
                    UUID id = ids.next();
                    UUID key = vault.newKey();
                    reports.add(
                            id,
                            complaint.unit(),
                            false,
                            key,
                            clock.instant(),
                            hash,
                            Content.of(complaint),
                            new Who("", ""));
                    for (Checked.Good each : handedIn) {
                        talks.addFile(files.keep(key, each).id(), id, null);
                    }
                    return new Received.Kept(code.grouped());
                });
    }

    @Override
    public Optional<Standing> follow(String code) {
        return hash(code)
                .flatMap(hash ->
                        transactions.reading(
                                DOOR, () -> reports.withReceipt(hash).map(this::standing)));
    }

    private Standing standing(Reports.Kept report) {
        Content content = reports.content(report);
        String closing =
                talks.steps(report).stream()
                        .filter(step -> step.stage() == Stage.CLOSED)
                        .map(Step::words)
                        .findFirst()
                        .orElse("");
        return new Standing(
                report.heading().moved(),
                report.heading().stage(),
                content.words(),
                report.heading().at(),
                closing,
                talks.lines(report));
    }

    @Override
    public Written write(
            String code, String words, List<Checked.Good> handedIn, String formNumber) {
        String said = Vietnamese.nfc(words).strip();
        if (said.isEmpty() && handedIn.isEmpty()) return new Written.Empty();
        Optional<byte[]> hash = hash(code);
        if (hash.isEmpty()) return new Written.NoSuchCode();
        return transactions.as(
                DOOR,
                () ->
                        reports.withReceipt(hash.get())
                                .map(report -> write(report, said, handedIn, formNumber))
                                .orElseGet(Written.NoSuchCode::new));
    }

    private Written write(
            Reports.Kept report, String said, List<Checked.Good> handedIn, String formNumber) {
        UUID line = ids.next();
        Instant now = clock.instant();
        if (talks.addOfReporter(line, report, said, now, formNumber)) {
            for (Checked.Good each : handedIn) {
                talks.addFile(files.keep(report.key(), each).id(), report.id(), line);
            }
        }
        return new Written.Kept();
    }

    private Optional<byte[]> hash(String typed) {
        return ReceiptCode.typed(typed).map(receipts::hash);
    }
}
