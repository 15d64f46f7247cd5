package vn.binhyen.announcements;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// The announcement of a model at one site, in its two parts (HD 22/HD-BCA-V05): traits of the
/// place; founding and results with typical cases.
///
/// @param kit the code of the kit it was made from; empty for one that arose without
/// @param number of the notice: `45/TB-CAT`; empty while it is a draft
/// @param announced its day; null while it is a draft
/// @param version counts every change
public record Notice(
        UUID site,
        UnitId unit,
        String model,
        String kit,
        String traits,
        String founding,
        String results,
        String number,
        @Nullable LocalDate announced,
        int version) {

    public static final int LONGEST = 20_000;
    public static final int LONGEST_NUMBER = 60;

    public boolean isAnnounced() {
        return announced != null;
    }

    /// All its words, as they will leave the house.
    public String words() {
        return String.join("\n", traits, founding, results);
    }
}
