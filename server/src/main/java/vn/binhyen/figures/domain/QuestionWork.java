package vn.binhyen.figures.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Map;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.Occurrence;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.guidance.AskedQuestion;

/// What a question asked of the product itself says may be counted, as it stands in one version. A
/// pure function. One that went on to people is a case as well and counted there as such.
public final class QuestionWork {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final UnitThroughTime units;

    public QuestionWork(UnitThroughTime units) {
        this.units = units;
    }

    public SourceVersion of(AskedQuestion it) {
        var said = new ArrayList<Occurrence>();
        said.add(
                one(
                        Countable.QUESTION_ASKED,
                        it,
                        it.askedAt(),
                        Map.of("channel", it.channel(), "became", it.became().name())));
        Instant unhelpful = it.unhelpfulAt();
        if (unhelpful != null) {
            said.add(
                    one(
                            Countable.QUESTION_NOT_HELPED,
                            it,
                            unhelpful,
                            Map.of("channel", it.channel())));
        }
        return new SourceVersion(new Source("question", it.id()), it.version(), said);
    }

    private Occurrence one(
            Countable what, AskedQuestion it, Instant at, Map<String, String> traits) {
        LocalDate day = LocalDate.ofInstant(at, HERE);
        return Occurrence.one(what, units.on(it.unit(), day), day, traits);
    }
}
