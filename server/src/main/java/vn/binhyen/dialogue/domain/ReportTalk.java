package vn.binhyen.dialogue.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.binhyen.cases.topics.Question;
import vn.binhyen.cases.topics.Topic;
import vn.binhyen.cases.topics.Topics;
import vn.binhyen.channels.DangerReply;
import vn.binhyen.dialogue.domain.Draft.Part;

/// How a report is talked through: offered, then asked one thing at a time, shown, sent.
///
/// A pure function from where the dialogue stands and what the person did to where it stands then
/// and what is said. Free text always works: what is no answer is added to the story and nothing is
/// lost, since every word stays in the conversation as well. Danger comes before everything.
public final class ReportTalk {

    /// After so long it is asked whether to go on instead of taking words for an answer.
    static final Duration ANOTHER_DAY = Duration.ofHours(6);

    static final Duration OFFER_HOLDS = Duration.ofDays(1);
    static final Duration DRAFT_HOLDS = Duration.ofDays(7);

    private final Topics topics;
    private final Sayings sayings;
    private final DangerReply danger;
    private final Asking asking;

    /// @param danger what is said to who is in danger
    public ReportTalk(Topics topics, Sayings sayings, DangerReply danger) {
        this.topics = topics;
        this.danger = danger;
        this.sayings = sayings;
        this.asking = new Asking(topics, sayings);
    }

    public Turn turn(Standing before, Input input, Around around) {
        Turn turn = answered(before, input, around);
        String door = around.aboutOfficers();
        return door == null || !isBeforeTheFirstChoice(turn.next())
                ? turn
                : turn.after(
                        sayings.of("about-officer.first", door),
                        sayings.link(Command.ABOUT_OFFICER, door));
    }

    /// While nothing is picked, what is about an officer is the first choice of all.
    private static boolean isBeforeTheFirstChoice(Standing next) {
        return switch (next) {
            case Standing.Offered _ -> true;
            case Standing.Filling(Draft draft) -> draft.topic() == null;
            case Standing.Quiet _, Standing.Changing _, Standing.Paused _ -> false;
        };
    }

    private Turn answered(Standing before, Input input, Around around) {
        Standing now = aged(before, around.since());
        if (input instanceof Input.Words(_, boolean danger) && danger) return inDanger(now);
        Optional<Command> command = command(input);
        return switch (now) {
            case Standing.Quiet _ -> quiet(input, command, around);
            case Standing.Offered(Draft draft) -> offered(draft, input, command);
            case Standing.Filling(Draft draft) -> filling(draft, input, command);
            case Standing.Changing(Draft draft) -> changing(draft, input, command);
            case Standing.Paused(Draft draft, boolean reminded) ->
                    paused(draft, reminded, input, command);
        };
    }

    /// Whether these words steer the dialogue and say nothing else.
    public boolean isCommand(String typed) {
        return sayings.command(typed).isPresent();
    }

    /// An officer answers: the dialogue falls silent, and says so if it was under way.
    public Turn takenOver(Standing now) {
        return switch (now) {
            case Standing.Quiet _, Standing.Offered _ -> Turn.silent(new Standing.Quiet());
            case Standing.Filling _, Standing.Changing _, Standing.Paused _ ->
                    Turn.saying(new Standing.Quiet(), say("taken-over"));
        };
    }

    private static Standing aged(Standing now, Duration since) {
        return switch (now) {
            case Standing.Quiet quiet -> quiet;
            case Standing.Offered offered ->
                    since.compareTo(OFFER_HOLDS) > 0 ? new Standing.Quiet() : offered;
            case Standing.Filling(Draft draft) -> putOff(now, draft, since);
            case Standing.Changing(Draft draft) -> putOff(now, draft, since);
            case Standing.Paused paused ->
                    since.compareTo(DRAFT_HOLDS) > 0 ? new Standing.Quiet() : paused;
        };
    }

    private static Standing putOff(Standing now, Draft draft, Duration since) {
        if (since.compareTo(DRAFT_HOLDS) > 0) return new Standing.Quiet();
        return since.compareTo(ANOTHER_DAY) > 0 ? new Standing.Paused(draft, false) : now;
    }

    private Turn inDanger(Standing now) {
        return switch (now) {
            case Standing.Quiet _, Standing.Offered _ -> Turn.silent(new Standing.Quiet());
            case Standing.Filling(Draft draft) -> pausedByDanger(draft, "");
            case Standing.Changing(Draft draft) -> pausedByDanger(draft, "");
            case Standing.Paused paused -> Turn.silent(paused);
        };
    }

    private Turn pausedByDanger(Draft draft, String before) {
        return Turn.saying(
                new Standing.Paused(draft, true),
                new Say(
                        before + sayings.of("danger.words"),
                        List.of(sayings.button(Command.GO_ON))));
    }

