package vn.binhyen.console.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.binhyen.cases.CaseState;
import vn.binhyen.cases.CaseView;
import vn.binhyen.cases.canned.Blank;
import vn.binhyen.cases.canned.CannedAnswer;
import vn.binhyen.cases.canned.CannedAnswers;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.ui.Words;

/// The canned answers that fit what an officer has before them, with their blanks filled. One that
/// asks for something not known yet is not offered. In the running transaction.
@Component
class ReadyAnswers {

    private final CannedAnswers answers;
    private final UnitNames units;

    ReadyAnswers(CannedAnswers answers, UnitNames units) {
        this.answers = answers;
        this.units = units;
    }

    List<ReadyAnswer> of(CaseView it, Words words) {
        Map<Blank, String> values = values(it.unit());
        if (it.number() != null) values.put(Blank.MA_HO_SO, it.number());
        if (it.dueAt() != null) values.put(Blank.HAN_TRA_LOI, words.moment(it.dueAt()));
        if (it.state() instanceof CaseState.HandedOver handedOver) {
            values.put(Blank.NOI_NHAN, handedOver.receiver());
        }
        return filled(answers.of(it.unit(), it.kind(), it.state().word()), values);
    }

    /// For a conversation no case was made of yet.
    List<ReadyAnswer> of(UnitId unit) {
        return filled(answers.of(unit, null, new CaseState.Received().word()), values(unit));
    }

    private Map<Blank, String> values(UnitId unit) {
        var values = new EnumMap<Blank, String>(Blank.class);
        // said to residents, so in Vietnamese whatever the officer reads
        values.put(Blank.DON_VI, "Công an " + units.inSentence(unit));
        values.put(Blank.GIO_LAM_VIEC, answers.officeHours());
        return values;
    }

    private static List<ReadyAnswer> filled(List<CannedAnswer> fitting, Map<Blank, String> values) {
        return fitting.stream()
                .flatMap(answer ->
                        answer.filled(values).map(words -> new ReadyAnswer(answer, words)).stream())
                .toList();
    }

    /// What was written so far, and below it the one that was picked.
    static String below(String soFar, String picked, List<ReadyAnswer> fitting) {
        return fitting.stream()
                .filter(ready -> ready.answer().id().equals(picked))
                .map(ready ->
                        soFar.isBlank()
                                ? ready.words()
                                : soFar.stripTrailing() + "\n\n" + ready.words())
                .findFirst()
                .orElse(soFar);
    }
}
