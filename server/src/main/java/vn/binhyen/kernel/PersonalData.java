package vn.binhyen.kernel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what tells who somebody is in words that are about to leave the house: a name with a year
/// of birth, an identity number (9 or 12 digits), a telephone, a number plate, a bank account.
///
/// A plain rule, the same for everything sent, exported or published; each pattern stands below
/// with its reason. It asks, it does not know: an officer may say that the words are meant, and a
/// name alone or an address passes. Numbers of cases, times, days, money and public hotlines pass.
public final class PersonalData {

    public enum Kind {
        NAME_WITH_BIRTH,
        ID_NUMBER,
        PHONE,
        NUMBER_PLATE,
        BANK_ACCOUNT
    }

    /// Where it stands in the text's NFC form, `to` exclusive.
    public record Found(Kind kind, int from, int to) {}

    private static final String MASK = "•••";

    /// Not in the middle of a longer number, word or decimal.
    private static final String BEFORE = "(?<![\\p{L}\\d])(?<![\\d][.,/-])";

    private static final String AFTER = "(?![\\p{L}\\d])(?![.,/-]\\d)";

    /// Money follows; such a number is an amount.
    private static final String NO_MONEY = "(?!\\s*(?:d|dong|vnd|vnđ|k|trieu|nghin|ngan)\\b)";

    private static final String BANK =
            "(?:vietcombank|vcb|agribank|bidv|vietinbank|ctg|techcombank|tcb|mb ?bank|mb|acb"
                    + "|sacombank|stb|tpbank|vpbank|vib|shb|hdbank|ocb|msb|seabank|lpbank|eximbank"
                    + "|scb|nam a bank|kienlongbank|momo|zalopay)";

    /// Mobile numbers in the groups people write, with 0, 84 or +84; lines of a town begin with 02.
    private static final Pattern PHONE =
            Pattern.compile(
                    BEFORE
                            + "\\(?(?:(?:0|\\+?84[ .-]?0?)[35789](?:\\d{8}|\\d{2}S\\d{3}S\\d{3}|\\dS\\d{3}S\\d{4}"
                                    .replace("S", "[ .-]")
                            + "|\\dS\\d{4}S\\d{3}|\\d{2}S\\d{2}S\\d{2}S\\d{2}|\\d{2}S\\d{6}|\\d{2}S\\d{4}S\\d{2})"
                                    .replace("S", "[ .-]")
                            + "|02\\d{2}\\)?[ .-]?\\d{3}[ .-]?\\d{4}|02\\d{2}\\)?[ .-]?\\d{4}[ .-]?\\d{3}"
                            + "|02\\d\\)?[ .-]?\\d{4}[ .-]?\\d{4})"
                            + AFTER);

    /// Said to be one: any grouping. Not said: twelve digits of a citizen's number begin with the
    /// province's 0; nine digits that are no round sum.
    private static final Pattern ID_SAID =
            Pattern.compile(
                    "(?:cmnd|cccd|cmt|can cuoc|chung minh|dinh danh|giay to)[^\\d\\n]{0,25}"
                            + "(?<it>(?:\\d[ .-]?){11}\\d|(?:\\d[ .-]?){8}\\d)"
                            + AFTER);

    private static final Pattern ID_TWELVE =
            Pattern.compile(
                    BEFORE
                            + "(?:0\\d{11}|0\\d{2}[ .-]\\d{3}[ .-]\\d{3}[ .-]\\d{3}|0\\d{3}[ .-]\\d{4}[ .-]\\d{4})"
                            + AFTER
                            + NO_MONEY);
    private static final Pattern ID_NINE =
            Pattern.compile(BEFORE + "\\d{6}(?!000)\\d{3}" + AFTER + NO_MONEY);

