package vn.binhyen.story.persistence;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseState;
import vn.binhyen.cases.HandOverRecord;
import vn.binhyen.cases.Outcome;
import vn.binhyen.cases.domain.Case;
import vn.binhyen.cases.domain.CaseClock;
import vn.binhyen.cases.domain.TimeLimit;
import vn.binhyen.guidance.AskedQuestion;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.story.domain.Ledger;

/// Writes the story into files, one a table, in the format COPY reads. What only this installation
/// can seal stands in them openly (names nobody bears) and is sealed while loading.
final class StoryFiles implements Ledger, AutoCloseable {

    private final JsonMapper json;
    private final Map<StoryFile, Writer> files = new EnumMap<>(StoryFile.class);
    private final CopyLine line = new CopyLine();

    StoryFiles(Path folder, JsonMapper json) throws IOException {
        this.json = json;
        for (StoryFile file : StoryFile.all()) {
            OutputStream out = Files.newOutputStream(folder.resolve(file.fileName()));
            var packed = new Packed(out);
            files.put(
                    file,
                    new BufferedWriter(
                            new OutputStreamWriter(packed, StandardCharsets.UTF_8), 1 << 16));
        }
    }

    /// Fast rather than small.
    private static final class Packed extends GZIPOutputStream {
        Packed(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    @Override
    public void write(Conversation it) {
        Resident resident = it.resident();
        line.begin().add(it.id()).add(it.unit()).add(it.channel()).add(it.page());
        line.add(resident == null ? null : resident.id());
        line.add(resident == null ? null : resident.name());
        line.add(it.nickname()).add(it.anonymous()).add(it.startedAt()).add(it.lastAt());
        end(StoryFile.CONVERSATIONS, line.add(it.interactedAt()).add(it.waitingSince()));
    }

    @Override
    public void write(Message it) {
        line.begin().add(it.id()).add(it.conversation()).add(it.unit()).add(it.speaker());
        line.add(it.staffId()).add(it.kind()).add(it.text()).add(it.providerId());
        line.add(it.formNumber()).add(it.at()).add(it.at());
        end(StoryFile.MESSAGES, line.add(it.delivery()));
    }

    @Override
    public void write(Case it, @Nullable Instant handedOverAt, String handedOverTo) {
        var origin = it.origin();
        TimeLimit limit = it.limit();
        Ending end = Ending.of(it.state());
        line.begin().add(it.id()).add(it.unit()).add(origin.conversation()).add(origin.channel());
        line.add(origin.topic()).add(origin.words()).add(origin.wordsAt()).add(origin.place());
        line.add(origin.happened()).add(origin.anonymous()).add(it.openedAt());
        line.add(it.steps().getFirst().by()).add(it.state().word()).add(end.kind());
        line.add(end.number()).add(it.assignee()).add(limit == null ? null : limit.due());
        line.add(limit == null ? "" : limit.rule());
        line.add(it.clocks().next().map(CaseClock::warnAt).orElse(null)).add(it.firstAnsweredAt());
        line.add(it.answeredAt())
                .add(end.waitingSince())
                .add(handedOverAt)
                .add(handedOverTo)
                .add(end.closedAt());
        line.add(end.outcome()).add(end.words()).add(it.reopened());
        line.add(it.valuedAt()).add(it.version());
        end(StoryFile.CASES, line);
        if (!(it.state() instanceof CaseState.Closed)) it.clocks().all().forEach(c -> write(it, c));
    }

    /// Those of ended cases are left out: nobody waits for them.
    private void write(Case it, CaseClock clock) {
        line.begin().add(it.id()).add(clock.no()).add(it.unit()).add(clock.rule().name());
        line.add(clock.rule().line()).add(clock.rule().ours()).add(clock.since());
        line.add(clock.due()).add(clock.warnAt()).add(clock.extendedAt()).add(clock.stoodStill());
        line.add(clock.hand().word());
        end(StoryFile.CLOCKS, line.add(clock.hand().moment()));
    }

    /// The columns of a state.
    private record Ending(
            @Nullable CaseKind kind,
            @Nullable String number,
            @Nullable Instant waitingSince,
            @Nullable Instant closedAt,
            @Nullable Outcome outcome,
            String words) {

        static Ending of(CaseState state) {
            return switch (state) {
                case CaseState.Received() -> new Ending(null, null, null, null, null, "");
                case CaseState.InWork(var kind, var number) ->
                        new Ending(kind, number, null, null, null, "");
                case CaseState.Waiting(var kind, var number, var since) ->
                        new Ending(kind, number, since, null, null, "");
                case CaseState.HandedOver(var kind, var number, _, _) ->
                        new Ending(kind, number, null, null, null, "");
                case CaseState.Closed(var kind, var number, var outcome, var words, var at) ->
                        new Ending(kind, number, null, at, outcome, words);
            };
        }
    }

    @Override
    public void write(Entry it) {
        line.begin().add(it.id()).add(it.caseId()).add(it.unit()).add(it.at());
        line.add(it.step().type()).add(it.step().by()).add(it.step().words());
        end(StoryFile.ENTRIES, line.add(it.step().detail()));
    }

    @Override
    public void write(HandOverRecord record) {
        HandOverRecord.Content it = record.content();
        line.begin().add(record.id()).add(it.caseId()).add(it.unit()).add(it.number());
        line.add(it.caseNumber()).add(it.kind()).add(it.receiver()).add(it.note());
        line.add(it.channel()).add(it.words()).add(it.wordsAt()).add(it.place());
        line.add(it.happened()).add(it.at()).add(it.by()).add(record.sha256());
        HandOverRecord.Acknowledged came = record.acknowledged();
        line.add(came == null ? null : came.at()).add(came == null ? null : came.by());
        end(StoryFile.HAND_OVERS, line);
        for (HandOverRecord.Item item : it.items()) {
            line.begin().add(record.id()).add(item.no()).add(it.unit()).add(item.receivedAt());
            end(StoryFile.HANDED_OVER_ITEMS, line.add(item.words()));
        }
    }

    @Override
    public void write(AskedQuestion it) {
        line.begin().add(it.id()).add(it.unit()).add(it.channel()).add(it.askedAt());
        line.add(it.words()).add(it.became()).add(it.entry()).add(array(it.offered()));
        line.add(array(it.why())).add(it.unhelpfulAt()).add(it.unhelpful());
        end(StoryFile.QUESTIONS, line.add(it.version()));
    }

    /// As PostgreSQL writes an array of texts.
    private static String array(List<String> values) {
        return values.stream()
                .map(value -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public void write(Reporter it) {
        end(StoryFile.REPORTERS, line.begin().add(it.caseId()).add(it.unit()).add(it.name()));
    }

    @Override
    public void write(Happening it, Instant at) {
        line.begin().add(it.type()).add(it.subject()).add(it.unit()).add(at);
        end(StoryFile.HAPPENINGS, line.add(json.writeValueAsString(it)));
    }

    @Override
    public void write(UnitId unit, int year, String series, int last) {
        end(StoryFile.NUMBERS, line.begin().add(unit).add(year).add(series).add(last));
    }

    @Override
    public void close() throws IOException {
        for (Writer file : files.values()) file.close();
    }

    private void end(StoryFile file, CopyLine row) {
        try {
            Objects.requireNonNull(files.get(file)).append(row.end());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
