package vn.binhyen.guidance.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.binhyen.guidance.domain.Hit;
import vn.binhyen.guidance.domain.Hit.Part;
import vn.binhyen.guidance.domain.Hit.Reason;
import vn.binhyen.guidance.finding.Need.Match;

/// How well one passage answers one question. Three things are added up:
///
/// 1. **Words.** Each word of the question counts as much as it is telling (rare among the
///    passages), less if it is only politeness; found in title or variant it counts more than in
///    the text, at the opening of the text a little more; the second mention adds less than the
///    first, and long texts are held back (BM25F). A word met by a synonym or a mended spelling
///    counts for part of itself.
/// 2. **Pairs.** Two words side by side in the question and in the passage count extra.
/// 3. **Title.** A title or variant that says what the question says, no more and no less, counts
///    extra.
///
/// All is a share of the question's own weight, so every number can be shown and summed.
final class Ranking {

    private final Asked asked;
    private final Weights weights;
    private final Vocabulary vocabulary;
    private final double averageLength;
    private final double topic;
    private final int[] slotOf;
    private final int[] numbers;
    private final Map<Long, Integer> pairOf = new HashMap<>();

    Ranking(Asked asked, Words words, double averageLength) {
        this.asked = asked;
        this.weights = words.weights();
        this.vocabulary = words.vocabulary();
        this.averageLength = averageLength;
        this.topic = asked.topic();
        slotOf = new int[vocabulary.size()];
        Arrays.fill(slotOf, -1);
        List<Integer> found = new ArrayList<>();
        for (Need need : asked.needs()) {
            for (Match match : need.bySome()) {
                if (slotOf[match.number()] >= 0) continue;
                slotOf[match.number()] = found.size();
                found.add(match.number());
            }
        }
        numbers = found.stream().mapToInt(Integer::intValue).toArray();
        for (int p = 0; p < asked.pairs().size(); p++) {
            Asked.Pair pair = asked.pairs().get(p);
            for (Match a : asked.needs().get(pair.first()).bySome()) {
                for (Match b : asked.needs().get(pair.second()).bySome()) {
                    pairOf.putIfAbsent(key(a.number(), b.number()), p);
                }
            }
        }
    }

    private static long key(int first, int second) {
        return ((long) first << 32) | second;
    }

    /// How often each slot's word stands in the parts of a passage.
    private final class Counts {
        final double[] inHeadings = new double[numbers.length];
        final double[] inTags = new double[numbers.length];
        final double[] inText = new double[numbers.length];
        final double[] pairs = new double[asked.pairs().size()];
        double likeTitle;
        int likest = -1;

        Counts(Entry entry) {
            for (int h = 0; h < entry.headings().size(); h++) {
                Run run = entry.headings().get(h);
                double[] here = new double[numbers.length];
                count(run, here, weights.heading());
                for (int s = 0; s < here.length; s++)
                    inHeadings[s] = Math.max(inHeadings[s], here[s]);
                double like = likeTitle(run, here);
                if (like > likeTitle) {
                    likeTitle = like;
                    likest = h;
                }
            }
            count(entry.tags(), inTags, weights.tag());
            count(entry.text(), inText, 1);
        }

        private void count(Run run, double[] into, double pairWeight) {
            int before = -1;
            for (int number : run.words()) {
                int slot = slotOf[number];
                if (slot >= 0) {
                    into[slot]++;
                    if (before >= 0 && !pairOf.isEmpty()) {
                        Integer pair = pairOf.get(key(before, number));
                        if (pair != null) pairs[pair] += pairWeight;
                    }
                }
                before = slot >= 0 ? number : -1;
            }
            for (int concept : run.concepts()) if (slotOf[concept] >= 0) into[slotOf[concept]]++;
        }

        /// The harmonic mean of the share of the question that stands in the heading and the share
        /// of the heading that stands in the question.
        private double likeTitle(Run heading, double[] here) {
            double met = 0;
            for (Need need : asked.needs()) met += need.weight() * best(need, here);
            double all = 0, shared = 0;
            for (int i = 0; i < heading.words().length; i++) {
                int number = heading.words()[i], concept = heading.conceptOf()[i];
                double telling = vocabulary.telling(vocabulary.passagesWith(number));
                all += telling;
                if (slotOf[number] >= 0) shared += telling;
                else if (concept >= 0 && slotOf[concept] >= 0)
                    shared += weights.concept() * telling;
            }
            if (met == 0 || all == 0 || shared == 0) return 0;
            double ofQuestion = met / asked.weight(), ofHeading = shared / all;
            return 2 * ofQuestion * ofHeading / (ofQuestion + ofHeading);
        }

        private double best(Need need, double[] here) {
            for (Match match : need.bySome())
                if (here[slotOf[match.number()]] > 0) return match.worth();
            return 0;
        }
    }

    Hit rank(Entry entry) {
        var counts = new Counts(entry);
        double hold =
                1 - weights.length() + weights.length() * entry.length(weights) / averageLength;
        double sum = 0, matched = 0;
        List<Reason> reasons = new ArrayList<>();
        for (Need need : asked.needs()) {
            double best = 0, present = 0;
            int by = -1;
            for (Match match : need.bySome()) {
                int slot = slotOf[match.number()];
                double often =
                        weights.heading() * counts.inHeadings[slot]
                                + weights.tag() * counts.inTags[slot]
                                + counts.inText[slot];
                if (often == 0) continue;
                double value = match.worth() * often / (often + weights.soon() * hold);
                present = Math.max(present, match.worth());
                if (value > best) {
                    best = value;
                    by = slot;
                }
            }
            if (by < 0) continue;
            sum += need.weight() * best;
            if (!need.light()) matched += need.weight() * present;
            reasons.add(reason(need, by, counts, need.weight() * best / asked.weight()));
        }
        double beside = 0;
        for (int p = 0; p < counts.pairs.length; p++) {
            double often = counts.pairs[p];
            beside += asked.pairs().get(p).weight() * often / (often + weights.soon() * hold);
        }
        double strength =
                asked.weight() == 0
                        ? 0
                        : (sum + weights.pair() * beside) / asked.weight()
                                + weights.likeTitle() * counts.likeTitle * counts.likeTitle;
        reasons.sort(Comparator.comparingDouble(Reason::share).reversed());
        return new Hit(
                entry.passage(),
                strength,
                topic == 0 ? 0 : matched / topic,
                counts.likeTitle,
                reasons);
    }

    private Reason reason(Need need, int slot, Counts counts, double share) {
        Part where =
                counts.inHeadings[slot] > 0
                        ? counts.likest > 0 ? Part.VARIANT : Part.TITLE
                        : counts.inText[slot] > 0 ? Part.TEXT : Part.TAG;
        return new Reason(need.word(), vocabulary.word(numbers[slot]), where, share);
    }
}
