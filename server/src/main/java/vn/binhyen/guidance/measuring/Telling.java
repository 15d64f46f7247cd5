package vn.binhyen.guidance.measuring;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.binhyen.guidance.domain.Decision;
import vn.binhyen.guidance.domain.Findings;
import vn.binhyen.guidance.domain.Hit;
import vn.binhyen.guidance.domain.Hit.Reason;
import vn.binhyen.guidance.measuring.EvalFiles.Question;

/// Tells in words what was found for a question and why.
final class Telling {

    private static final int HITS = 3;
    private static final int REASONS = 8;

    private Telling() {}

    static String of(String what, Question question, String typed, Findings findings) {
        return String.format(
                        Locale.ROOT,
                        "line %d, %s: %s%n    expected %s; sure %.2f, ahead by %.2f of its strength, known %.2f",
                        question.line(),
                        what,
                        typed,
                        question.expected().isEmpty() ? "nothing" : question.expected(),
                        Decision.confidence(findings),
                        findings.lead(),
                        findings.known())
                + findings.hits().stream()
                        .limit(HITS)
                        .map(Telling::hit)
                        .collect(Collectors.joining());
    }

    private static String hit(Hit hit) {
        String reasons =
                hit.reasons().stream()
                        .limit(REASONS)
                        .map(Telling::reason)
                        .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%n    %.3f %s \"%s\" (topic %.2f, title %.2f): %s",
                hit.strength(),
                hit.passage().id(),
                hit.passage().title(),
                hit.matched(),
                hit.likeTitle(),
                reasons);
    }

    private static String reason(Reason reason) {
        boolean same = reason.asked().equals(reason.found());
        return String.format(
                Locale.ROOT,
                "%s %.2f in %s",
                same ? reason.asked() : reason.asked() + " as " + reason.found(),
                reason.share(),
                reason.where().name().toLowerCase(Locale.ROOT));
    }
}
