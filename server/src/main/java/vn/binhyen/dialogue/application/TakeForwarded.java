package vn.binhyen.dialogue.application;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.Audit;
import vn.binhyen.cases.ChatDoor;
import vn.binhyen.cases.topics.GivenAnswer;
import vn.binhyen.cases.topics.Topic;
import vn.binhyen.cases.topics.Topics;
import vn.binhyen.channels.HeardLine;
import vn.binhyen.dialogue.domain.BindingCode;
import vn.binhyen.dialogue.domain.ForwardTalk;
import vn.binhyen.dialogue.domain.ForwardTalk.Forwarded;
import vn.binhyen.dialogue.domain.Input;
import vn.binhyen.dialogue.domain.Say;
import vn.binhyen.dialogue.domain.Sayings;
import vn.binhyen.dialogue.persistence.Bindings;
import vn.binhyen.dialogue.persistence.Bindings.Bound;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.vault.Vault;

/// Chats of the staff: the code typed once binds one, and what is forwarded there from a group
/// becomes a keyed-in case. Works in the running transaction of the journal's reader.
@Component
class TakeForwarded {

    private final Bindings bindings;
    private final ForwardTalk rule;
    private final ChatDoor door;
    private final Topics topics;
    private final Staff staff;
    private final Vault vault;
    private final Audit audit;
    private final Sayings sayings;
    private final Clock clock;

    TakeForwarded(
            Bindings bindings,
            ForwardTalk rule,
            ChatDoor door,
            Topics topics,
            Staff staff,
            Vault vault,
            Audit audit,
            Sayings sayings,
            Clock clock) {
        this.bindings = bindings;
        this.rule = rule;
        this.door = door;
        this.topics = topics;
        this.staff = staff;
        this.vault = vault;
        this.audit = audit;
        this.sayings = sayings;
        this.clock = clock;
    }

    /// What to say to a member of the staff; empty when it is a resident who writes. An empty list
    /// is silence.
    Optional<List<Say>> heard(HeardLine line, Input input) {
        Optional<BindingCode> code = BindingCode.typed(line.text());
        if (code.isPresent()) {
            String key = bind(line, code.get()) ? "bound" : "bound.not";
            return Optional.of(List.of(new Say(sayings.of(key), List.of())));
        }
        return bindings.take(line.conversation()).map(bound -> forwarded(line, input, bound));
    }

    /// Only for a page of the member's own unit; elsewhere they are a resident like others.
    private boolean bind(HeardLine line, BindingCode code) {
        Optional<StaffMember> member =
                bindings.redeem(BindChats.fingerprint(vault, code), clock.instant())
                        .flatMap(staff::byId)
                        .filter(each -> each.unit().equals(line.unit()));
        member.ifPresent(each -> {
            bindings.bind(line.conversation(), each.id(), line.at(), clock.instant());
            audit.did(each.asker(), "bound-chat", line.conversation(), line.unit(), "");
        });
        return member.isPresent();
    }

    private List<Say> forwarded(HeardLine line, Input input, Bound bound) {
        if (line.at().isBefore(bound.heardAt())) return List.of();
        Duration since = Duration.between(bound.heardAt(), line.at());
        ForwardTalk.Step step = rule.step(bound.forwarding(), input, bound.lastGroup(), since);
        String group = step.kept().map(Forwarded::group).orElse(bound.lastGroup());
        bindings.keep(
                line.conversation(), new Bound(bound.staffId(), step.next(), group, line.at()));
        var says = new ArrayList<Say>();
        step.say().ifPresent(says::add);
        step.kept().ifPresent(kept -> says.add(keep(line, bound.staffId(), kept)));
        return says;
    }

    private Say keep(HeardLine line, UUID staffId, Forwarded kept) {
        StaffMember member = staff.byId(staffId).orElseThrow();
        var answers = new ArrayList<GivenAnswer>();
        answers.add(new GivenAnswer("by", sayings.of("forward.asked.by"), member.displayName()));
        answers.add(new GivenAnswer("group", sayings.of("forward.asked.group"), kept.group()));
        answers.add(
                new GivenAnswer(
                        "consent",
                        sayings.of("forward.asked.consent"),
                        sayings.of(kept.consent() ? "forward.yes" : "forward.no")));
        if (kept.pictures() > 0) {
            answers.add(
                    new GivenAnswer(
                            "pictures",
                            sayings.of("forward.asked.pictures"),
                            String.valueOf(kept.pictures())));
        }
        String words = kept.words().isBlank() ? sayings.of("forward.only-pictures") : kept.words();
        var brought =
                new ChatDoor.Brought(
                        topics.recognised(words)
                                .filter(topic -> !topic.leadsElsewhere())
                                .map(Topic::word)
                                .orElse(topics.otherwise().word()),
                        words,
                        line.at(),
                        "",
                        null,
                        null,
                        answers);
        @Nullable UUID keeper = member.role().handlesCases() ? staffId : null;
        var opened = door.forward(keeper, line.unit(), brought, "forward:" + line.id());
        audit.did(member.asker(), "forwarded", line.id(), line.unit(), "");
        return switch (opened) {
            case ChatDoor.Opened.NewCase(_, String receipt) ->
                    Say.hiding(
                            sayings.of("forward.kept", kept.group(), receipt),
                            receipt,
                            sayings.of("code-hidden"));
            case ChatDoor.Opened.Joined() ->
                    throw new IllegalStateException("a forwarded case has no conversation");
        };
    }
}
