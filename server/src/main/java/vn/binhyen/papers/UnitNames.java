package vn.binhyen.papers;

/// The names of a unit that an organisation's values are filled with.
///
/// @param province alone: "Đắk Lắk"
/// @param kind "xã", "phường" or "đặc khu"; empty for the province itself
/// @param place alone: "Ea Ning"
public record UnitNames(String province, String kind, String place) {

    public static UnitNames ofProvince(String province) {
        return new UnitNames(province, "", province);
    }

    String fill(String pattern) {
        return pattern.replace("{province}", province)
                .replace("{unit}", (kind + " " + place).strip())
                .replace("{place}", place)
                .replace("{kind}", initials());
    }

    private String initials() {
        var initials = new StringBuilder();
        for (String word : kind.split(" ")) {
            if (!word.isEmpty()) initials.append(Words.capitals(word.substring(0, 1)));
        }
        return initials.toString();
    }
}
