package vn.binhyen.cases.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.cases.domain.Cases;
import vn.binhyen.channels.MessageHeard;
import vn.binhyen.channels.MessageSaid;
import vn.binhyen.channels.Speaker;
import vn.binhyen.journal.Entry;
import vn.binhyen.journal.JournalReader;

/// Keeps open cases in step with their conversations: a resident's words end the waiting, and an
/// answer given in the channel's own tool is an answer too.
@Component
class FollowTheTalk implements JournalReader {

    private final Cases cases;
    private final Clock clock;

    FollowTheTalk(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public void read(List<Entry> batch) {
        for (Entry entry : batch) {
            if (entry.is(MessageHeard.class)) {
                cases.takeOpenOf(conversation(entry))
                        .filter(open -> open.heardAgain(entry.at(), clock.instant()))
                        .ifPresent(cases::keep);
            } else if (entry.is(MessageSaid.class)
                    && entry.text("speaker").equals(Speaker.CHANNEL_TOOL.name())) {
                cases.takeOpenOf(conversation(entry))
                        .ifPresent(open -> {
                            open.answer("", false, null, clock.instant());
                            cases.keep(open);
                        });
            }
        }
    }

    private static UUID conversation(Entry entry) {
        return UUID.fromString(entry.text("conversation"));
    }
}
