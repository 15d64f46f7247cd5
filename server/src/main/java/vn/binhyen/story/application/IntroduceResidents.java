package vn.binhyen.story.application;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.story.domain.Province;
import vn.binhyen.story.persistence.Marker;
import vn.binhyen.story.persistence.OpenTalks;

/// Lets the story's residents say at the stand-in what they said in the story, with the same ids
/// and times, so that an answer from the console reaches them there. What the stand-in then tells
/// us we know already. Done once a database.
@Component
@ConditionalOnProperty(name = "binhyen.mode", havingValue = "story")
class IntroduceResidents {

    private static final Logger log = LoggerFactory.getLogger(IntroduceResidents.class);
    private static final Asker STORY = new Asker.Worker("story");
    private static final Duration WINDOW = Duration.ofDays(7);

    /// Nobody waits for the residents of the other communes, and the first visitor wants the
    /// machine.
    private static final Duration BREATH = Duration.ofMillis(40);

    private final Transactions transactions;
    private final Marker marker;
    private final OpenTalks talks;
    private final StandIn standIn;
    private final Clock clock;

    IntroduceResidents(
            Transactions transactions,
            Marker marker,
            OpenTalks talks,
            StandIn standIn,
            Clock clock) {
        this.transactions = transactions;
        this.marker = marker;
        this.talks = talks;
        this.standIn = standIn;
        this.clock = clock;
    }

    void introduce() throws IOException, InterruptedException {
        Optional<Marker.Mark> mark = transactions.reading(STORY, marker::see);
        if (mark.isEmpty() || mark.get().toldUntil() == null || mark.get().metAt() != null) return;
        String first = new UnitId(Province.TOUR, Province.MERGER).toString();
        Instant since = clock.instant().minus(WINDOW);
        List<OpenTalks.Words> said = transactions.reading(STORY, () -> talks.since(since, first));
        var named = new HashSet<UUID>();
        for (OpenTalks.Words words : said) {
            String resident = "story-" + words.conversation();
            if (named.add(words.conversation())) {
                standIn.tell("users", Map.of("id", resident, "name", words.name()));
            }
            JsonNode known =
                    standIn.tell(
                            "users/" + resident + "/say",
                            Map.of(
                                    "oa", words.page(),
                                    "text", words.text(),
                                    "message_id", words.messageId(),
                                    "timestamp", words.at().toEpochMilli()));
            if (!known.path("user_id").asString("").equals(words.resident())) {
                log.warn(
                        "the stand-in knows {} by another id; answers will not reach them",
                        resident);
                break;
            }
            if (named.size() > 40) Thread.sleep(BREATH);
        }
        transactions.as(STORY, () -> marker.met(clock.instant()));
        log.info("{} residents of the story can be answered at the stand-in", named.size());
    }
}
