package vn.binhyen.guidance.measuring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.binhyen.guidance.domain.Decision;
import vn.binhyen.guidance.domain.Passage;
import vn.binhyen.guidance.finding.Lexicon;
import vn.binhyen.guidance.finding.Snapshot;
import vn.binhyen.guidance.measuring.EvalFiles.Question;

/// `bin/eval answers [-v] [--seed N] CORPUS.jsonl QUESTIONS.jsonl`: how well the product answers
/// questions on documents it was not made for. Ends with a line `RESULT {json}`.
public final class EvalAnswers {

    private static final int WARM_UP = 200;

    /// In place of a file: the catalogue that comes along.
    private static final Path OWN = Path.of("catalogue");

    private EvalAnswers() {}

    public static void main(String[] args) {
        try {
            run(Request.of(args));
        } catch (IOException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private record Request(boolean verbose, long seed, Path corpus, Path questions) {

        static Request of(String[] args) {
            boolean verbose = false;
            long seed = 1;
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < args.length; i++) {
                switch (args[i]) {
                    case "-v" -> verbose = true;
                    case "--seed" -> seed = seed(++i < args.length ? args[i] : "");
                    default -> files.add(Path.of(args[i]));
                }
            }
            if (files.size() == 2) return new Request(verbose, seed, files.get(0), files.get(1));
            throw new IllegalArgumentException(
                    "Which files? bin/eval answers [-v] [--seed N] CORPUS.jsonl QUESTIONS.jsonl");
        }

        private static long seed(String word) {
            try {
                return Long.parseLong(word);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "--seed needs a whole number, not '" + word + "'", e);
            }
        }
    }

    private static void run(Request request) throws IOException {
        List<Passage> passages =
                request.corpus().equals(OWN)
                        ? OwnCatalogue.passages()
                        : EvalFiles.passages(request.corpus());
        List<Question> questions = EvalFiles.questions(request.questions());
        noteUnknown(passages, questions);
        Snapshot snapshot = Snapshot.of(passages, Lexicon.shipped());
        for (int i = 0; i < WARM_UP; i++) {
            Decision.of(snapshot.find(questions.get(i % questions.size()).text(), 10));
        }
        List<String> results = new ArrayList<>();
        for (Typing typing : Typing.values()) {
            var score = AnswerScore.of(questions, snapshot, typing.hand(request.seed()));
            String name = typing.name().toLowerCase(Locale.ROOT);
            if (request.verbose())
                score.misses().forEach(miss -> System.out.println(name + " " + miss));
            System.out.println(name + " " + score.json());
            results.add("\"" + name + "\":" + score.json());
        }
        System.out.println("RESULT {" + String.join(",", results) + "}");
    }

    private static void noteUnknown(List<Passage> passages, List<Question> questions) {
        Set<String> unknown = new HashSet<>();
        questions.forEach(question -> unknown.addAll(question.expected()));
        passages.forEach(passage -> unknown.remove(passage.id()));
        if (unknown.isEmpty()) return;
        System.err.println(
                unknown.size()
                        + " expected ids are in no document, as "
                        + unknown.stream().sorted().findFirst().orElseThrow()
                        + ": what expects only them can never be found.");
    }
}