    /// An account is six to nineteen digits right after the word, or right before or after a bank's
    /// name; a card begins with 9704.
    private static final Pattern ACCOUNT =
            Pattern.compile(
                    "(?:\\b(?:stk|so tk|tk|so tai khoan|tai khoan|account)\\b|\\b"
                            + BANK
                            + "\\b)(?: *(?:ngan hang|nh|so|la|cua toi|"
                            + BANK
                            + "))*[ :.,-]{0,4}(?<it>\\d(?:[ .-]?\\d){5,18})"
                            + AFTER
                            + NO_MONEY);

    private static final Pattern ACCOUNT_THEN_BANK =
            Pattern.compile(
                    BEFORE
                            + "(?<it>\\d(?:[ .-]?\\d){7,18})[ ,.(-]{1,4}(?:ngan hang |nh )?"
                            + BANK
                            + "\\b");
    private static final Pattern CARD =
            Pattern.compile(BEFORE + "9704(?:[ .-]?\\d){12,15}" + AFTER);

    /// `47A-123.45`, `47B1 234.56`, `47-B1 2345`; in small letters only where it cannot be an hour
    /// or a measure (`15h 2026`, `50m 2000`).
    private static final Pattern PLATE =
            Pattern.compile(
                    BEFORE
                            + "[1-9]\\d[- ]?(?:[A-ZĐ]{1,2}\\d?[- .]?|[a-z]{1,2}\\d[- .]|[a-z]{1,2}-)"
                            + "(?:\\d{3}\\.?\\d{2}|\\d{4})"
                            + AFTER);

    private static final Pattern PLATE_SAID =
            Pattern.compile(
                    "\\b(?:bien so|bien kiem soat|bks|bien xe|bs)[^\\d\\n]{0,12}"
                            + "(?<it>\\d{2}[- ]?[a-z]{1,2}\\d?[- .]*\\d{3}\\.?\\d{1,2})"
                            + AFTER);

    /// The families' names that begin most names here; a year in brackets alone says nothing after
    /// a law or a place.
    private static final String FAMILY =
            "(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|trinh"
                    + "|truong|mai|cao|luong|luu|ha|trieu|nong|vi|be|lam|ta|thai|dao|doan|to|tong"
                    + "|quach|kieu|chu|chau|lo|vang|giang|sung|hau|ma|than|cam|lu|y|h|ksor|rcom"
                    + "|siu|rmah|nay|kpa|nie|mlo|eban|ayun|kbuor|bya|adrong|hmok|hwing)";

    private static final String SYLLABLE = "[\\p{L}]+(?:['’][\\p{L}]+)?";
    private static final String YEAR = "(?:19\\d{2}|20[0-4]\\d)";
    private static final String BORN =
            "[ ,;:(-]{1,4}(?:sinh ngay|sinh nam|nam sinh|ngay sinh|sinh|sn|s\\.n|ns)[ .:]{0,3}"
                    + "(?:(?:ngay )?\\d{1,2}[/.-]\\d{1,2}[/.-])?"
                    + YEAR;
    private static final Pattern NAME_BORN =
            Pattern.compile(
                    "\\b(?<name>" + SYLLABLE + "(?: " + SYLLABLE + "){1,4})" + BORN + "(?!\\d)");
    private static final Pattern FAMILY_BORN =
            Pattern.compile(
                    "\\b(?<name>(?:"
                            + FAMILY
                            + "|h['’]\\p{L}+)(?: "
                            + SYLLABLE
                            + "){1,4}?)"
                            + BORN
                            + "(?!\\d)");
    private static final Pattern FAMILY_YEAR =
            Pattern.compile(
                    "\\b(?<!(?:duong|pho|truong|thpt|thcs|hoc|cho|cau|vien|hem|giai|ngo|luat|dinh) )(?<name>(?:"
                            + FAMILY
                            + "|h['’]\\p{L}+)(?: "
                            + SYLLABLE
                            + "){1,4}?)(?: ?\\( ?"
                            + YEAR
                            + " ?\\)|, ?"
                            + YEAR
                            + "(?= ?[,.;)]| tru |$))");

