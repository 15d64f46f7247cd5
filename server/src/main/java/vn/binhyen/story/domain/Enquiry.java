package vn.binhyen.story.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.binhyen.guidance.AskedQuestion;
import vn.binhyen.guidance.Guide;
import vn.binhyen.guidance.QuestionEvent.QuestionAsked;
import vn.binhyen.guidance.QuestionEvent.QuestionChanged;
import vn.binhyen.guidance.Quoted;
import vn.binhyen.guidance.Reply;

/// A question the product is asked in a chat. What it says is what it really says to these words;
/// the story makes up only what the resident does with it.
final class Enquiry {

    private static final double OF_NO_HELP = 0.05;

    /// By then an officer has looked at a choice nobody made.
    private static final Duration UNTIL_SEEN = Duration.ofHours(20);

    private final World world;
    private final Bureau bureau;
    private final Talk talk;
    private final Chance chance;

    Enquiry(World world, Bureau bureau, Talk talk, Chance chance) {
        this.world = world;
        this.bureau = bureau;
        this.talk = talk;
        this.chance = chance;
    }

    /// When people have to see to it; empty when they need not, or the story ends before.
    ///
    /// @param phrase with its gaps open
    /// @param plain the same with its gaps filled
    /// @param typed the same as somebody types it
    Optional<Instant> ask(String phrase, String plain, String typed, Instant at) {
        var question =
                new Guide.Question(talk.hears(typed, at), bureau.unit(), talk.channel(), plain, at);
        Guide.Rehearsed said = world.rehearsals().of(phrase, question, typed);
        AskedQuestion first = said.question();
        world.ledger().write(new QuestionAsked(first.id(), first.unit(), first.version()), at);
        Instant now = at.plusMillis(chance.between(600, 1800));
        AskedQuestion last =
                switch (said.reply()) {
                    case Reply.Answered(Quoted it) -> answered(first, it, now);
                    case Reply.Elsewhere(Quoted it) -> answered(first, it, now);
                    case Reply.WhichOne(List<Quoted> nearest) -> askedBack(first, nearest, now);
                    case Reply.ForPeople() -> {
                        handOver(now);
                        yield first;
                    }
                };
        world.ledger().write(world.keepsWordsOf(at) ? last : last.withoutWords());
        return last.became() == AskedQuestion.Became.FOR_PEOPLE
                ? Optional.of(talk.lastAt())
                : Optional.empty();
    }

    private AskedQuestion answered(AskedQuestion question, Quoted said, Instant now) {
        talk.answersByItself(said.text() + "\n" + world.machine().unchecked(), now);
        Instant later = now.plusSeconds(chance.between(25, 240));
        return chance.of(OF_NO_HELP) && isWithin(later)
                ? notHelped(question, world.machine().noHelp(), later)
                : question;
    }

    private AskedQuestion askedBack(AskedQuestion question, List<Quoted> nearest, Instant now) {
        talk.saysByItself(world.machine().which(), now);
        Instant later = now.plusSeconds(chance.between(6, 120));
        if (!isWithin(later)) return question;
        if (chance.of(0.15)) {
            if (isWithin(now.plus(UNTIL_SEEN))) talk.needsNoAnswer();
            return question;
        }
        if (chance.of(0.2)) return notHelped(question, world.machine().none(), later);
        Quoted choice = chance.oneOf(nearest);
        talk.taps(choice.title(), later);
        return answered(
                changed(question.chosen(choice.id()), later), choice, later.plusMillis(900));
    }

    private AskedQuestion notHelped(AskedQuestion question, String button, Instant at) {
        talk.taps(button, at);
        AskedQuestion now = changed(question.notHelped(at), at);
        handOver(at.plusMillis(900));
        return now;
    }

    private AskedQuestion changed(AskedQuestion now, Instant at) {
        world.ledger().write(new QuestionChanged(now.id(), now.unit(), now.version()), at);
        return now;
    }

    private void handOver(Instant at) {
        talk.saysByItself(world.machine().handedTo(bureau.page().name()), at);
    }

    /// With what the product says to it.
    private boolean isWithin(Instant at) {
        return at.plusSeconds(5).isBefore(world.until());
    }
}
