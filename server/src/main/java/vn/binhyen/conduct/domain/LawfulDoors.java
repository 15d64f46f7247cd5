package vn.binhyen.conduct.domain;

import java.io.Reader;
import java.util.List;
import vn.binhyen.kernel.ClerksFile;

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
    public static LawfulDoors read(Reader file) {
        var doors = ClerksFile.rows("lawful-doors.csv", file, 7, LawfulDoors::door);
        if (doors.isEmpty()) throw new IllegalArgumentException("lawful-doors.csv names no door");
        return new LawfulDoors(doors);
    }

    private static LawfulDoor door(ClerksFile.Row line) {
        for (int i = 0; i < 4; i++) {
            if (line.at(i).isEmpty()) {
                throw new IllegalArgumentException("column " + (i + 1) + " is empty");
            }
        }
        if (!line.at(5).isEmpty() && !line.at(5).startsWith("https://")) {
            throw new IllegalArgumentException("a link begins with https://, not " + line.at(5));
        }
        return new LawfulDoor(
                line.at(0),
                line.at(1),
                line.at(2),
                line.at(3),
                line.at(4),
                line.at(5),
                ClerksFile.yes(line.at(6)));
    }
}