    private Turn quiet(Input input, Optional<Command> command, Around around) {
        if (command.filter(it -> it == Command.BEGIN).isPresent()) {
            return around.openCase()
                    ? Turn.saying(new Standing.Quiet(), say("open-case"))
                    : ask(Draft.EMPTY);
        }
        if (!around.mayOffer() || around.openCase()) return Turn.silent(new Standing.Quiet());
        return switch (input) {
            case Input.Words(String text, _) -> offer(Draft.EMPTY.told(text));
            case Input.Media(String caption) -> offer(Draft.EMPTY.withPicture().told(caption));
            case Input.Place(double lat, double lon) -> offer(Draft.EMPTY.at(lat, lon));
            case Input.Tapped _, Input.SomethingElse _ -> Turn.silent(new Standing.Quiet());
        };
    }

    private Turn offer(Draft draft) {
        return Turn.saying(
                new Standing.Offered(draft),
                new Say(
                        sayings.of("offer"),
                        List.of(sayings.button(Command.BEGIN), sayings.button(Command.NO))));
    }

    private Turn offered(Draft draft, Input input, Optional<Command> command) {
        if (command.isPresent()) {
            switch (command.get()) {
                case BEGIN, YES, GO_ON -> {
                    return ask(draft);
                }
                case NO, CANCEL, LATER, SKIP -> {
                    return Turn.saying(new Standing.Quiet(), say("declined"));
                }
                case OFFICER -> {
                    return Turn.saying(new Standing.Quiet(), say("officer"));
                }
                case BACK, SEND, CHANGE, ABOUT_OFFICER -> {}
            }
        }
        return Turn.silent(new Standing.Offered(withMore(draft, input)));
    }

    private static Draft withMore(Draft draft, Input input) {
        return switch (input) {
            case Input.Words(String text, _) -> draft.told(text);
            case Input.Media(String caption) -> draft.withPicture().told(caption);
            case Input.Place(double lat, double lon) -> draft.at(lat, lon);
            case Input.Tapped _, Input.SomethingElse _ -> draft;
        };
    }

    private Turn filling(Draft draft, Input input, Optional<Command> command) {
        Part part = draft.missing(topics);
        Optional<Command> steering = command.filter(each -> steers(each, part, input));
        if (steering.isPresent()) return steered(draft, part, steering.get());
        return switch (input) {
            case Input.Tapped(String token) -> tapped(draft, token);
            case Input.Words(String text, _) -> told(draft, part, text);
            case Input.Media(String caption) -> pictured(draft, part, caption);
            case Input.Place(double lat, double lon) -> {
                Draft placed = draft.at(lat, lon);
                yield part instanceof Part.Place || part instanceof Part.Nothing
                        ? ask(placed)
                        : Turn.silent(new Standing.Filling(placed));
            }
            case Input.SomethingElse _ -> Turn.silent(new Standing.Filling(draft));
        };
    }

    /// Whether a command steers at this place; "không" to a yes-no question is its answer.
    private static boolean steers(Command command, Part part, Input input) {
        if (part instanceof Part.Answer(_, Question question)
                && input instanceof Input.Words(String text, _)
                && question.chosen(text).isPresent()) {
            return false;
        }
        return switch (command) {
            case CANCEL, BACK, LATER, OFFICER, SKIP -> true;
            case BEGIN, GO_ON -> !(part instanceof Part.Answer || part instanceof Part.Story);
            case YES, NO, SEND, CHANGE ->
                    part instanceof Part.Nothing || part instanceof Part.Pictures;
            case ABOUT_OFFICER -> false;
        };
    }

    private Turn steered(Draft draft, Part part, Command command) {
        boolean complete = part instanceof Part.Nothing;
        return switch (command) {
            case CANCEL -> Turn.saying(new Standing.Quiet(), say("cancelled"));
            case OFFICER -> Turn.saying(new Standing.Quiet(), say("officer"));
            case LATER ->
                    Turn.saying(
                            new Standing.Paused(draft, true),
                            new Say(sayings.of("put-off"), List.of(sayings.button(Command.GO_ON))));
            case BACK -> ask(draft.back(topics));
            case BEGIN, GO_ON, ABOUT_OFFICER -> ask(draft);
            case SKIP -> passedOver(draft, part);
            case SEND, YES -> complete ? sent(draft) : ask(draft.lookedFor());
            case NO, CHANGE -> complete ? change(draft) : ask(draft.lookedFor());
        };
    }

    private static Turn sent(Draft draft) {
        return new Turn(new Standing.Quiet(), List.of(), Optional.of(draft));
    }

    private Turn passedOver(Draft draft, Part part) {
        return switch (part) {
            case Part.WhichTopic _ -> ask(draft.of(topics.otherwise()));
            case Part.Answer(_, Question question) ->
                    ask(question.required() ? draft : draft.answered(question, ""));
            case Part.Story _, Part.Nothing _ -> ask(draft);
            case Part.Place _ -> ask(draft.at(""));
            case Part.Pictures _ -> ask(draft.lookedFor());
        };
    }

