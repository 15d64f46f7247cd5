package vn.binhyen.movement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// A steering committee, under the name it has in its place: `BCĐ 138`, `BCĐ phòng, chống tội phạm,
/// tệ nạn xã hội và xây dựng phong trào`. Its level is that of its unit.
///
/// @param parent the committee above; null for the topmost
/// @param headOffice who leads it by office: `Chủ tịch UBND xã`
/// @param standingBody its standing body: `Công an xã`
/// @param sign its short name in the sign of its papers: `BCĐ`
/// @param decision the document that founded it; may be empty
/// @param until its last day; null while it stands
/// @param version counts every change
public record Committee(
        UUID id,
        UnitId unit,
        String name,
        String shortName,
        @Nullable UUID parent,
        String headOffice,
        String standingBody,
        String sign,
        String decision,
        LocalDate from,
        @Nullable LocalDate until,
        int version) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_SHORT_NAME = 40;
    public static final int LONGEST_OFFICE = 120;

    public Committee {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("not a committee's name: " + name);
        }
        if (!maySign(sign)) throw new IllegalArgumentException("not a sign: " + sign);
    }

    /// Whether papers may carry that sign: no spaces, at most twenty letters.
    public static boolean maySign(String sign) {
        return sign.matches("\\S{1,20}");
    }
}
