package vn.binhyen.territory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.territory.UnitKind.Level;
import vn.binhyen.territory.domain.Gazetteer;

/// Makes addresses as people type them, from the official names and a seed, with the codes meant.
final class TypedAddresses {

    enum Sort {
        TODAY,
        BEFORE_2025,
        SPLIT,
        BARE,
        SENTENCE,
        MISTYPED
    }

    record Typed(String text, Set<String> expected, Sort sort) {}

    private final Gazetteer gazetteer;
    private final Random random;
    private final List<Unit> today;
    private final List<Unit> whole;
    private final List<Unit> split;
    private final Map<String, Set<String>> bearers;

    TypedAddresses(Gazetteer gazetteer, long seed) {
        this.gazetteer = gazetteer;
        this.random = new Random(seed);
        List<Unit> communes =
                gazetteer
                        .all()
                        .filter(unit -> unit.level() == Level.COMMUNE)
                        .sorted((a, b) -> a.id().compareTo(b.id()))
                        .toList();
        today = communes.stream().filter(Unit::inForce).toList();
        whole =
                communes.stream()
                        .filter(unit -> gazetteer.successors(unit.id()).size() == 1)
                        .toList();
        split =
                communes.stream()
                        .filter(unit -> gazetteer.successors(unit.id()).size() > 1)
                        .toList();
        bearers =
                communes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        unit -> Vietnamese.fold(unit.name()),
                                        Collectors.flatMapping(
                                                unit -> codes(unit).stream(), Collectors.toSet())));
    }

    Typed next(Sort sort) {
        return switch (sort) {
            case TODAY -> typed(pick(today), sort, true);
            case BEFORE_2025 -> typed(pick(whole), sort, true);
            case SPLIT -> typed(pick(split), sort, true);
            case BARE -> bare();
            case SENTENCE -> sentence(random.nextBoolean() ? pick(today) : pick(whole));
            case MISTYPED -> {
                Unit unit = random.nextBoolean() ? pick(today) : pick(whole);
                yield new Typed(habits(address(unit, true)), codes(unit), sort);
            }
        };
    }

    private Set<String> codes(Unit unit) {
        if (unit.inForce()) return Set.of(unit.id().code());
        return gazetteer.successors(unit.id()).stream()
                .map(edge -> edge.successor().code())
                .collect(Collectors.toSet());
    }

    private Typed typed(Unit unit, Sort sort, boolean prefix) {
        String address = address(unit, false);
        if (prefix && chance(40)) address = place() + (chance(80) ? ", " : " ") + address;
        return new Typed(habits(address), codes(unit), sort);
    }

    private Typed bare() {
        Unit unit = chance(60) ? pick(today) : pick(whole);
        while (unit.name().matches("\\d+")) unit = pick(whole);
        String text = chance(50) ? unit.name() : unit.fullName();
        return new Typed(
                habits(text),
                bearers.getOrDefault(Vietnamese.fold(unit.name()), Set.of()),
                Sort.BARE);
    }

    private static final List<String> SAID =
            List.of(
                    "em bị mất xe máy ở %s",
                    "Cho em hỏi thủ tục làm căn cước ở %s thì cần mang giấy tờ gì ạ?",
                    "nhà em ở %s, tối qua có người lạ vào nhà trộm gà",
                    "Tôi ở %s muốn báo tin có nhóm thanh niên đua xe",
                    "dạ em chào anh chị, em thường trú tại %s",
                    "báo công an: đánh nhau tại %s",
                    "ad ơi cho em xin số trực ban của công an %s với",
                    "Em ở trọ %s thì đăng ký tạm trú thế nào",
                    "xin hỏi công an %s mấy giờ làm việc?",
                    "Lừa đảo qua mạng mất 5 triệu, em đang ở %s");

    private Typed sentence(Unit unit) {
        String template = SAID.get(random.nextInt(SAID.size()));
        return new Typed(
                habits(template.formatted(address(unit, false))), codes(unit), Sort.SENTENCE);
    }

    private String address(Unit unit, boolean mistyped) {
        boolean english = !mistyped && chance(5);
        String separator = chance(75) ? ", " : chance(50) ? " - " : " ";
        List<String> parts = new ArrayList<>();
        parts.add(part(unit, mistyped, english));
        if (!unit.inForce()) parts.add(part(above(unit.id()), mistyped && chance(30), english));
        if (unit.inForce() || chance(75)) {
            Unit province = gazetteer.provinceOf(unit.id());
            if (!unit.inForce() && chance(20)) {
                province =
                        gazetteer.provinceOf(
                                gazetteer.successors(unit.id()).getFirst().successor());
            }
            parts.add(part(province, mistyped && chance(30), english));
        }
        if (chance(8)) parts.add("Việt Nam");
        return String.join(separator, parts);
    }

    private Unit above(UnitId id) {
        UnitId parent = gazetteer.unit(id).orElseThrow().parent();
        return gazetteer.unit(Objects.requireNonNull(parent)).orElseThrow();
    }

    private static final Map<UnitKind, List<String>> SHORT =
            Map.of(
                    UnitKind.PROVINCE, List.of("T.", "tỉnh ", "", "", ""),
                    UnitKind.MUNICIPALITY, List.of("TP.", "TP ", "tp ", ""),
                    UnitKind.CITY, List.of("TP.", "TP ", "tp ", "tp. ", "Tp."),
                    UnitKind.TOWN, List.of("TX.", "TX ", "tx ", "thị xã "),
                    UnitKind.URBAN_DISTRICT, List.of("Q.", "Q ", "q ", "Q. ", "quận "),
                    UnitKind.RURAL_DISTRICT, List.of("H.", "H ", "huyện ", "h. "),
                    UnitKind.COMMUNE, List.of("X.", "x. ", "xã ", "X "),
                    UnitKind.WARD, List.of("P.", "P ", "p. ", "p ", "F."),
                    UnitKind.TOWNSHIP, List.of("TT.", "TT ", "tt ", "tt."),
                    UnitKind.SPECIAL_ZONE, List.of("đặc khu "));

    private static final Map<UnitKind, String> ENGLISH =
            Map.of(
                    UnitKind.PROVINCE, " Province",
                    UnitKind.MUNICIPALITY, " City",
                    UnitKind.CITY, " City",
                    UnitKind.TOWN, " Town",
                    UnitKind.URBAN_DISTRICT, " District",
                    UnitKind.RURAL_DISTRICT, " District",
                    UnitKind.COMMUNE, " Commune",
                    UnitKind.WARD, " Ward",
                    UnitKind.TOWNSHIP, " Town",
                    UnitKind.SPECIAL_ZONE, " Special Zone");

    private String part(Unit unit, boolean mistyped, boolean english) {
        String name = mistyped ? mistype(unit.name()) : unit.name();
        if (english) return plain(name) + ENGLISH.get(unit.kind());
        boolean number = name.matches("\\d+");
        if (chance(55)) return unit.kind().word() + " " + name;
        if (chance(80) || number) {
            List<String> markers = SHORT.getOrDefault(unit.kind(), List.of(""));
            return (number ? markers.getFirst() : markers.get(random.nextInt(markers.size())))
                    + name;
        }
        return name;
    }

    private static final List<String> STREETS =
            List.of(
                    "Lê Duẩn",
                    "Trần Phú",
                    "Nguyễn Tất Thành",
                    "Quang Trung",
                    "Hùng Vương",
                    "30 Tháng 4",
                    "Y Moan",
                    "Phan Chu Trinh",
                    "Lý Thường Kiệt");

    private String place() {
        int number = 1 + random.nextInt(300);
        String street = STREETS.get(random.nextInt(STREETS.size()));
        return switch (random.nextInt(8)) {
            case 0 -> number + " " + street;
            case 1 -> "số " + number + " đường " + street;
            case 2 -> number + "/" + (1 + random.nextInt(40)) + " " + street;
            case 3 -> "thôn " + (1 + random.nextInt(12));
            case 4 -> "Tổ dân phố " + (1 + random.nextInt(12));
            case 5 -> "TDP " + (1 + random.nextInt(12));
            case 6 -> "hẻm " + number + " " + street;
            default -> "ấp " + (1 + random.nextInt(9));
        };
    }

    /// Keyboards and habits: no marks, other case, decomposed, other tone placement, fewer commas.
    private String habits(String text) {
        String typed = text;
        if (chance(25)) typed = otherTones(typed);
        if (chance(40)) typed = plain(typed);
        if (chance(30)) typed = typed.toLowerCase(Locale.ROOT);
        else if (chance(6)) typed = typed.toUpperCase(Locale.ROOT);
        if (chance(15)) typed = Normalizer.normalize(typed, Normalizer.Form.NFD);
        return typed;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private static String otherTones(String text) {
        return text.replace("òa", "oà")
                .replace("óa", "oá")
                .replace("ọa", "oạ")
                .replace("úy", "uý")
                .replace("ủy", "uỷ")
                .replace("ụy", "uỵ")
                .replace("Hoà", "Hòa")
                .replace("Thuỷ", "Thủy");
    }

    /// One slip of the finger in a letter.
    private String mistype(String name) {
        int at = random.nextInt(name.length());
        char c = name.charAt(at);
        if (!Character.isLetter(c) || name.length() < 4) return name;
        return switch (random.nextInt(5)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + c + name.substring(at);
            case 2 ->
                    at + 1 < name.length() && name.charAt(at + 1) != ' '
                            ? name.substring(0, at)
                                    + name.charAt(at + 1)
                                    + c
                                    + name.substring(at + 2)
                            : name + c;
            case 3 ->
                    name.substring(0, at)
                            + (char) ('a' + random.nextInt(26))
                            + name.substring(at + 1);
            default ->
                    name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at);
        };
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// Writes a list: file, seed, number of each sort.
    public static void main(String[] args) throws java.io.IOException {
        TypedAddresses addresses =
                new TypedAddresses(Gazetteer.official(), Long.parseLong(args[1]));
        int each = Integer.parseInt(args[2]);
        StringBuilder csv = new StringBuilder("text,expected_code\n");
        for (Sort sort : args.length > 3 ? new Sort[] {Sort.valueOf(args[3])} : Sort.values()) {
            for (int i = 0; i < each; i++) {
                Typed typed = addresses.next(sort);
                csv.append('"').append(typed.text()).append("\",");
                csv.append(typed.expected().stream().sorted().collect(Collectors.joining("|")))
                        .append('\n');
            }
        }
        java.nio.file.Files.writeString(java.nio.file.Path.of(args[0]), csv);
    }
}
