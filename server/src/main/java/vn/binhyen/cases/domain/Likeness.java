package vn.binhyen.cases.domain;

import java.time.Duration;

/// How much speaks for two tellings being about one and the same happening: points for place, time,
/// topic and words, which an officer can read. Never a decision; an officer marks a duplicate.
///
/// @param place points for the places told; 0 where one is missing
/// @param time points for the moments told
/// @param topic points for the topics picked
/// @param words points for the words, less when numbers in them contradict each other
/// @param metres between the places; -1 where one is missing
/// @param apart between the moments
/// @param overlap of the words, 0 to 1
public record Likeness(
        double place,
        double time,
        double topic,
        double words,
        double metres,
        Duration apart,
        double overlap) {

    /// From here on a pair is worth an officer's look; chosen on made-up tellings of one seed and
    /// checked on others (`DuplicatesTest`).
    public static final double WORTH_A_LOOK = 2.8;

    /// Pairs farther apart in time are never alike: the same thing again is a new happening.
    public static final Duration FARTHEST = Duration.ofDays(3);

    /// Beyond it even the same words tell of something else.
    private static final double FARTHEST_METRES = 1_000;

    private static final double NO_POINT = -1.3;

    public static Likeness of(Telling one, Telling other, Vocabulary vocabulary) {
        Duration apart = Duration.between(one.at(), other.at()).abs();
        boolean points = one.hasPoint() && other.hasPoint();
        double metres = points ? one.metresTo(other) : -1;
        boolean ofOneVictim = one.isOfOneVictim() && other.isOfOneVictim();
        double overlap = vocabulary.overlap(one.marks(), other.marks());
        return new Likeness(
                points ? placePoints(metres, ofOneVictim) : NO_POINT,
                timePoints(apart),
                topicPoints(one.topic(), other.topic()),
                wordPoints(one, other, overlap),
                metres,
                apart,
                overlap);
    }

    public double sum() {
        return place + time + topic + words;
    }

    public boolean worthALook() {
        return sum() >= WORTH_A_LOOK && apart.compareTo(FARTHEST) <= 0;
    }

    /// What is heard by a whole street is told from all over it; what was taken, from one house.
    private static double placePoints(double metres, boolean ofOneVictim) {
        double far = ofOneVictim ? metres * 5 : metres;
        return 3 - 4.5 * Math.log10(1 + far / 150) - (metres > FARTHEST_METRES ? 6 : 0);
    }

    private static double timePoints(Duration apart) {
        return 1.5 - 2.8 * Math.log10(1 + apart.toMinutes() / 180.0);
    }

    private static double topicPoints(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) return 0;
        return one.equals(other) ? 0.5 : -1;
    }

    /// Three words alone say little, whoever writes them.
    private static double wordPoints(Telling one, Telling other, double overlap) {
        double telling = Math.min(1, Math.min(one.length(), other.length()) / 8.0);
        double points = 8 * Math.max(0, overlap - 0.10) * telling * telling;
        return points
                + switch (one.placesNamed(other)) {
                    case 1 -> 1;
                    case -1 -> -5;
                    default -> 0;
                };
    }
}
