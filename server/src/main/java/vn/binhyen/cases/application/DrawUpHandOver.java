package vn.binhyen.cases.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;
import vn.binhyen.cases.CaseState;
import vn.binhyen.cases.HandOverRecord;
import vn.binhyen.cases.HandOverRecord.Item;
import vn.binhyen.cases.domain.Case;
import vn.binhyen.cases.domain.Cases;
import vn.binhyen.cases.persistence.HandOverRows;
import vn.binhyen.cases.topics.GivenAnswers;
import vn.binhyen.channels.Attachment;
import vn.binhyen.channels.Conversation;
import vn.binhyen.channels.Conversations;
import vn.binhyen.channels.Message;
import vn.binhyen.channels.Speaker;
import vn.binhyen.kernel.Ids;
import vn.binhyen.vault.FileFacts;
import vn.binhyen.vault.Files;

/// Draws up the record of a hand-over in the transaction that hands over: there is no hand-over
/// without its record, and no record without the hand-over.
@Component
class DrawUpHandOver {

    private final Cases cases;
    private final GivenAnswers answers;
    private final HandOverRows records;
    private final Conversations conversations;
    private final Files files;
    private final Ids ids;

    DrawUpHandOver(
            Cases cases,
            GivenAnswers answers,
            HandOverRows records,
            Conversations conversations,
            Files files,
            Ids ids) {
        this.cases = cases;
        this.answers = answers;
        this.records = records;
        this.conversations = conversations;
        this.files = files;
        this.ids = ids;
    }

    /// @param it just handed over
    void of(Case it, CaseState.HandedOver state, String note, UUID by, int year) {
        var origin = it.origin();
        var content =
                new HandOverRecord.Content(
                        it.id(),
                        it.unit(),
                        cases.nextNumber(it.unit(), year, "BG"),
                        state.number(),
                        state.kind(),
                        state.receiver(),
                        note,
                        origin.channel(),
                        origin.words(),
                        origin.wordsAt(),
                        origin.place(),
                        origin.happened(),
                        state.at(),
                        by,
                        answers.of(it.id()),
                        items(it));
        records.add(HandOverRecord.drawnUp(ids.next(), content));
    }

    private List<Item> items(Case it) {
        UUID conversation = it.origin().conversation();
        Optional<Conversation> talk =
                conversation == null ? Optional.empty() : conversations.see(conversation);
        var items = new ArrayList<Item>();
        for (Message said : talk.map(Conversation::messages).orElse(List.of())) {
            boolean ofThisCase = !said.at().isBefore(it.origin().wordsAt());
            if (said.speaker() != Speaker.RESIDENT || !ofThisCase) continue;
            if (!said.text().isBlank() && !it.origin().words().contains(said.text().strip())) {
                add(items, no -> new Item(no, said.at(), said.text(), null, "", 0, ""));
            }
            for (Attachment file : said.attachments()) add(items, no -> item(no, said.at(), file));
        }
        return List.copyOf(items);
    }

    private static void add(List<Item> items, IntFunction<Item> item) {
        items.add(item.apply(items.size() + 1));
    }

    /// A file that could not be had stands there as its kind, without size and hash.
    private Item item(int no, Instant at, Attachment attachment) {
        UUID file = attachment.file();
        Optional<FileFacts> kept = file == null ? Optional.empty() : files.factsOf(file);
        String kind = attachment.kind().name().toLowerCase(Locale.ROOT);
        return kept.map(f -> new Item(no, at, "", file, f.type(), f.size(), f.sha256()))
                .orElseGet(() -> new Item(no, at, "", null, kind, 0, ""));
    }
}
