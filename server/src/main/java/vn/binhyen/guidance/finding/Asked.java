package vn.binhyen.guidance.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.binhyen.guidance.finding.Need.Match;
import vn.binhyen.guidance.finding.Spelling.Meant;

/// A question as the passages of one snapshot understand it: what each of its words needs, how
/// telling it is, and which words stand side by side.
///
/// @param needs one for each different word
/// @param pairs neighbours, as indexes into the needs
/// @param weight of all needs together
/// @param weighty whether any word is more than politeness
record Asked(List<Need> needs, List<Pair> pairs, double weight, boolean weighty) {

    /// @param weight how telling it is that the two stand side by side in a passage
    record Pair(int first, int second, double weight) {}

    /// A longer text is no question; its beginning tells what it is about.
    private static final int LONGEST = 120;

    private static final int SPELLINGS = 3;
    private static final double OF_A_COMPOUND = 0.25;

    static Asked of(String question, Words words) {
        return new Reading(question, words).asked();
    }

    /// The weight of what the question is about, politeness and grammar left out.
    double topic() {
        return needs.stream().filter(need -> !need.light()).mapToDouble(Need::weight).sum();
    }

    /// The share of the topic that some passage speaks of in the same company: words that stand
    /// somewhere beside a word they stand beside in the question.
    double known() {
        double known =
                pairs.stream()
                        .flatMap(pair ->
                                Stream.of(needs.get(pair.first()), needs.get(pair.second())))
                        .distinct()
                        .filter(need -> !need.light())
                        .mapToDouble(Need::weight)
                        .sum();
        double topic = topic();
        return topic == 0 ? 0 : known / topic;
    }

    /// One question being read.
    private static final class Reading {
        private final Words words;
        private final List<String> typed;
        private final boolean[] small;
        private final boolean[] light;
        private final Map<String, Integer> pairsSeen = new HashMap<>();
        private final Map<Integer, String> concepts = new HashMap<>();
        private final Map<Integer, Integer> conceptLength = new HashMap<>();

        Reading(String question, Words words) {
            this.words = words;
            List<String> all = words.lexicon().askedInFull(Syllables.folded(question));
            typed = all.size() > LONGEST ? all.subList(0, LONGEST) : all;
            small = words.lexicon().small(typed);
            light = new boolean[typed.size()];
            for (int i = 0; i < light.length; i++) light[i] = isLight(i);
            for (Phrases.Place<String> place : words.lexicon().concepts(typed)) {
                for (int i = place.from(); i < place.to(); i++) {
                    concepts.put(i, place.means());
                    conceptLength.put(i, place.to() - place.from());
                }
            }
        }

        Asked asked() {
            Map<String, Integer> places = new LinkedHashMap<>();
            List<Need> needs = new ArrayList<>();
            int[] needAt = new int[typed.size()];
            double weight = 0;
            boolean weighty = false;
            for (int i = 0; i < typed.size(); i++) {
                Integer before = places.get(typed.get(i));
                if (before != null) {
                    needAt[i] = before;
                    continue;
                }
                Need need = need(i);
                weighty |= !light[i];
                weight += need.weight();
                needAt[i] = needs.size();
                places.put(typed.get(i), needs.size());
                needs.add(need);
            }
            return new Asked(needs, pairs(needs, needAt), weight, weighty);
        }

        private Need need(int at) {
            String word = typed.get(at);
            List<Match> met = new ArrayList<>();
            int number = words.vocabulary().number(word);
            if (number != Vocabulary.UNKNOWN) met.add(new Match(number, 1));
            for (Meant meant : spellings(at, number)) {
                boolean right = Syllables.isBuiltRight(word);
                double most = right ? words.weights().intended() : words.weights().mended();
                double worth = most * (1 - meant.cost() / 5);
                met.add(new Match(words.vocabulary().number(meant.word()), worth));
            }
            int concept = words.vocabulary().number(concepts.getOrDefault(at, ""));
            if (concept != Vocabulary.UNKNOWN)
                met.add(new Match(concept, words.weights().concept()));
            met.sort((a, b) -> Double.compare(b.worth(), a.worth()));
            return new Need(
                    word,
                    weight(at, number, concept, met) * (light[at] ? words.weights().small() : 1),
                    light[at],
                    met);
        }

