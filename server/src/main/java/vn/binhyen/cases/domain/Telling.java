package vn.binhyen.cases.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.Vietnamese;

/// Something told once, as [Likeness] compares it with others: when, where, about what, and the
/// marks its words leave however they are typed.
public final class Telling {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    /// A place, or a thing that bears a number: `thôn 5`, `buôn Kô Tam`, `đường Hùng Vương`, `km
    /// 12`.
    private static final Pattern NAMED =
            Pattern.compile(
                    "\\b(?:(thon|buon|to dan pho|duong|hem)\\s+(?:so\\s+)?(\\d{1,4}|[a-z']{1,8}\\s+[a-z']{1,8})"
                            + "|(khoi|ap|xom|kiet|so nha|nha so|km|phong)\\s+(?:so\\s+)?(\\d{1,4}))\\b");

    private static final Pattern TAKEN_FROM_ONE =
            Pattern.compile(
                    "\\b(trom|cuop|giat|mat (xe|tien|dien thoai|bo|cho|ga|dt|tai san|vi)|lua dao|lua tien|theft|fraud)\\b");

    private final Instant at;
    private final @Nullable Double latitude;
    private final @Nullable Double longitude;
    private final String topic;
    private final Set<String> marks = new HashSet<>();
    private final Map<String, Set<String>> places = new HashMap<>();
    private final boolean ofOneVictim;
    private final int length;

    /// @param topic empty when nobody said
    public Telling(
            Instant at,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String topic,
            String words) {
        this.at = at;
        this.latitude = latitude;
        this.longitude = longitude;
        this.topic = topic;
        String bare = Vietnamese.fold(words);
        this.length = readMarks(bare);
        Matcher named = NAMED.matcher(bare);
        while (named.find()) {
            boolean byName = named.group(1) != null;
            places.computeIfAbsent(named.group(byName ? 1 : 3), _ -> new HashSet<>())
                    .add(named.group(byName ? 2 : 4));
        }
        this.ofOneVictim = TAKEN_FROM_ONE.matcher(bare + " " + Vietnamese.fold(topic)).find();
    }

    /// Each word, each pair of neighbouring words, and the triples of letters that survive a slip.
    private int readMarks(String bare) {
        Matcher words = WORD.matcher(bare);
        String before = "";
        int count = 0;
        while (words.find()) {
            String word = words.group();
            count++;
            marks.add(word);
            if (!before.isEmpty()) marks.add(before + ' ' + word);
            String padded = '^' + word + '$';
            for (int i = 0; i + 3 <= padded.length() && word.length() > 2; i++) {
                marks.add(padded.substring(i, i + 3));
            }
            before = word;
        }
        return count;
    }

    Instant at() {
        return at;
    }

    String topic() {
        return topic;
    }

    boolean hasPoint() {
        return latitude != null && longitude != null;
    }

    /// Metres between two points told, good to a percent within a province.
    double metresTo(Telling other) {
        if (latitude == null || longitude == null) throw new IllegalStateException("no point");
        if (other.latitude == null || other.longitude == null) {
            throw new IllegalStateException("no point");
        }
        double north = other.latitude - latitude;
        double east = (other.longitude - longitude) * Math.cos(Math.toRadians(latitude));
        return Math.hypot(north, east) * 111_320;
    }

    Set<String> marks() {
        return marks;
    }

    /// How many words were told.
    int length() {
        return length;
    }

    /// Whether it tells of something taken from somebody: neighbours may both lose a bicycle in one
    /// night, while all of them hear the same karaoke.
    boolean isOfOneVictim() {
        return ofOneVictim;
    }

    /// What the places named say: 1 when both name one, -1 when both name the same sort of place
    /// and never the same one (`thôn 5`, `thôn 7`), else 0.
    int placesNamed(Telling other) {
        boolean differ = false;
        for (var mine : places.entrySet()) {
            Set<String> theirs = other.places.getOrDefault(mine.getKey(), Set.of());
            if (theirs.isEmpty()) continue;
            if (mine.getValue().stream().anyMatch(name -> oneIsLike(name, theirs))) return 1;
            differ = true;
        }
        return differ ? -1 : 0;
    }

    /// A name begins with the same letters or is the same but for one slip; a number is the same.
    private static boolean oneIsLike(String name, Set<String> names) {
        return names.stream()
                .anyMatch(other ->
                        name.equals(other)
                                || (!Character.isDigit(name.charAt(0)) && slips(name, other) <= 2));
    }

    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) row[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