    private Turn told(Draft draft, Part part, String text) {
        return switch (part) {
            case Part.WhichTopic _ -> whichTopic(draft, text);
            case Part.Answer(_, Question question) -> answer(draft, question, text);
            case Part.Story _ -> ask(draft.told(text));
            case Part.Place _ -> ask(draft.at(text));
            case Part.Pictures _, Part.Nothing _ -> ask(draft.told(text));
        };
    }

    private Turn whichTopic(Draft draft, String text) {
        Optional<Topic> named = asking.topic(text);
        if (named.isPresent()) return picked(draft, named.get());
        Draft more = draft.told(text);
        return topics.recognised(text).map(topic -> picked(more, topic)).orElseGet(() -> ask(more));
    }

    private Turn picked(Draft draft, Topic topic) {
        String door = topic.door();
        return door == null
                ? ask(draft.of(topic))
                : Turn.saying(new Standing.Quiet(), say("door", door));
    }

    private Turn answer(Draft draft, Question question, String text) {
        if (question.choices().isEmpty()) return ask(draft.answered(question, shortened(text)));
        Optional<Question.Choice> chosen = question.chosen(text);
        if (chosen.isEmpty()) return ask(draft.told(text));
        Draft answered = draft.answered(question, chosen.get().id());
        return question.isDanger(chosen.get().id())
                ? pausedByDanger(answered, danger.text() + "\n")
                : ask(answered);
    }

    private static String shortened(String text) {
        String words = text.strip();
        return words.substring(0, Math.min(words.length(), Question.LONGEST_ANSWER));
    }

    /// A button of ours, perhaps one further up: an answer given before is changed by it.
    private Turn tapped(Draft draft, String token) {
        String[] parts = token.split("/", 3);
        if (parts[0].equals("topic") && parts.length == 2) {
            return topics.find(parts[1])
                    .map(topic -> picked(draft, topic))
                    .orElseGet(() -> ask(draft));
        }
        if (parts[0].equals("answer") && parts.length == 3) {
            return draft.about(topics)
                    .question(parts[1])
                    .filter(_ -> draft.topic() != null)
                    .map(question -> answer(draft, question, parts[2]))
                    .orElseGet(() -> ask(draft));
        }
        return ask(draft);
    }

    private Turn pictured(Draft draft, Part part, String caption) {
        Draft more = caption.isBlank() ? draft.withPicture() : draft.withPicture().told(caption);
        boolean first = draft.pictures() == 0 && part instanceof Part.Pictures;
        return Turn.saying(
                new Standing.Filling(more),
                first
                        ? new Say(sayings.of("picture-kept"), List.of(sayings.button(Command.SKIP)))
                        : null);
    }

    private Turn change(Draft draft) {
        return Turn.saying(new Standing.Changing(draft), asking.whatToChange());
    }

    private Turn changing(Draft draft, Input input, Optional<Command> command) {
        String wanted =
                switch (input) {
                    case Input.Tapped(String token) -> token;
                    case Input.Words(String text, _) -> asking.partToChange(text);
                    case Input.Media _, Input.Place _, Input.SomethingElse _ -> "";
                };
        return switch (wanted) {
            case "change/topic" -> ask(draft.of(topics.otherwise()).back(topics));
            case "change/answers" -> ask(draft.withoutAnswers());
            case "change/words" -> ask(draft.withoutWords());
            case "change/place" -> ask(draft.withoutPlace());
            default -> filling(draft, input, command);
        };
    }

    private Turn paused(Draft draft, boolean reminded, Input input, Optional<Command> command) {
        if (command.isPresent()) {
            switch (command.get()) {
                case GO_ON, YES, BEGIN -> {
                    return ask(draft);
                }
                case CANCEL, NO -> {
                    return Turn.saying(new Standing.Quiet(), say("cancelled"));
                }
                case LATER -> {
                    return Turn.silent(new Standing.Paused(draft, true));
                }
                case OFFICER -> {
                    return Turn.saying(new Standing.Quiet(), say("officer"));
                }
                case BACK, SKIP, SEND, CHANGE, ABOUT_OFFICER -> {}
            }
        }
        if (reminded || input instanceof Input.SomethingElse) {
            return Turn.silent(new Standing.Paused(draft, reminded));
        }
        return Turn.saying(
                new Standing.Paused(draft, true),
                new Say(
                        sayings.of("half-told"),
                        List.of(sayings.button(Command.GO_ON), sayings.button(Command.CANCEL))));
    }

    private Turn ask(Draft draft) {
        return Turn.saying(new Standing.Filling(draft), asking.next(draft));
    }

    private Say say(String key, Object... values) {
        return new Say(sayings.of(key, values), List.of());
    }

    private Optional<Command> command(Input input) {
        return switch (input) {
            case Input.Words(String text, _) -> sayings.command(text);
            case Input.Tapped(String token) -> asking.command(token);
            case Input.Media _, Input.Place _, Input.SomethingElse _ -> Optional.empty();
        };
    }
}