        private double weight(int at, int number, int concept, List<Match> met) {
            Vocabulary vocabulary = words.vocabulary();
            if (number != Vocabulary.UNKNOWN)
                return vocabulary.telling(vocabulary.passagesWith(number));
            if (concept != Vocabulary.UNKNOWN) {
                double telling = vocabulary.telling(vocabulary.passagesWith(concept));
                return telling / conceptLength.getOrDefault(at, 1);
            }
            int with = met.isEmpty() ? 0 : vocabulary.passagesWith(met.getFirst().number());
            return vocabulary.telling(with);
        }

        /// A small word weighs little, unless the passages know it as half of a compound with the
        /// weighty word beside it.
        private boolean isLight(int at) {
            if (!small[at]) return false;
            return !isCompound(at - 1, at) && !isCompound(at, at + 1);
        }

        private boolean isCompound(int first, int second) {
            if (first < 0 || second >= typed.size()) return false;
            if (small[first] && small[second]) return false;
            int together = pairs(typed.get(first), typed.get(second));
            if (together == 0) return false;
            int one = words.passagesWith(typed.get(first)),
                    other = words.passagesWith(typed.get(second));
            return together >= OF_A_COMPOUND * Math.max(one, other);
        }

        /// What may have been meant by a word that no passage knows, or that stands beside words
        /// beside which it never stands.
        private List<Meant> spellings(int at, int number) {
            String word = typed.get(at);
            if (word.chars().anyMatch(Character::isDigit) && word.length() < 3) return List.of();
            if (number == Vocabulary.UNKNOWN && words.lexicon().knows(word)) return List.of();
            if (Syllables.isBuiltRight(word)) return intended(at, number);
            if (number != Vocabulary.UNKNOWN) return List.of();
            List<Meant> meant = words.spelling().meant(word);
            List<Meant> fitting = meant.stream().filter(each -> fits(each.word(), at)).toList();
            return (fitting.isEmpty() ? meant : fitting).stream().limit(SPELLINGS).toList();
        }

        /// Another syllable than the typed one: only where it alone stands beside its neighbours.
        private List<Meant> intended(int at, int number) {
            if (small[at] || fits(typed.get(at), at) || words.weights().intended() == 0)
                return List.of();
            return words.spelling().meant(typed.get(at)).stream()
                    .filter(each -> fits(each.word(), at))
                    .map(each -> new Meant(each.word(), each.cost()))
                    .limit(SPELLINGS)
                    .toList();
        }

        private boolean fits(String word, int at) {
            return at > 0 && pairs(typed.get(at - 1), word) > 0
                    || at + 1 < typed.size() && pairs(word, typed.get(at + 1)) > 0;
        }

        private List<Pair> pairs(List<Need> needs, int[] needAt) {
            Map<Long, Pair> pairs = new LinkedHashMap<>();
            for (int i = 0; i + 1 < needAt.length; i++) {
                int first = needAt[i], second = needAt[i + 1];
                if (first == second) continue;
                int together = together(needs.get(first), needs.get(second));
                if (together == 0) continue;
                double factor = light[i] || light[i + 1] ? words.weights().small() : 1;
                double weight = words.vocabulary().telling(together) * factor;
                pairs.putIfAbsent(first * 1000L + second, new Pair(first, second, weight));
            }
            return List.copyOf(pairs.values());
        }

        private int pairs(String first, String second) {
            return pairsSeen.computeIfAbsent(first + " " + second, words::pairs);
        }

        private int together(Need first, Need second) {
            int together = 0;
            for (Match a : first.bySome()) {
                for (Match b : second.bySome()) {
                    String one = words.vocabulary().word(a.number()),
                            other = words.vocabulary().word(b.number());
                    if (!one.startsWith("=") && !other.startsWith("=")) {
                        together = Math.max(together, pairs(one, other));
                    }
                }
            }
            return together;
        }
    }
}
