package vn.binhyen.console.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.binhyen.cases.CaseState;
import vn.binhyen.cases.CaseView;
import vn.binhyen.cases.canned.Blank;
import vn.binhyen.cases.canned.CannedAnswer;
import vn.binhyen.cases.canned.CannedAnswers;
import vn.binhyen.cases.topics.Wording;
import vn.binhyen.guidance.Guide;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.ui.Words;

/// The answers that fit what an officer has before them: approved ones near to what was asked, then
/// the canned ones with their blanks filled. One that asks for something not known yet is not
/// offered. In the running transaction.
@Component
class ReadyAnswers {

    private static final int SUGGESTED = 3;

    private final CannedAnswers answers;
    private final UnitNames units;
    private final Guide guide;

    ReadyAnswers(CannedAnswers answers, UnitNames units, Guide guide) {
        this.answers = answers;
        this.units = units;
        this.guide = guide;
    }

    List<ReadyAnswer> of(CaseView it, Words words) {
        Map<Blank, String> values = values(it.unit());
        if (it.number() != null) values.put(Blank.MA_HO_SO, it.number());
        if (it.dueAt() != null) values.put(Blank.HAN_TRA_LOI, words.moment(it.dueAt()));
        if (it.state() instanceof CaseState.HandedOver handedOver) {
            values.put(Blank.NOI_NHAN, handedOver.receiver());
        }
        return both(
                it.words(), it.unit(), answers.of(it.unit(), it.kind(), it.state().word()), values);
    }

    /// For a conversation no case was made of yet.
    ///
    /// @param asked what the resident wrote last
    List<ReadyAnswer> of(UnitId unit, String asked) {
        var canned = answers.of(unit, null, new CaseState.Received().word());
        return both(asked, unit, canned, values(unit));
    }

    private List<ReadyAnswer> both(
            String asked, UnitId unit, List<CannedAnswer> canned, Map<Blank, String> values) {
        Stream<ReadyAnswer> near =
                guide.nearest(asked, unit, SUGGESTED).stream()
                        .map(it ->
                                new ReadyAnswer(
                                        "entry:" + it.id(),
                                        new Wording(it.title(), it.title()),
                                        it.text(),
                                        true));
        return Stream.concat(near, filled(canned, values)).toList();
    }

    private Map<Blank, String> values(UnitId unit) {
        var values = new EnumMap<Blank, String>(Blank.class);
        // said to residents, so in Vietnamese whatever the officer reads
        values.put(Blank.DON_VI, "Công an " + units.inSentence(unit));
        values.put(Blank.GIO_LAM_VIEC, answers.officeHours());
        return values;
    }

    private static Stream<ReadyAnswer> filled(
            List<CannedAnswer> fitting, Map<Blank, String> values) {
        return fitting.stream()
                .flatMap(answer ->
                        answer
                                .filled(values)
                                .map(words ->
                                        new ReadyAnswer(answer.id(), answer.name(), words, false))
                                .stream());
    }

    /// What was written so far, and below it the one that was picked.
    static String below(String soFar, String picked, List<ReadyAnswer> fitting) {
        return fitting.stream()
                .filter(ready -> ready.id().equals(picked))
                .map(ready ->
                        soFar.isBlank()
                                ? ready.words()
                                : soFar.stripTrailing() + "\n\n" + ready.words())
                .findFirst()
                .orElse(soFar);
    }
}
