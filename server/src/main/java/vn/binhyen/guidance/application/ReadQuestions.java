package vn.binhyen.guidance.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.guidance.AskedQuestion;
import vn.binhyen.guidance.QuestionLists;
import vn.binhyen.guidance.domain.Alikeness;
import vn.binhyen.guidance.persistence.Questions;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;

/// What was asked, to be read and worked through.
@Service
class ReadQuestions implements QuestionLists {

    private static final Duration LOOKED_BACK = Duration.ofDays(90);
    private static final int MOST = 1_000;

    private final Questions questions;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    ReadQuestions(Questions questions, Transactions transactions, Audit audit, Clock clock) {
        this.questions = questions;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<AskedQuestion> of(Collection<UUID> ids) {
        return questions.of(ids);
    }

    @Override
    public void each(Consumer<AskedQuestion> reader) {
        questions.each(reader);
    }

    @Override
    public List<Alike> unanswered() {
        return Alikeness.grouped(
                questions.unanswered(clock.instant().minus(LOOKED_BACK), MOST).reversed());
    }

    @Override
    public Counts counts(LocalDate from, LocalDate to) {
        return questions.counts(from, to);
    }

    @Override
    public void worked(StaffMember me, Collection<UUID> ids) {
        transactions.as(
                me.asker(),
                () -> {
                    for (AskedQuestion it : questions.of(ids)) {
                        audit.did(me.asker(), "question-worked", it.id(), it.unit(), "");
                    }
                    questions.worked(ids, me.id(), clock.instant());
                });
    }
}
