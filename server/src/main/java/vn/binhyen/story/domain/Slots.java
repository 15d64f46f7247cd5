package vn.binhyen.story.domain;

import java.time.LocalDate;
import java.util.List;

/// Fills the gaps of a phrase. The village stays the same through a talk; the crop fits the month.
record Slots(String unitName, String village, LocalDate day) {

    private static final List<String> PARTS = List.of("tối", "đêm", "chiều", "trưa");
    private static final List<String> HOURS =
            List.of("22 giờ", "23 giờ", "21 giờ rưỡi", "1 giờ sáng", "2 giờ sáng", "gần nửa đêm");
    private static final List<String> BIKES =
            List.of("Wave", "Dream", "Sirius", "Exciter", "Future");
    private static final List<String> COLOURS = List.of("đỏ", "đen", "xanh", "trắng", "bạc");
    private static final List<String> THINGS =
            List.of(
                    "cái máy tính xách tay",
                    "con bò",
                    "chiếc xe đạp điện",
                    "cái máy bơm nước",
                    "cái ví",
                    "chiếc điện thoại",
                    "cái máy cắt cỏ");
    private static final List<String> SUMS =
            List.of(
                    "500 nghìn",
                    "800 nghìn",
                    "2 triệu",
                    "5 triệu",
                    "12 triệu",
                    "20 triệu",
                    "35 triệu");
    private static final List<String> SCHOOLS =
            List.of("trường tiểu học", "trường cấp hai", "trường cấp ba", "trường mầm non");
    private static final List<String> ROADS =
            List.of(
                    "đường liên xã",
                    "đường vào chợ",
                    "quốc lộ",
                    "đường ra rẫy",
                    "đường trục chính",
                    "đường qua cầu");

    String fill(String phrase, Chance chance) {
        var text = new StringBuilder(phrase.length() + 40);
        int from = 0;
        for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', from)) {
            int close = phrase.indexOf('}', open);
            text.append(phrase, from, open);
            text.append(value(phrase.substring(open + 1, close), chance));
            from = close + 1;
        }
        text.append(phrase, from, phrase.length());
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.toString();
    }

    private String value(String slot, Chance chance) {
        return switch (slot) {
            case "xa" -> unitName;
            case "thon" -> village;
            case "buoi" -> chance.oneOf(PARTS);
            case "gio" -> chance.oneOf(HOURS);
            case "xe" -> chance.oneOf(BIKES);
            case "mau" -> chance.oneOf(COLOURS);
            case "cay" -> crop(chance);
            case "vat" -> chance.oneOf(THINGS);
            case "tien" -> chance.oneOf(SUMS);
            case "tuoi" -> String.valueOf(chance.between(6, 17));
            case "tru" -> String.valueOf(chance.between(76, 93));
            case "truong" -> chance.oneOf(SCHOOLS);
            case "so" -> String.valueOf(chance.between(2, 9));
            case "duong" -> chance.oneOf(ROADS);
            default -> throw new IllegalArgumentException("no slot {" + slot + "}");
        };
    }

    private String crop(Chance chance) {
        if (chance.of(0.2)) return chance.oneOf(List.of("bơ", "điều", "mía", "bắp"));
        return switch (day.getMonthValue()) {
            case 10, 11, 12, 1 -> "cà phê";
            case 2, 3, 4 -> "tiêu";
            case 7, 8, 9 -> "sầu riêng";
            default -> "bơ";
        };
    }
}
