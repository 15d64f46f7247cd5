package vn.binhyen.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import vn.binhyen.kernel.Vietnamese;

/// Made-up reports as residents tell them: some happenings told by several people in their own
/// words, and beside them what only looks like a repetition. The same seed gives the same reports.
final class ToldIncidents {

    private static final Map<String, String[][]> WAYS =
            Map.of(
                    "noise",
                    new String[][] {
                        {
                            "Quán karaoke {ten} ở {noi} mở nhạc ồn ào {gio} không ai ngủ được",
                            "Đề nghị công an nhắc quán {ten}, hát hò inh ỏi từ tối tới giờ",
                            "Karaoke {ten} ồn quá trời, con nhỏ nhà em khóc hoài",
                            "Nhờ cán bộ xuống {noi}, quán {ten} mở loa to quá",
                        },
                        {
                            "Đám cưới nhà {nguoi} ở {noi} bật loa kẹo kéo {gio} chưa tắt",
                            "Loa kẹo kéo nhà {nguoi} làm cả xóm mất ngủ",
                            "Nhà {nguoi} {noi} hát loa kéo khuya quá cán bộ ơi",
                        },
                        {
                            "Xưởng cưa {ten} cưa gỗ ban đêm ồn không chịu nổi",
                            "Tiếng máy cưa ở xưởng {ten} {noi} chạy suốt đêm",
                            "Xưởng gỗ {ten} làm đêm, ồn và bụi, dân {noi} khổ lắm",
                        },
                    },
                    "disorder",
                    new String[][] {
                        {
                            "Thanh niên đánh nhau trước {ten} ở {noi}, có người cầm gậy",
                            "Có vụ ẩu đả gần {ten}, khoảng chục đứa cầm gậy đuổi nhau",
                            "Đang đánh nhau ở {noi} chỗ {ten}, công an xuống liền giùm",
                            "{noi} có đánh lộn đông lắm, ngay {ten}",
                        },
                        {
                            "Nhóm thanh niên nẹt pô, lạng lách ở {noi} {gio}",
                            "Đua xe nẹt pô đoạn {ten} {noi} nguy hiểm quá",
                            "Mấy đứa choai choai rú ga chạy xe vòng vòng khu {ten}",
                        },
                    },
                    "theft",
                    new String[][] {
                        {
                            "Mất trộm xe {xe} màu {mau} ở {noi} {gio}",
                            "Nhà em bị trộm vào lấy mất chiếc {xe} {mau}, nhà ở {noi}",
                            "Em báo mất xe {xe} {mau} để trước {ten}",
                            "Kẻ gian bẻ khoá lấy xe {xe} màu {mau} của nhà {nguoi} {noi}",
                        },
                        {
                            "Trộm hái cà phê trong rẫy nhà {nguoi} ở {noi}",
                            "Rẫy cà phê của {nguoi} bị hái trộm mấy bao, {noi}",
                            "Đêm qua có người vào rẫy nhà {nguoi} tuốt trộm cà phê",
                        },
                        {
                            "Nhà {nguoi} {noi} bị bắt trộm hai con chó",
                            "Câu trộm chó ở {noi}, mất chó nhà {nguoi}",
                        },
                    },
                    "road",
                    new String[][] {
                        {
                            "Tai nạn xe máy và xe tải ở {ten} {noi}, có người bị thương",
                            "Xe tải tông xe máy gần {ten}, cần công an tới",
                            "Có va chạm giữa xe tải với xe {xe} ngay {ten}",
                            "Tai nạn chỗ {ten}, kẹt xe dài lắm",
                        },
                        {
                            "Cây đổ chắn ngang đường ở {noi} gần {ten}",
                            "Đường {noi} bị cây ngã chặn, xe không qua được",
                            "Cây to đổ ngay {ten}, nhờ cán bộ cho người dọn",
                        },
                        {
                            "Ổ gà to trước {ten}, đêm nào cũng có người ngã",
                            "Đường trước {ten} {noi} hư, ổ gà sâu nguy hiểm",
                        },
                    },
                    "vice",
                    new String[][] {
                        {
                            "Có sòng đánh bạc ở nhà {nguoi} {noi}",
                            "Nhà {nguoi} tụ tập đánh bài ăn tiền, {noi} ai cũng biết",
                            "Tụ điểm cờ bạc sau {ten}, chiều nào cũng chục người",
                        },
                        {
                            "Thấy mấy thanh niên hút chích sau {ten}",
                            "Khu vực {ten} {noi} có người chích ma tuý, vứt kim tiêm",
                            "Nghi có mua bán ma túy gần {ten}",
                        },
                    },
                    "other",
                    new String[][] {
                        {
                            "Cháy rẫy ở {noi} gần {ten}, lửa lan nhanh",
                            "Cháy lớn sau {ten}, khói mù mịt",
                            "Đang cháy vườn cao su {noi}, cho xe cứu hoả tới",
                        },
                        {
                            "Nhà {nguoi} {noi} đốt rác khói cay mắt cả xóm",
                            "Khói đốt rác từ nhà {nguoi} bay mù khu em",
                        },
                    });

