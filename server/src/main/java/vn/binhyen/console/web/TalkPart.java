package vn.binhyen.console.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.channels.Conversation;
import vn.binhyen.channels.Message;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Located;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Part;
import vn.binhyen.ui.Words;

/// The lines of a conversation; they keep themselves up to date.
///
/// @param names of the officers who said something
/// @param lying where the places sent lie, by message
/// @param reading who else has it open
public record TalkPart(
        Words words,
        Conversation conversation,
        Map<UUID, String> names,
        Map<UUID, Located> lying,
        List<StaffMember> reading,
        Instant now)
        implements Part {

    public String saidBy(Message message) {
        return switch (message.speaker()) {
            case RESIDENT -> conversation.nickname();
            case OFFICER -> name(message.staffId());
            case MACHINE -> words.of("console.talk.machine");
            case CHANNEL_TOOL -> words.of("console.talk.tool");
        };
    }

    /// Where a place sent lies: `Xã Ea Ning`, or that it is near a border, or nothing known.
    public String lying(Message message) {
        return switch (lying.get(message.id())) {
            case Located.In in ->
                    words.of(
                            in.nearBorder() ? "console.talk.place-near" : "console.talk.place",
                            in.commune().fullName());
            case Located.Outside(var province, _) ->
                    province.map(Unit::fullName).orElse(words.of("console.talk.place-beyond"));
            case null -> "";
        };
    }

    private String name(@Nullable UUID staffId) {
        return staffId == null ? "" : names.getOrDefault(staffId, words.of("console.somebody"));
    }

    /// The newest line, which an answer must have seen.
    public String newest() {
        List<Message> all = conversation.messages();
        return all.isEmpty() ? "" : all.getLast().id().toString();
    }

    public String readers() {
        return String.join(", ", reading.stream().map(StaffMember::displayName).toList());
    }
}
