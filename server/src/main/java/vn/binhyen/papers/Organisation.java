package vn.binhyen.papers;

/// The values of an organisation that stand on each of its papers. Names are written as in a
/// sentence ("Công an xã Ea Ning"); the head prints them in capitals.
///
/// @param governing the body above it; empty for one that stands alone
/// @param name of the body that issues
/// @param place where papers are dated: the name of the commune or province alone, "Ea Ning"
/// @param sign its short name in the sign: "CAX", "BCĐ", "UBND"
/// @param drafter short name of the unit that drafts, for the sign of a công văn and behind "Lưu:
///   VT"; may be empty
public record Organisation(
        String governing, String name, String place, String sign, String drafter, Layout layout) {

    public Organisation {
        governing = Words.line(governing);
        name = Words.needed(name, "the name of the organisation");
        place = Words.needed(place, "the place of " + name);
        sign = Words.needed(sign, "the sign of " + name);
        drafter = Words.line(drafter);
        withoutSpaces(sign);
        withoutSpaces(drafter);
    }

    /// What stands behind the number (NĐ 30/2020, Appendix I, II.3): "BC-CAX"; "CAX-TH" for a công
    /// văn, which names who drafted it in place of its type.
    public String symbol(PaperType type) {
        if (type.named()) return type.code() + "-" + sign;
        return drafter.isEmpty() ? sign : sign + "-" + drafter;
    }

    /// Where one copy stays: "VT, TH".
    public String archive() {
        return drafter.isEmpty() ? "VT" : "VT, " + drafter;
    }

    private static void withoutSpaces(String sign) {
        if (sign.matches("\\S*")) return;
        throw new IllegalArgumentException("a sign has no spaces: " + sign);
    }
}
