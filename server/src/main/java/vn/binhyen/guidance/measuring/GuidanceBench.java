package vn.binhyen.guidance.measuring;

import java.util.List;
import java.util.Locale;
import vn.binhyen.guidance.domain.Decision;
import vn.binhyen.guidance.domain.Passage;
import vn.binhyen.guidance.finding.Lexicon;
import vn.binhyen.guidance.finding.Snapshot;

/// `bin/bench guidance [--documents N] [--seed N]`: how long a snapshot takes to make and a
/// question to be decided. Ends with a line `RESULT {json}`.
public final class GuidanceBench {

    private static final int WARM_UP = 500;
    private static final int ASKED = 1000;

    /// @param buildS seconds until a snapshot of all documents stands
    record Result(int documents, double buildS, double p50Ms, double p95Ms) {

        String json() {
            return String.format(
                    Locale.ROOT,
                    "{\"build_s\":%.2f,\"p50_ms\":%.2f,\"p95_ms\":%.2f,\"documents\":%d}",
                    buildS,
                    p50Ms,
                    p95Ms,
                    documents);
        }
    }

    private GuidanceBench() {}

    public static void main(String[] args) {
        int documents = 50_000;
        long seed = 1;
        for (int i = 0; i + 1 < args.length; i += 2) {
            switch (args[i]) {
                case "--documents" -> documents = Integer.parseInt(args[i + 1]);
                case "--seed" -> seed = Long.parseLong(args[i + 1]);
                default ->
                        throw new IllegalArgumentException(
                                "bin/bench guidance knows no " + args[i]);
            }
        }
        System.out.println("RESULT " + measure(documents, seed).json());
    }

    static Result measure(int documents, long seed) {
        var catalogue = new MadeUpCatalogue(seed);
        List<Passage> passages = catalogue.passages(documents);
        Lexicon lexicon = Lexicon.shipped();
        long start = System.nanoTime();
        Snapshot snapshot = Snapshot.of(passages, lexicon);
        double buildS = (System.nanoTime() - start) / 1e9;
        for (String question : catalogue.questions(WARM_UP)) decide(snapshot, question);
        long[] nanos =
                catalogue.questions(ASKED).stream()
                        .mapToLong(question -> decide(snapshot, question))
                        .sorted()
                        .toArray();
        return new Result(documents, buildS, at(nanos, 0.5), at(nanos, 0.95));
    }

    /// The nanoseconds it took.
    private static long decide(Snapshot snapshot, String question) {
        long start = System.nanoTime();
        Decision.of(snapshot.find(question, 10));
        return System.nanoTime() - start;
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
    }
}
