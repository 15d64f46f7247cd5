package vn.binhyen.guidance.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import vn.binhyen.guidance.domain.Decision;
import vn.binhyen.guidance.domain.Findings;
import vn.binhyen.guidance.domain.Hit;
import vn.binhyen.guidance.finding.Snapshot;
import vn.binhyen.guidance.measuring.EvalFiles.Question;

/// How well questions were answered that were typed in one way.
///
/// @param n all questions
/// @param inScope those that some document answers; what is found is measured on them
/// @param misses the questions that went wrong, with what was found and why
record AnswerScore(
        int n,
        int inScope,
        double hit1,
        double hit3,
        double hit10,
        double mrr,
        double ndcg10,
        double answered,
        double askedBack,
        double handedOver,
        double confidentWrong,
        double outOfScopeAnswered,
        double p50Ms,
        double p95Ms,
        List<String> misses) {

    private static final int DEEP = 10;

    static AnswerScore of(List<Question> questions, Snapshot snapshot, UnaryOperator<String> hand) {
        var count = new Count();
        for (Question question : questions) {
            String typed = hand.apply(question.text());
            long start = System.nanoTime();
            Findings findings = snapshot.find(typed, DEEP);
            Decision decision = Decision.of(findings);
            count.took(System.nanoTime() - start);
            count.take(question, typed, findings, decision);
        }
        return count.score();
    }

    /// The shares as one JSON object.
    String json() {
        return String.format(
                Locale.ROOT,
                "{\"hit1\":%.4f,\"hit3\":%.4f,\"hit10\":%.4f,\"mrr\":%.4f,\"ndcg10\":%.4f,\"answered\":%.4f,\"asked_back\":%.4f,\"handed_over\":%.4f,\"confident_wrong\":%.4f,\"out_of_scope_answered\":%.4f,\"n\":%d,\"p50_ms\":%.3f,\"p95_ms\":%.3f}",
                hit1,
                hit3,
                hit10,
                mrr,
                ndcg10,
                answered,
                askedBack,
                handedOver,
                confidentWrong,
                outOfScopeAnswered,
                n,
                p50Ms,
                p95Ms);
    }

    private static final class Count {
        private int in, out, first, three, ten, answered, asked, handed, wrong, answeredOutside;
        private double mrr, ndcg;
        private final List<Long> nanos = new ArrayList<>();
        private final List<String> misses = new ArrayList<>();

        void took(long time) {
            nanos.add(time);
        }

        void take(Question question, String typed, Findings findings, Decision decision) {
            if (question.expected().isEmpty()) {
                out++;
                if (!(decision instanceof Decision.Answer)) return;
                answeredOutside++;
                misses.add(Telling.of("answered though out of scope", question, typed, findings));
                return;
            }
            in++;
            int rank = rank(question, findings);
            rank(rank, question, findings);
            boolean right = rank == 1;
            switch (decision) {
                case Decision.Answer _ -> {
                    answered++;
                    if (!right) wrong++;
                }
                case Decision.AskBack _ -> asked++;
                case Decision.HandOver(), Decision.OutOfScope() -> handed++;
            }
            if (!right) {
                String what =
                        decision instanceof Decision.Answer ? "answered wrongly" : "not first";
                misses.add(Telling.of(what + ", rank " + rank, question, typed, findings));
            }
        }

        private void rank(int rank, Question question, Findings findings) {
            if (rank == 1) first++;
            if (rank >= 1 && rank <= 3) three++;
            if (rank >= 1) {
                ten++;
                mrr += 1.0 / rank;
            }
            double gained = 0, possible = 0;
            for (int i = 0; i < findings.hits().size(); i++) {
                if (expects(question, findings.hits().get(i))) gained += worthAt(i);
            }
            for (int i = 0; i < Math.min(DEEP, question.expected().size()); i++) {
                possible += worthAt(i);
            }
            ndcg += gained / possible;
        }

        private static double worthAt(int place) {
            return Math.log(2) / Math.log(place + 2);
        }

        /// The place of the first expected document, from 1; 0 when it is not among the ten.
        private static int rank(Question question, Findings findings) {
            for (int i = 0; i < findings.hits().size(); i++) {
                if (expects(question, findings.hits().get(i))) return i + 1;
            }
            return 0;
        }

        private static boolean expects(Question question, Hit hit) {
            return question.expected().contains(hit.passage().id());
        }

        AnswerScore score() {
            long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            return new AnswerScore(
                    in + out,
                    in,
                    share(first, in),
                    share(three, in),
                    share(ten, in),
                    share(mrr, in),
                    share(ndcg, in),
                    share(answered, in),
                    share(asked, in),
                    share(handed, in),
                    share(wrong, in),
                    share(answeredOutside, out),
                    at(sorted, 0.5),
                    at(sorted, 0.95),
                    List.copyOf(misses));
        }

        private static double share(double part, int all) {
            return all == 0 ? 0 : part / all;
        }

        private static double at(long[] sorted, double share) {
            int place = (int) Math.ceil(share * sorted.length) - 1;
            return sorted.length == 0 ? 0 : sorted[Math.max(0, place)] / 1e6;
        }
    }
}
