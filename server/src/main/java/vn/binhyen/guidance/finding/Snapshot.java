package vn.binhyen.guidance.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.guidance.domain.Findings;
import vn.binhyen.guidance.domain.Hit;
import vn.binhyen.guidance.domain.Passage;
import vn.binhyen.guidance.finding.Postings.Sheet;
import vn.binhyen.guidance.finding.Postings.Wanted;

/// All passages of one moment, ready to be searched; made once and never changed, so many may ask
/// at the same time. The same passages give the same findings on every node, in whatever order they
/// were given.
public final class Snapshot {

    private static final int LOOKED_AT = 100;

    /// So many words of a text count like tags: what it is about is said early, with a title or
    /// without.
    private static final int OPENING = 30;

    /// Below the number of clauses a query may have.
    private static final int MOST_WANTED = 900;

    private static final Comparator<Hit> NEAREST =
            Comparator.comparingDouble(Hit::strength)
                    .reversed()
                    .thenComparing(hit -> hit.passage().id());

    private final List<Entry> entries;
    private final Words words;
    private final double averageLength;

    private Snapshot(List<Entry> entries, Words words) {
        this.entries = entries;
        this.words = words;
        this.averageLength =
                Math.max(
                        1,
                        entries.stream()
                                .mapToDouble(each -> each.length(words.weights()))
                                .average()
                                .orElse(1));
    }

    /// @throws IllegalArgumentException when two passages have the same id
    public static Snapshot of(List<Passage> passages, Lexicon lexicon) {
        return of(passages, lexicon, Weights.CHOSEN);
    }