    private PersonalData() {}

    /// Everything found, in order of the text, nothing twice.
    public static List<Found> in(String text) {
        String nfc = Vietnamese.nfc(text);
        String bare = bare(nfc);
        var found = new ArrayList<Found>();
        add(found, Kind.BANK_ACCOUNT, ACCOUNT.matcher(bare), "it");
        add(found, Kind.BANK_ACCOUNT, ACCOUNT_THEN_BANK.matcher(bare), "it");
        add(found, Kind.BANK_ACCOUNT, CARD.matcher(bare), "");
        add(found, Kind.ID_NUMBER, ID_SAID.matcher(bare), "it");
        add(found, Kind.PHONE, PHONE.matcher(bare), "");
        add(found, Kind.ID_NUMBER, ID_TWELVE.matcher(bare), "");
        add(found, Kind.ID_NUMBER, ID_NINE.matcher(bare), "");
        add(found, Kind.NUMBER_PLATE, PLATE_SAID.matcher(bare), "it");
        add(found, Kind.NUMBER_PLATE, PLATE.matcher(nfc), "");
        names(found, FAMILY_BORN.matcher(bare), (from, _) -> from);
        names(found, NAME_BORN.matcher(bare), (from, end) -> largeFrom(nfc, from, end));
        names(
                found,
                FAMILY_YEAR.matcher(bare),
                (from, end) -> largeFrom(nfc, from, end) == from ? from : -1);
        found.sort(Comparator.comparingInt(Found::from));
        return found;
    }

    /// The text with `•••` for each thing found.
    public static String masked(String text) {
        String nfc = Vietnamese.nfc(text);
        var masked = new StringBuilder();
        int shown = 0;
        for (Found each : in(nfc)) {
            masked.append(nfc, shown, each.from()).append(MASK);
            shown = each.to();
        }
        return masked.append(nfc, shown, nfc.length()).toString();
    }

    private static void add(List<Found> found, Kind kind, Matcher matcher, String group) {
        while (matcher.find()) {
            int from = group.isEmpty() ? matcher.start() : matcher.start(group);
            int to = group.isEmpty() ? matcher.end() : matcher.end(group);
            note(found, new Found(kind, from, to));
        }
    }

    /// @param begins where among the words before a year of birth the name begins, or -1: behind a
    ///   family's name small letters are enough, else at least two words are written large
    private static void names(List<Found> found, Matcher matcher, IntBinaryOperator begins) {
        int at = 0;
        while (matcher.find(at)) {
            int from = begins.applyAsInt(matcher.start("name"), matcher.end("name"));
            if (from >= 0) note(found, new Found(Kind.NAME_WITH_BIRTH, from, matcher.end()));
            at = from >= 0 ? matcher.end() : matcher.start() + 1;
        }
    }

    /// Where the run of at least two large words that ends at `end` begins; -1 where there is none.
    private static int largeFrom(String text, int from, int end) {
        int begin = -1;
        int words = 0;
        int word = end;
        while (word > from) {
            int start = Math.max(text.lastIndexOf(' ', word - 1) + 1, from);
            if (!Character.isUpperCase(text.charAt(start))) break;
            begin = start;
            words++;
            word = start - 1;
        }
        return words >= 2 ? begin : -1;
    }

    private static void note(List<Found> found, Found one) {
        boolean overlaps =
                found.stream().anyMatch(it -> one.from() < it.to() && it.from() < one.to());
        if (!overlaps) found.add(one);
    }

    /// Small letters without marks, sign for sign, so that places stay what they are.
    private static String bare(String nfc) {
        var bare = new StringBuilder(nfc.length());
        for (int i = 0; i < nfc.length(); i++) {
            char c = nfc.charAt(i);
            char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            bare.append(base == 'đ' || base == 'Đ' ? 'd' : Character.toLowerCase(base));
        }
        return bare.toString();
    }
}
