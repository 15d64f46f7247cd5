package vn.binhyen.cases.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.cases.Retention;
import vn.binhyen.cases.domain.Deletions;
import vn.binhyen.cases.domain.Deletions.Due;
import vn.binhyen.cases.domain.Deletions.Waiting;
import vn.binhyen.cases.domain.RetentionRules;
import vn.binhyen.channels.Conversations;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.vault.Vault;

/// Proposes, lets two persons decide, deletes.
///
/// One case is deleted in one transaction: a crash in the middle leaves it whole, and the next
/// round begins it again. Sealed files leave the disk after the commit; should the crash come in
/// between, they stay as bytes nobody can open, since their key is gone.
@Service
class KeepOrDelete implements Retention {

    private static final Logger log = LoggerFactory.getLogger(KeepOrDelete.class);
    private static final Asker JOB = new Asker.Worker("retention");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int MOST_WAITING = 200;
    private static final int SHORTEST_REASON = 10;

    private final Transactions transactions;
    private final Deletions deletions;
    private final RetentionRules rules;
    private final Conversations conversations;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    KeepOrDelete(
            Transactions transactions,
            Deletions deletions,
            RetentionRules rules,
            Conversations conversations,
            Vault vault,
            Audit audit,
            Clock clock) {
        this.transactions = transactions;
        this.deletions = deletions;
        this.rules = rules;
        this.conversations = conversations;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT15M")
    int propose() {
        Instant now = clock.instant();
        return transactions.as(
                JOB, () -> rules.all().stream().mapToInt(r -> deletions.propose(r, now)).sum());
    }

    @Override
    public List<Proposal> proposals(StaffMember me) {
        return transactions.reading(me.asker(), () -> deletions.waiting(MOST_WAITING));
    }

    @Override
    public Decided confirm(StaffMember me, UUID caseId) {
        return decide(
                me,
                caseId,
                waiting -> {
                    Instant now = clock.instant();
                    if (waiting.firstBy() == null) {
                        deletions.confirmFirst(caseId, me.id(), now);
                        audit.did(me.asker(), "deletion-confirmed", caseId, waiting.unit(), "1");
                        return new Decided.SecondPersonNeeded();
                    }
                    if (waiting.firstBy().equals(me.id())) return new Decided.SamePerson();
                    deletions.confirmSecond(caseId, me.id(), now);
                    audit.did(me.asker(), "deletion-confirmed", caseId, waiting.unit(), "2");
                    return new Decided.Confirmed();
                });
    }

    @Override
    public Decided keep(StaffMember me, UUID caseId, String reason) {
        if (reason.strip().length() < SHORTEST_REASON) return new Decided.ReasonNeeded();
        return decide(
                me,
                caseId,
                waiting -> {
                    deletions.keep(caseId, me.id(), clock.instant(), reason.strip());
                    audit.did(
                            me.asker(), "deletion-refused", caseId, waiting.unit(), reason.strip());
                    return new Decided.KeptOn();
                });
    }

    private Decided decide(StaffMember me, UUID caseId, Function<Waiting, Decided> decision) {
        return transactions.as(
                me.asker(),
                () -> deletions.take(caseId).map(decision).orElseGet(Decided.NotThere::new));
    }

    @Scheduled(
            fixedDelayString = "${binhyen.cases.delete-every:PT1M}",
            initialDelayString = "${binhyen.cases.delete-every:PT1M}")
    void deleteAll() {
        try {
            while (deleteOne()) {}
        } catch (RuntimeException e) {
            log.error("a confirmed deletion failed and will be tried again", e);
        }
    }

    /// @return whether there was one
    boolean deleteOne() {
        return transactions.as(
                JOB,
                () -> {
                    Optional<Due> next = deletions.next();
                    next.ifPresent(this::delete);
                    return next.isPresent();
                });
    }

    private void delete(Due due) {
        Instant now = clock.instant();
        if (due.reporterKey() != null) vault.destroy(due.reporterKey());
        if (due.conversation() != null) conversations.forget(due.conversation());
        String day = LocalDate.ofInstant(now, VIETNAM).format(DAY);
        deletions.empty(due.caseId(), "(Đã xóa ngày " + day + " theo thời hạn lưu · deleted)", now);
        audit.did(JOB, "deleted", due.caseId(), due.unit(), "");
    }
}