    private static final String[] NAMES = {
        "Hương Sen",
        "Hoàng Gia",
        "Sao Đêm",
        "Bảo Ngọc",
        "Thiên Thanh",
        "Ban Mê",
        "Hai Lúa",
        "Phố Núi",
        "Tân Phát",
        "Minh Tâm",
        "Vạn Lợi",
        "Cây Xoài",
        "Kim Liên",
        "Đại Nam",
        "Hồng Phúc",
        "Nhật Minh",
        "chợ Trung Tâm",
        "trường tiểu học Lê Lợi",
        "cầu Sắt",
        "ngã ba Cây Đa",
        "cây xăng Số 9",
        "nhà văn hoá thôn",
        "trạm y tế",
        "đại lý phân bón Út",
        "quán cà phê Gió",
        "sân bóng mini",
        "chùa Liên Hoa",
        "nhà thờ Vinh An",
        "bưu điện",
        "nghĩa trang",
        "hồ thuỷ lợi",
        "lò mổ"
    };
    private static final String[] PEOPLE = {
        "ông Bảy",
        "bà Tư",
        "anh Dũng",
        "chị Hoa",
        "Y Khoa",
        "ông Năm Lé",
        "bà Lan",
        "anh Tý",
        "H'Nga",
        "chú Ba",
        "cô Út",
        "ông Ma Thuột",
        "thầy Hiền",
        "anh Phước",
        "bà Sáu"
    };
    private static final String[] BIKES = {
        "Wave", "Dream", "Sirius", "Vision", "Exciter", "Air Blade", "Winner", "SH", "xe đạp điện"
    };
    private static final String[] COLOURS = {"đỏ", "đen", "xanh", "trắng", "bạc", "vàng"};
    private static final String[] WHEN = {
        "tối qua", "lúc nửa đêm", "từ chiều", "hồi nãy", "sáng nay", "khuya nay", "hai giờ sáng"
    };
    private static final String[] GREETINGS = {
        "Cán bộ ơi ", "Chào công an xã, ", "Dạ em báo: ", "Alo ", "Kính gửi công an, ", ""
    };
    private static final String[] ENDINGS = {
        " ạ", ". Nhờ cán bộ xử lý giúp", " nha", ". Em cảm ơn", ", xin giấu tên", "", ""
    };

    record Row(
            Instant at,
            double latitude,
            double longitude,
            boolean located,
            String topic,
            String text,
            int incident) {}

    private record Incident(
            int number,
            String topic,
            int sort,
            double latitude,
            double longitude,
            Instant at,
            Map<String, String> slots) {}

    private final Random random;
    private final List<Row> rows = new ArrayList<>();
    private int incidents;

    private ToldIncidents(long seed) {
        this.random = new Random(seed);
    }

    /// At least that many reports over ninety days in eight communes, the oldest first.
    static List<Row> of(long seed, int atLeast) {
        var made = new ToldIncidents(seed);
        while (made.rows.size() < atLeast) made.happening();
        made.rows.sort(Comparator.comparing(Row::at));
        return made.rows;
    }

    private void happening() {
        Incident first = incident();
        tell(first);
        if (random.nextDouble() < 0.30) {
            int more = 1 + (int) Math.abs(random.nextGaussian() * 1.2);
            for (int i = 0; i < more; i++) tell(first);
        }
        double trap = random.nextDouble();
        if (trap < 0.12) {
            tell(moved(first, 1_500 + random.nextInt(9_000), random.nextInt(300)));
        } else if (trap < 0.22) {
            tell(moved(first, random.nextInt(100), 60 * 24 * (3 + random.nextInt(20))));
        } else if (trap < 0.28) {
            neighbours();
        } else if (trap < 0.33) {
            Incident other = incident();
            tell(
                    new Incident(
                            other.number(),
                            other.topic(),
                            other.sort(),
                            first.latitude(),
                            first.longitude(),
                            first.at().plusSeconds(random.nextInt(7_200)),
                            other.slots()));
        }
    }

    private Incident incident() {
        List<String> topics = WAYS.keySet().stream().sorted().toList();
        String topic = topics.get(random.nextInt(topics.size()));
        int commune = random.nextInt(8);
        return new Incident(
                incidents++,
                topic,
                random.nextInt(WAYS.get(topic).length),
                12.4 + commune * 0.09 + random.nextGaussian() * 0.015,
                107.9 + (commune * 37 % 8) * 0.09 + random.nextGaussian() * 0.015,
                Instant.parse("2026-06-01T00:00:00Z").plusSeconds(random.nextInt(90 * 86_400)),
                Map.of(
                        "ten", any(NAMES),
                        "nguoi", any(PEOPLE),
                        "noi", place(),
                        "xe", any(BIKES),
                        "mau", any(COLOURS),
                        "gio", any(WHEN)));
    }

