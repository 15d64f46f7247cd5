package vn.binhyen.cases.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.binhyen.cases.domain.Origin;
import vn.binhyen.channels.Conversation;
import vn.binhyen.channels.Message;
import vn.binhyen.channels.Speaker;

/// The words a case begins with: what the resident wrote in a conversation since its last case
/// ended.
final class Beginning {

    private Beginning() {}

    /// Empty when the resident wrote nothing since then. A picture without words says only that it
    /// is one.
    static Optional<Origin> of(Conversation conversation, Instant since) {
        List<Message> said =
                conversation.messages().stream()
                        .filter(m ->
                                m.speaker() == Speaker.RESIDENT
                                        && !m.kind().equals("tap")
                                        && m.at().isAfter(since))
                        .toList();
        if (said.isEmpty()) return Optional.empty();
        String words =
                said.stream()
                        .map(Message::text)
                        .filter(t -> !t.isBlank())
                        .collect(Collectors.joining("\n"));
        if (words.isBlank()) words = "(" + said.getFirst().kind() + ")";
        Optional<Message> place = said.stream().filter(m -> m.latitude() != null).findFirst();
        return Optional.of(
                new Origin(
                        conversation.id(),
                        conversation.channel(),
                        "other",
                        words.substring(0, Math.min(words.length(), Origin.MOST_WORDS)),
                        said.getFirst().at(),
                        "",
                        "",
                        place.map(Message::latitude).orElse(null),
                        place.map(Message::longitude).orElse(null),
                        conversation.anonymous()));
    }
}