    static Snapshot of(List<Passage> passages, Lexicon lexicon, Weights weights) {
        List<Passage> inOrder =
                passages.stream().sorted(Comparator.comparing(Passage::id)).toList();
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i).id().equals(inOrder.get(i - 1).id())) {
                throw new IllegalArgumentException(
                        "two passages have the id " + inOrder.get(i).id());
            }
        }
        var vocabulary = new Vocabulary();
        List<Entry> entries = new ArrayList<>(inOrder.size());
        Postings postings =
                Postings.of(sink -> {
                    for (Passage passage : inOrder) {
                        var writing = new Writing(passage, lexicon, vocabulary);
                        entries.add(writing.entry());
                        sink.accept(writing.sheet());
                    }
                });
        var spelling = new Spelling(vocabulary.words());
        return new Snapshot(entries, new Words(lexicon, vocabulary, spelling, postings, weights));
    }

    Words words() {
        return words;
    }

    /// How many passages there are.
    public int size() {
        return entries.size();
    }

    /// The passages nearest to a question, at most so many, and why each was found.
    public Findings find(String question, int most) {
        Asked asked = Asked.of(question, words);
        var ranking = new Ranking(asked, words, averageLength);
        List<Hit> hits =
                words.postings().best(wanted(asked), LOOKED_AT).stream()
                        .map(place -> ranking.rank(entries.get(place)))
                        .sorted(NEAREST)
                        .toList();
        double topic = asked.topic() / words.vocabulary().telling(1);
        List<Hit> nearest = byMarks(question, hits.subList(0, Math.min(most, hits.size())));
        return new Findings(nearest, lead(hits), topic, asked.known(), asked.weighty());
    }

    /// Equally strong ones in the order of the marks they share with the question.
    private static List<Hit> byMarks(String question, List<Hit> hits) {
        var marks = new Marks(question);
        boolean equals =
                IntStream.range(1, hits.size())
                        .anyMatch(i -> hits.get(i).strength() == hits.get(i - 1).strength());
        if (marks.none() || !equals) return hits;
        return hits.stream()
                .sorted(
                        Comparator.comparingDouble(Hit::strength)
                                .thenComparingDouble(hit -> marks.shared(hit.passage()))
                                .reversed())
                .toList();
    }

    /// How much stronger the first is than the next that is none of its kin, as a share of its
    /// strength.
    private static double lead(List<Hit> hits) {
        if (hits.isEmpty() || hits.getFirst().strength() == 0) return 0;
        Hit first = hits.getFirst();
        double next =
                hits.stream()
                        .skip(1)
                        .filter(hit -> !hit.passage().isKinOf(first.passage()))
                        .mapToDouble(Hit::strength)
                        .findFirst()
                        .orElse(0);
        return 1 - next / first.strength();
    }

    /// What the passages to be looked at must hold: words and pairs of the topic, or, where there
    /// is none, what else was typed.
    List<Wanted> wanted(Asked asked) {
        Map<String, Double> terms = new LinkedHashMap<>();
        for (Need need : asked.needs()) {
            if (need.light() && asked.weighty()) continue;
            for (Need.Match match : need.bySome()) {
                terms.merge(words.vocabulary().word(match.number()), match.worth(), Math::max);
            }
        }
        List<Wanted> wanted = new ArrayList<>();
        terms.forEach((term, worth) -> {
            wanted.add(new Wanted(Postings.WORDS, term, worth));
            wanted.add(new Wanted(Postings.HEADINGS, term, worth));
        });
        for (Asked.Pair pair : asked.pairs()) {
            Need first = asked.needs().get(pair.first()), second = asked.needs().get(pair.second());
            if (first.light() || second.light()) continue;
            String both = first.word() + " " + second.word();
            wanted.add(new Wanted(Postings.PAIRS, both, words.weights().pair()));
        }
        return wanted.subList(0, Math.min(MOST_WANTED, wanted.size()));
    }

    /// One passage being cut into words and numbered.
    private static final class Writing {
        private final Lexicon lexicon;
        private final Vocabulary vocabulary;
        private final Set<Integer> different = new HashSet<>();
        private final List<String> all = new ArrayList<>();
        private final List<String> heading = new ArrayList<>();
        private final List<String> pairs = new ArrayList<>();
        private final Entry entry;

        Writing(Passage passage, Lexicon lexicon, Vocabulary vocabulary) {
            this.lexicon = lexicon;
            this.vocabulary = vocabulary;
            List<Run> headings =
                    Stream.concat(Stream.of(passage.title()), passage.variants().stream())
                            .filter(each -> !each.isBlank())
                            .map(each -> run(each, heading))
                            .toList();
            Run text = run(passage.text(), null);
            Run tags = run(String.join(" . ", passage.tags()) + " . " + opening(passage), null);
            entry = new Entry(passage, headings, text, tags);
            vocabulary.count(different);
        }

        Entry entry() {
            return entry;
        }

        Sheet sheet() {
            var sheet = new Sheet();
            sheet.put(Postings.WORDS, all);
            sheet.put(Postings.HEADINGS, heading);
            sheet.put(Postings.PAIRS, pairs);
            return sheet;
        }

        private static String opening(Passage passage) {
            return Stream.of(passage.text().split("\\s+", OPENING + 1))
                    .limit(OPENING)
                    .collect(Collectors.joining(" "));
        }

        private Run run(String text, @Nullable List<String> also) {
            List<String> syllables = lexicon.inFull(Syllables.folded(text));
            int[] numbers = new int[syllables.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = number(syllables.get(i), also);
                if (i > 0) pairs.add(syllables.get(i - 1) + " " + syllables.get(i));
            }
            List<Phrases.Place<String>> places = lexicon.concepts(syllables);
            int[] concepts = new int[places.size()], conceptOf = new int[numbers.length];
            Arrays.fill(conceptOf, Vocabulary.UNKNOWN);
            for (int i = 0; i < concepts.length; i++) {
                concepts[i] = number(places.get(i).means(), also);
                Arrays.fill(conceptOf, places.get(i).from(), places.get(i).to(), concepts[i]);
            }
            return new Run(numbers, concepts, conceptOf);
        }

        private int number(String word, @Nullable List<String> also) {
            int number = vocabulary.learn(word);
            different.add(number);
            all.add(word);
            if (also != null) also.add(word);
            return number;
        }
    }
}
