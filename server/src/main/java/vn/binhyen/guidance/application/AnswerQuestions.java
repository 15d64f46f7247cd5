package vn.binhyen.guidance.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.binhyen.guidance.Answer;
import vn.binhyen.guidance.AskedQuestion;
import vn.binhyen.guidance.AskedQuestion.Became;
import vn.binhyen.guidance.Guide;
import vn.binhyen.guidance.InForce;
import vn.binhyen.guidance.QuestionEvent.QuestionAsked;
import vn.binhyen.guidance.QuestionEvent.QuestionChanged;
import vn.binhyen.guidance.Quoted;
import vn.binhyen.guidance.Reply;
import vn.binhyen.guidance.application.FindPassages.Today;
import vn.binhyen.guidance.domain.Decision;
import vn.binhyen.guidance.domain.Hit;
import vn.binhyen.guidance.persistence.Questions;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.kernel.UnitId;

/// Finds, decides and keeps what was asked.
@Service
class AnswerQuestions implements Guide {

    /// Nobody asks in more words than that; the rest is not looked at.
    private static final int LOOKED_AT = 1_000;

    private static final int REASONS = 8;
    private static final int FOUND = 20;

    private final FindPassages passages;
    private final Questions questions;
    private final Journal journal;
    private final Clock clock;

    AnswerQuestions(FindPassages passages, Questions questions, Journal journal, Clock clock) {
        this.passages = passages;
        this.questions = questions;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Reply consider(String words, UnitId unit) {
        Today today = passages.of(unit);
        return reply(decide(words, today), today.entries());
    }

    @Override
    public Rehearsed rehearse(Question question) {
        Today today = passages.of(question.unit());
        Decision decision = decide(question.words(), today);
        Reply reply = reply(decision, today.entries());
        return new Rehearsed(asked(question, decision, reply), reply);
    }

    @Override
    public Reply ask(Question question) {
        return ask(rehearse(question));
    }

    @Override
    public Reply ask(Rehearsed rehearsed) {
        AskedQuestion asked = rehearsed.question();
        if (questions.add(asked)) {
            journal.write(new QuestionAsked(asked.id(), asked.unit(), asked.version()));
        }
        return rehearsed.reply();
    }

    @Override
    public Optional<Quoted> choose(UUID question, UnitId unit, String entry) {
        Optional<AskedQuestion> before = questions.take(question, unit);
        if (before.isEmpty() || !before.get().offered().contains(entry)) return Optional.empty();
        keep(before.get(), before.get().chosen(entry));
        return Quoting.of(passages.of(unit).entries(), entry);
    }

    @Override
    public Optional<String> notHelped(UUID question, UnitId unit) {
        Optional<AskedQuestion> before = questions.take(question, unit);
        if (before.isEmpty() || before.get().became() == Became.FOR_PEOPLE) return Optional.empty();
        keep(before.get(), before.get().notHelped(clock.instant()));
        return Optional.of(before.get().words());
    }

    @Override
    public void wentOn(UUID question, UUID caseId) {
        questions.wentOn(question, caseId);
    }

    @Override
    public List<Quoted> nearest(String words, UnitId unit, int most) {
        Today today = passages.of(unit);
        return today.found().find(looked(words), most).hits().stream()
                .filter(hit -> hit.matched() >= Decision.OFFERED)
                .flatMap(hit -> Quoting.of(today.entries(), hit.passage().id()).stream())
                .toList();
    }

    private static Decision decide(String words, Today today) {
        return Decision.of(today.found().find(looked(words), FOUND));
    }

    private static String looked(String words) {
        return words.substring(0, Math.min(words.length(), LOOKED_AT));
    }

    private static Reply reply(Decision decision, InForce entries) {
        return switch (decision) {
            case Decision.Answer(Hit hit, _) ->
                    Quoting.of(entries, hit.passage().id())
                            .<Reply>map(it ->
                                    entries.answer(it.id()).filter(Answer::elsewhere).isPresent()
                                            ? new Reply.Elsewhere(it)
                                            : new Reply.Answered(it))
                            .orElseGet(Reply.ForPeople::new);
            case Decision.AskBack(List<Hit> nearest) ->
                    new Reply.WhichOne(
                            nearest.stream()
                                    .flatMap(
                                            hit -> Quoting.of(entries, hit.passage().id()).stream())
                                    .toList());
            case Decision.HandOver(), Decision.OutOfScope() -> new Reply.ForPeople();
        };
    }

    private static AskedQuestion asked(Question question, Decision decision, Reply reply) {
        return new AskedQuestion(
                question.id(),
                question.unit(),
                question.channel(),
                question.at(),
                PersonalData.masked(question.words()),
                switch (reply) {
                    case Reply.Answered _ -> Became.ANSWERED;
                    case Reply.Elsewhere _ -> Became.ELSEWHERE;
                    case Reply.WhichOne _ -> Became.OFFERED;
                    case Reply.ForPeople() -> Became.FOR_PEOPLE;
                },
                switch (reply) {
                    case Reply.Answered(Quoted it) -> it.id();
                    case Reply.Elsewhere(Quoted it) -> it.id();
                    case Reply.WhichOne _, Reply.ForPeople _ -> null;
                },
                reply instanceof Reply.WhichOne(List<Quoted> nearest)
                        ? nearest.stream().map(Quoted::id).toList()
                        : List.of(),
                why(decision),
                null,
                null,
                1);
    }

    /// The words that made the choice, as `cccd → căn cước, 0,42`: what was typed, what met it, the
    /// share of the question it makes.
    private static List<String> why(Decision decision) {
        Optional<Hit> first =
                switch (decision) {
                    case Decision.Answer(Hit hit, _) -> Optional.of(hit);
                    case Decision.AskBack(List<Hit> nearest) -> nearest.stream().findFirst();
                    case Decision.HandOver(), Decision.OutOfScope() -> Optional.empty();
                };
        return first.stream()
                .flatMap(hit -> hit.reasons().stream())
                .limit(REASONS)
                .map(AnswerQuestions::said)
                .toList();
    }

    private static String said(Hit.Reason it) {
        String met = it.asked().equals(it.found()) ? it.asked() : it.asked() + " → " + it.found();
        return "%s, %.2f".formatted(met, it.share()).replace('.', ',');
    }

    private void keep(AskedQuestion before, AskedQuestion now) {
        if (now == before) return;
        questions.keep(now);
        journal.write(new QuestionChanged(now.id(), now.unit(), now.version()));
    }
}
