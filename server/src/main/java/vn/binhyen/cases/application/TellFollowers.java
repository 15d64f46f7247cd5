package vn.binhyen.cases.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.binhyen.cases.CaseEvent.CaseClosed;
import vn.binhyen.cases.CaseEvent.CaseHandedOver;
import vn.binhyen.cases.CaseEvent.CaseReopened;
import vn.binhyen.cases.domain.Repetitions;
import vn.binhyen.channels.Talk;
import vn.binhyen.journal.Entry;
import vn.binhyen.journal.JournalReader;

/// Tells who reported a repetition what became of the case it repeats: that it was handed over,
/// ended or taken up again, in fixed words. What was said to the other resident is never passed on.
/// A window that has closed stays silent; the receipt's page tells it too.
@Component
class TellFollowers implements JournalReader {

    private final Repetitions repetitions;
    private final Talk talk;
    private final Properties words = new Properties();

    TellFollowers(
            Repetitions repetitions,
            Talk talk,
            @Value("classpath:cases/words-to-followers.properties") Resource file)
            throws IOException {
        this.repetitions = repetitions;
        this.talk = talk;
        try (Reader lines = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(lines);
        }
    }

    @Override
    public String name() {
        return "cases-followers";
    }

    @Override
    public void read(List<Entry> batch) {
        for (Entry entry : batch) {
            if (entry.is(CaseHandedOver.class)) tell(entry, "handed-over");
            else if (entry.is(CaseClosed.class)) tell(entry, "closed");
            else if (entry.is(CaseReopened.class)) tell(entry, "reopened");
        }
    }

    private void tell(Entry entry, String what) {
        for (var conversation : repetitions.conversationsRepeating(entry.subject())) {
            talk.sayByMachine(conversation, words.getProperty(what), List.of());
        }
    }
}