    /// The same sort of thing in the same words, but elsewhere or another day.
    private Incident moved(Incident it, int metres, int minutes) {
        double angle = random.nextDouble() * 2 * Math.PI;
        var slots = new HashMap<>(it.slots());
        if (metres > 500) slots.put("noi", place());
        return new Incident(
                incidents++,
                it.topic(),
                it.sort(),
                it.latitude() + Math.sin(angle) * metres / 111_320,
                it.longitude() + Math.cos(angle) * metres / 108_500,
                it.at().plusSeconds(minutes * 60L),
                slots);
    }

    /// Two houses in one street write the same three words in one night.
    private void neighbours() {
        Incident one = incident();
        for (int house = 0; house < 2; house++) {
            Incident it =
                    house == 0
                            ? one
                            : moved(one, 80 + random.nextInt(400), 10 + random.nextInt(500));
            String text = typed("Mất trộm xe");
            rows.add(
                    new Row(
                            it.at(),
                            it.latitude(),
                            it.longitude(),
                            true,
                            "theft",
                            text,
                            it.number()));
        }
    }

    private void tell(Incident it) {
        String[] ways = WAYS.get(it.topic())[it.sort()];
        String text = ways[random.nextInt(ways.length)];
        for (var slot : it.slots().entrySet()) {
            text = text.replace("{" + slot.getKey() + "}", slot.getValue());
        }
        boolean again = rows.stream().anyMatch(row -> row.incident() == it.number());
        double spread = it.topic().equals("theft") ? 15 : 70;
        long later = again ? (long) (-Math.log(1 - random.nextDouble()) * 7_200) : 0;
        rows.add(
                new Row(
                        it.at().plusSeconds(later),
                        it.latitude() + random.nextGaussian() * spread / 111_320,
                        it.longitude() + random.nextGaussian() * spread / 108_500,
                        random.nextDouble() > 0.15,
                        random.nextDouble() < 0.06 ? "other" : it.topic(),
                        typed(any(GREETINGS) + text + any(ENDINGS)),
                        it.number()));
    }

    private String place() {
        return switch (random.nextInt(4)) {
            case 0 -> "thôn " + (1 + random.nextInt(15));
            case 1 -> "buôn " + any("Kram", "Ea Tar", "Kô Tam", "Dhă Prông", "Alê A", "Jung");
            case 2 -> "tổ dân phố " + (1 + random.nextInt(12));
            default -> "đường " + any("Hùng Vương", "Nguyễn Huệ", "Quang Trung", "Y Ngông");
        };
    }

    /// As thumbs type it: without marks, in small letters, with a slip here and there.
    private String typed(String text) {
        String out = text;
        if (random.nextDouble() < 0.45) out = Vietnamese.fold(out);
        else if (random.nextDouble() < 0.3) out = out.toLowerCase(Locale.ROOT);
        out = random.nextDouble() < 0.3 ? out.replace("không", "ko").replace("khong", "k") : out;
        int slips = random.nextDouble() < 0.5 ? 0 : 1 + random.nextInt(2);
        for (int i = 0; i < slips && out.length() > 6; i++) {
            int at = 1 + random.nextInt(out.length() - 2);
            out =
                    switch (random.nextInt(3)) {
                        case 0 -> out.substring(0, at) + out.substring(at + 1);
                        case 1 -> out.substring(0, at) + out.charAt(at) + out.substring(at);
                        default ->
                                out.substring(0, at - 1)
                                        + out.charAt(at)
                                        + out.charAt(at - 1)
                                        + out.substring(at + 1);
                    };
        }
        return out;
    }

    private String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /// Writes the reports as the list that `bin/eval duplicates` reads.
    static Path write(List<Row> rows, Path file) throws IOException {
        var text = new StringBuilder("id,time,lat,lon,topic,text,duplicate,duplicate_of\n");
        var firsts = new HashMap<Integer, Integer>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Integer first = firsts.putIfAbsent(row.incident(), i);
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%d,%s,%s,%s,%s,\"%s\",%s\n",
                            i,
                            row.at(),
                            row.located() ? "%.6f".formatted(row.latitude()).replace(',', '.') : "",
                            row.located()
                                    ? "%.6f".formatted(row.longitude()).replace(',', '.')
                                    : "",
                            row.topic(),
                            row.text().replace("\"", "\"\""),
                            first == null ? "0," : "1," + first));
        }
        return Files.writeString(file, text);
    }
}
