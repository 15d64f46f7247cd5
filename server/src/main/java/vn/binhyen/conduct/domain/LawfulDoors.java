package vn.binhyen.conduct.domain;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// The doors the law has for a denunciation with a name (`conduct/lawful-doors.csv`), in the order
/// of the file.
public record LawfulDoors(List<LawfulDoor> all) {

    /// @param phone and `link` are empty where none is known
    /// @param checked whether somebody compared it with the law and the province's notices
    public record LawfulDoor(
            String nameVi,
            String nameEn,
            String howVi,
            String howEn,
            String phone,
            String link,
            boolean checked) {}

    public LawfulDoors {
        all = List.copyOf(all);
    }

    /// @throws IllegalArgumentException when lines are wrong: which, what, and what is allowed
    public static LawfulDoors read(Reader file) throws IOException {
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setCommentMarker('#')
                        .setIgnoreEmptyLines(true)
                        .setTrim(true)
                        .get();
        var doors = new ArrayList<LawfulDoor>();
        var mistakes = new ArrayList<String>();
        try (var lines = format.parse(file)) {
            for (CSVRecord line : lines) {
                try {
                    doors.add(door(line));
                } catch (IllegalArgumentException e) {
                    mistakes.add(
                            "lawful-doors.csv line "
                                    + lines.getCurrentLineNumber()
                                    + ": "
                                    + e.getMessage());
                }
            }
        }
        if (doors.isEmpty() && mistakes.isEmpty()) mistakes.add("lawful-doors.csv names no door");
        if (!mistakes.isEmpty()) throw new IllegalArgumentException(String.join("\n", mistakes));
        return new LawfulDoors(doors);
    }

    private static LawfulDoor door(CSVRecord line) {
        if (line.size() != 7) {
            throw new IllegalArgumentException(
                    "7 columns are needed, " + line.size() + " are there");
        }
        for (int i = 0; i < 4; i++) {
            if (line.get(i).isEmpty()) {
                throw new IllegalArgumentException("column " + (i + 1) + " is empty");
            }
        }
        if (!line.get(5).isEmpty() && !line.get(5).startsWith("https://")) {
            throw new IllegalArgumentException("a link begins with https://, not " + line.get(5));
        }
        return new LawfulDoor(
                line.get(0),
                line.get(1),
                line.get(2),
                line.get(3),
                line.get(4),
                line.get(5),
                switch (line.get(6)) {
                    case "yes" -> true;
                    case "no" -> false;
                    case String other ->
                            throw new IllegalArgumentException(
                                    "checked is yes or no, not " + other);
                });
    }
}
