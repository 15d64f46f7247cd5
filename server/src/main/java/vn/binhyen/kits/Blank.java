package vn.binhyen.kits;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A named blank in the words of a kit: `{unit}`, `{launch-day}`. Those before `SITE` follow from
/// the unit and the kit; the others are said by whoever fills a paper.
public enum Blank {
    UNIT("tên xã, phường"),
    /// "xã", "phường", "đặc khu"
    KIND("xã, phường"),
    PLACE("tên địa phương"),
    PROVINCE("tên tỉnh"),
    COUNCIL("Ủy ban nhân dân"),
    POLICE("Công an xã"),
    MODEL("tên mô hình"),
    PURPOSE("mục đích"),
    BOARD("tên ban chỉ đạo mô hình"),
    SITE("địa bàn xây dựng mô hình"),
    YEAR("năm"),
    HEAD("họ tên người đứng đầu ban"),
    SECRETARY("họ tên thư ký"),
    DECISION("số, ngày quyết định thành lập"),
    SURVEY_DAYS("thời gian khảo sát"),
    START("ngày bắt đầu hoạt động"),
    LAUNCH_DAY("ngày ra mắt"),
    LAUNCH_HOUR("giờ ra mắt"),
    VENUE("nơi tổ chức"),
    PRESENT("số đại biểu dự"),
    VILLAGES("số thôn"),
    HOUSEHOLDS("số hộ"),
    PEOPLE("số nhân khẩu"),
    SITUATION("tình hình an ninh, trật tự của địa bàn"),
    RESULTS("kết quả đã đạt được"),
    REASON("lý do kết thúc"),
    END("ngày kết thúc");

    private static final Pattern PLACE_OF_A_BLANK = Pattern.compile("\\{([^{}\n]*)}");

    private final String prompt;

    Blank(String prompt) {
        this.prompt = prompt;
    }

    /// What belongs here, in Vietnamese: it stands on the paper while the blank is open.
    public String prompt() {
        return prompt;
    }

    /// As it stands in words, without the brackets: `launch-day`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isSaid() {
        return compareTo(SITE) >= 0;
    }

    public static Optional<Blank> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /// The names in brackets, as they are written, known or not.
    public static List<String> namesIn(String words) {
        return PLACE_OF_A_BLANK.matcher(words).results().map(it -> it.group(1)).toList();
    }

    /// The words with each known blank filled; an unknown one stays as it is.
    public static String filled(String words, Function<Blank, String> value) {
        return PLACE_OF_A_BLANK
                .matcher(words)
                .replaceAll(it ->
                        Matcher.quoteReplacement(of(it.group(1)).map(value).orElseGet(it::group)));
    }
}
