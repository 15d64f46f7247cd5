package vn.binhyen.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An official document: what stands on it, in the blocks of NĐ 30/2020/NĐ-CP. How it looks is the
/// writers' matter. Begun with `Paper.of(…)`, written by `PaperFile` and `PrintView`.
///
/// @param about what it is about (trích yếu), without the type: "Kết quả phong trào … năm 2026"
/// @param number in the organisation's series of the year; null until it is signed
/// @param date of signing; null where it is still open
/// @param to whom it is addressed (Kính gửi); empty for a decision or a plan
/// @param authority who decides ("Trưởng Công an xã Ea Ning"), above the grounds; else empty
/// @param grounds each a sentence that begins "Căn cứ …" or "Theo đề nghị …"
/// @param signatures one, or two side by side (minutes): the right one comes last
/// @param copies who gets it, besides whom it is addressed to and the archive
public record Paper(
        Organisation organisation,
        PaperType type,
        String about,
        Urgency urgency,
        @Nullable Integer number,
        @Nullable LocalDate date,
        List<String> to,
        String authority,
        List<String> grounds,
        List<Block> body,
        List<Appendix> appendices,
        List<Signature> signatures,
        List<String> copies) {

    /// Narrow spaces that hold a number's place until it is written in by hand.
    private static final String OPEN = "\u00A0".repeat(8);

    public Paper {
        about = Words.needed(about, "what the paper is about");
        to = Words.lines(to);
        authority = Words.line(authority);
        grounds = Words.lines(grounds);
        body = List.copyOf(body);
        appendices = List.copyOf(appendices);
        signatures = List.copyOf(signatures);
        copies = Words.lines(copies);
        if (body.isEmpty()) throw new IllegalArgumentException("a paper has a body");
        if (signatures.isEmpty() || signatures.size() > 2) {
            throw new IllegalArgumentException("a paper has one signature, or two side by side");
        }
        if (number != null && number < 1) {
            throw new IllegalArgumentException("numbers of papers begin with 1, not " + number);
        }
        if (number != null && date == null) {
            throw new IllegalArgumentException("a number is given on the day of signing");
        }
    }

    public static PaperDraft of(Organisation organisation, PaperType type, String about) {
        return new PaperDraft(organisation, type, about);
    }

    /// The same paper with the number and the day of its signing.
    public Paper signed(int number, LocalDate day) {
        return new Paper(
                organisation,
                type,
                about,
                urgency,
                number,
                day,
                to,
                authority,
                grounds,
                body,
                appendices,
                signatures,
                copies);
    }

    /// "Số: 05/BC-CAX": no spaces, a 0 before numbers below 10 (Appendix I, II.3); room for the
    /// number while it is open.
    public String numberLine() {
        return "Số: " + numbered();
    }

    /// "Ea Ning, ngày 05 tháng 02 năm 2026": a 0 before days below 10 and before the months 1 and 2
    /// (Appendix I, II.4).
    public String dateLine() {
        return organisation.place() + ", " + day();
    }

    /// How an appendix names it: "Kèm theo Báo cáo số 05/BC-CAX ngày … của Công an xã Ea Ning".
    public String reference() {
        return "Kèm theo %s số %s %s của %s"
                .formatted(type.name(), numbered(), day(), organisation.name());
    }

    /// The list below "Nơi nhận:", first whom it is addressed to, last the archive.
    public List<String> recipients() {
        Stream<String> above = to.isEmpty() ? Stream.empty() : Stream.of("Như trên");
        List<String> all = Stream.concat(above, copies.stream()).map(each -> each + ";").toList();
        return Stream.concat(all.stream(), Stream.of("Lưu: " + organisation.archive() + "."))
                .toList();
    }

    /// The number given, if it is signed.
    public OptionalInt given() {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /// Everything somebody wrote into it, one text for each line or cell: what has to be looked
    /// through for personal data before it is written. The organisation's own values, the offices
    /// and the name of who signs are left out.
    public List<String> texts() {
        return Stream.of(
                        Stream.of(about, authority),
                        to.stream(),
                        grounds.stream(),
                        body.stream().flatMap(block -> block.texts().stream()),
                        appendices.stream().flatMap(appendix -> appendix.texts().stream()),
                        copies.stream())
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private String numbered() {
        return (number == null ? OPEN : two(number)) + "/" + organisation.symbol(type);
    }

    private String day() {
        if (date == null) return "ngày" + OPEN + "tháng" + OPEN + "năm" + OPEN;
        int month = date.getMonthValue();
        return "ngày %s tháng %s năm %d"
                .formatted(
                        two(date.getDayOfMonth()),
                        month <= 2 ? two(month) : String.valueOf(month),
                        date.getYear());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
