package vn.binhyen.portal.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.cases.topics.Question;
import vn.binhyen.cases.topics.Topic;
import vn.binhyen.cases.topics.Topics;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// Looks for everything that is still missing in a form, up to a step.
@Component
class ReportCheck {

    private static final int LONGEST_STORY = 5000;
    private static final int LONGEST_LINE = 300;

    private final Communes communes;
    private final Topics topics;

    ReportCheck(Communes communes, Topics topics) {
        this.communes = communes;
        this.topics = topics;
    }

    Problems of(ReportForm form, Step upTo, Words words) {
        var problems = new Problems(words);
        what(form, problems);
        if (upTo.compareTo(Step.WHERE) >= 0) where(form, problems);
        if (upTo.compareTo(Step.SEND) >= 0) send(form, problems);
        return problems;
    }

    /// The commune typed but not chosen yet, if it can only be one.
    ReportForm withCommuneFound(ReportForm form) {
        if (communes.ofId(form.unit()).isPresent()) return form;
        List<Unit> meant = communes.meantBy(form.commune());
        return form.withUnit(meant.size() == 1 ? meant.getFirst().id().toString() : "");
    }

    private static void what(ReportForm form, Problems problems) {
        if (form.danger().isEmpty()) problems.at("d-no", "portal.report.danger.missing");
        int syllables = form.what().isEmpty() ? 0 : form.what().split("\\s+").length;
        if (syllables < 3) problems.at("what", "portal.report.what.short", syllables);
        if (form.what().length() > LONGEST_STORY) {
            problems.at("what", "portal.report.too-long", LONGEST_STORY);
        }
    }

    private void where(ReportForm form, Problems problems) {
        Topic topic = topics.find(form.topic()).orElse(topics.otherwise());
        for (Question question : topic.questions()) {
            String answer = form.answer(question.id());
            String field = "q-" + question.id();
            if (answer.isEmpty() && question.required()) {
                problems.at(field, "portal.report.question.missing");
            }
            if (answer.length() > Question.LONGEST_ANSWER) {
                problems.at(field, "portal.report.too-long", Question.LONGEST_ANSWER);
            }
        }
        if (communes.ofId(form.unit()).isEmpty()) {
            List<Unit> meant = communes.meantBy(form.commune());
            if (form.commune().isEmpty()) problems.at("commune", "portal.report.commune.missing");
            else if (meant.isEmpty()) problems.at("commune", "portal.report.commune.unknown");
            else problems.at("commune", "portal.report.commune.which");
        }
        if (form.place().length() > LONGEST_LINE) {
            problems.at("place", "portal.report.too-long", LONGEST_LINE);
        }
        if (form.happened().length() > LONGEST_LINE) {
            problems.at("happened", "portal.report.too-long", LONGEST_LINE);
        }
    }

    private static void send(ReportForm form, Problems problems) {
        if (form.who().isEmpty()) problems.at("w-anon", "portal.report.who.missing");
        if (!form.named()) return;
        if (form.name().isEmpty() && form.contact().isEmpty()) {
            problems.at("name", "portal.report.name.missing");
        }
        String digits = form.contact().replaceAll("\\D", "");
        if (!form.contact().isEmpty() && (digits.length() < 8 || digits.length() > 15)) {
            problems.at("contact", "portal.report.contact.odd");
        }
        if (form.name().length() > LONGEST_LINE) {
            problems.at("name", "portal.report.too-long", LONGEST_LINE);
        }
    }
}
