package vn.binhyen.dialogue.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.binhyen.channels.Button;

/// What a bound member of the staff forwards from a group becomes a case: from which group, and
/// does the author agree, are asked; nobody's name is.
public final class ForwardTalk {

    /// What comes within this is forwarded along with it, not the name of a group.
    static final Duration IN_ONE_GO = Duration.ofSeconds(5);

    private static final String SAME_GROUP = "forward/same";
    private static final int LONGEST_GROUP = 80;
    private static final int MOST_WORDS = 15_000;

    private final Sayings sayings;

    public ForwardTalk(Sayings sayings) {
        this.sayings = sayings;
    }

    /// @param kept what is to become a case now
    public record Step(Forwarding next, Optional<Say> say, Optional<Forwarded> kept) {}

    /// @param consent whether the author agreed that it be handed on
    public record Forwarded(String words, int pictures, String group, boolean consent) {}

    /// @param lastGroup the group named last; empty for none
    /// @param since how long nothing had come
    public Step step(Forwarding now, Input input, String lastGroup, Duration since) {
        Optional<Command> command =
                switch (input) {
                    case Input.Words(String text, _) -> sayings.command(text);
                    case Input.Tapped(String token) -> tapped(token);
                    case Input.Media _, Input.Place _, Input.SomethingElse _ -> Optional.empty();
                };
        return switch (now) {
            case Forwarding.Idle _ -> begun(input, command, lastGroup);
            case Forwarding.WhichGroup it -> group(it, input, command, lastGroup, since);
            case Forwarding.Consent it -> consent(it, input, command);
        };
    }

    private Optional<Command> tapped(String token) {
        return List.of(Command.YES, Command.NO, Command.CANCEL).stream()
                .filter(each -> each.word().equals(token))
                .findFirst();
    }

    private Step begun(Input input, Optional<Command> command, String lastGroup) {
        if (command.isPresent()) return quiet(new Forwarding.Idle());
        return switch (input) {
            case Input.Words(String text, _) ->
                    askGroup(new Forwarding.WhichGroup(text.strip(), 0), lastGroup);
            case Input.Media(String caption) ->
                    askGroup(new Forwarding.WhichGroup(caption.strip(), 1), lastGroup);
            case Input.Tapped _, Input.Place _, Input.SomethingElse _ ->
                    quiet(new Forwarding.Idle());
        };
    }

    private Step group(
            Forwarding.WhichGroup it,
            Input input,
            Optional<Command> command,
            String lastGroup,
            Duration since) {
        if (command.filter(each -> each == Command.CANCEL || each == Command.NO).isPresent()) {
            return said(new Forwarding.Idle(), "forward.left");
        }
        return switch (input) {
            case Input.Tapped(String token) ->
                    token.equals(SAME_GROUP) && !lastGroup.isEmpty()
                            ? askConsent(it, lastGroup)
                            : quiet(it);
            case Input.Words(String text, _) -> {
                boolean alongWithIt = since.compareTo(IN_ONE_GO) < 0;
                if (alongWithIt || text.strip().length() > LONGEST_GROUP) {
                    yield quiet(new Forwarding.WhichGroup(more(it.words(), text), it.pictures()));
                }
                yield askConsent(it, text.strip());
            }
            case Input.Media(String caption) ->
                    quiet(new Forwarding.WhichGroup(more(it.words(), caption), it.pictures() + 1));
            case Input.Place _, Input.SomethingElse _ -> quiet(it);
        };
    }

    private Step consent(Forwarding.Consent it, Input input, Optional<Command> command) {
        if (command.isPresent()) {
            switch (command.get()) {
                case YES -> {
                    return kept(it, true);
                }
                case NO -> {
                    return kept(it, false);
                }
                case CANCEL -> {
                    return said(new Forwarding.Idle(), "forward.left");
                }
                case BEGIN, BACK, LATER, GO_ON, SKIP, SEND, CHANGE, OFFICER -> {}
            }
        }
        if (input instanceof Input.Media(String caption)) {
            return quiet(
                    new Forwarding.Consent(
                            more(it.words(), caption), it.pictures() + 1, it.group()));
        }
        return new Step(it, Optional.of(consentAsked(it.group())), Optional.empty());
    }

    private static Step kept(Forwarding.Consent it, boolean agrees) {
        return new Step(
                new Forwarding.Idle(),
                Optional.empty(),
                Optional.of(new Forwarded(it.words(), it.pictures(), it.group(), agrees)));
    }

    private Step askGroup(Forwarding.WhichGroup next, String lastGroup) {
        List<Button> buttons = new ArrayList<>();
        if (!lastGroup.isEmpty()) buttons.add(sayings.button(lastGroup, SAME_GROUP));
        buttons.add(new Button(sayings.of("forward.none"), Button.MARK + Command.CANCEL.word()));
        return new Step(
                next, Optional.of(new Say(sayings.of("forward.group"), buttons)), Optional.empty());
    }

    private Step askConsent(Forwarding.WhichGroup it, String group) {
        return new Step(
                new Forwarding.Consent(it.words(), it.pictures(), group),
                Optional.of(consentAsked(group)),
                Optional.empty());
    }

    private Say consentAsked(String group) {
        return new Say(
                sayings.of("forward.consent", group),
                List.of(
                        new Button(sayings.of("forward.yes"), Button.MARK + Command.YES.word()),
                        new Button(sayings.of("forward.no"), Button.MARK + Command.NO.word()),
                        sayings.button(Command.CANCEL)));
    }

    private Step said(Forwarding next, String key) {
        return new Step(next, Optional.of(new Say(sayings.of(key), List.of())), Optional.empty());
    }

    private static Step quiet(Forwarding next) {
        return new Step(next, Optional.empty(), Optional.empty());
    }

    private static String more(String words, String text) {
        if (text.isBlank()) return words;
        String all = words.isEmpty() ? text.strip() : words + "\n" + text.strip();
        return all.length() > MOST_WORDS ? words : all;
    }
}
