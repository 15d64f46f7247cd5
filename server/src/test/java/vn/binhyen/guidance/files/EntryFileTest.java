package vn.binhyen.guidance.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.binhyen.guidance.Answer;
import vn.binhyen.guidance.CatalogueEntry;
import vn.binhyen.guidance.EntryKind;
import vn.binhyen.guidance.EntryState;
import vn.binhyen.guidance.Procedure;
import vn.binhyen.guidance.Way;
import vn.binhyen.guidance.files.Mistake.Wrong;

class EntryFileTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final List<Given> good = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    @Test
    void the_files_that_come_along_hold_no_mistake() throws IOException {
        read(seed("procedures.jsonl"), Format.JSON_LINES, EntryKind.PROCEDURE);
        assertThat(mistakes).isEmpty();
        assertThat(good).hasSize(46);
        assertThat(good)
                .allSatisfy(given -> {
                    assertThat(given.entry().checked()).isNull();
                    assertThat(given.entry().nextReview()).isEqualTo("2027-11-22");
                    assertThat(((Procedure) given.entry()).alsoCalled()).hasSizeBetween(5, 12);
                });
        var codes = good.stream().map(given -> given.entry().id()).toList();
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(good.stream().flatMap(it -> ((Procedure) it.entry()).related().stream()))
                .isSubsetOf(codes);

        good.clear();
        read(seed("answers.jsonl"), Format.JSON_LINES, EntryKind.ANSWER);
        assertThat(mistakes).isEmpty();
        assertThat(good).hasSizeGreaterThanOrEqualTo(120);
        assertThat(good.stream().map(given -> given.entry().id())).doesNotHaveDuplicates();
        assertThat(good)
                .allSatisfy(given -> {
                    Answer answer = (Answer) given.entry();
                    assertThat(answer.variants()).hasSizeBetween(2, 5);
                    assertThat(codes).containsAll(answer.procedures());
                    assertThat(given.state()).isEqualTo(EntryState.APPROVED);
                });
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void what_is_written_reads_back_as_it_was(Format format) throws IOException {
        for (EntryKind kind : EntryKind.values()) {
            good.clear();
            read(seed(kind.word() + ".jsonl"), Format.JSON_LINES, kind);
            Map<String, CatalogueEntry> before = entries();
            var text = new StringWriter();
            try (var out = new EntryWriting(text, format, kind)) {
                for (Given given : good) out.write(given.entry(), EntryState.APPROVED);
            }
            good.clear();
            read(text.toString(), format, kind);
            assertThat(mistakes).isEmpty();
            assertThat(entries()).isEqualTo(before);
        }
    }

    @Test
    void all_that_is_wrong_with_a_line_is_told_and_the_others_are_read() throws IOException {
        read(
                """
                {"code":"1.004222","slug":"thuong-tru","name":"Đăng ký thường trú","field":"Cư trú"}
                {"code":"thường trú","slug":"Thường trú","levels":["huyện"],"steps":"Nộp","validFrom":"hôm qua","phi":1}
                không phải JSON
                {"code":"BY-1","slug":"mot","name":"Một","field":"Cư trú","channels":[{"way":"online","amount":"nhiều"},{"way":"qua mạng"}],"checkedBy":"Anh Ba"}

                {"code":"BY-2","slug":"hai","name":"Hai","field":"Cư trú","validFrom":"2026-02-01","validTo":"2026-01-01","basis":[{"name":"Luật"}]}
                """,
                Format.JSON_LINES,
                EntryKind.PROCEDURE);

        assertThat(good).extracting(given -> given.entry().id()).containsExactly("1.004222");
        assertThat(mistakes)
                .extracting(it -> it.line() + " " + it.field() + " " + it.what())
                .containsExactlyInAnyOrder(
                        "2 phi UNKNOWN_FIELD",
                        "2 code CODE",
                        "2 slug SLUG",
                        "2 name MISSING",
                        "2 field MISSING",
                        "2 levels WORD",
                        "2 steps NOT_A_LIST",
                        "2 validFrom DAY",
                        "3  NOT_JSON",
                        "4 channels.amount AMOUNT",
                        "4 channels.way WORD",
                        "4 checkedOn HALF",
                        "6 basis.document MISSING",
                        "6 validTo DAYS_TURNED");
        assertThat(mistakes)
                .filteredOn(it -> it.what() == Wrong.WORD)
                .first()
                .satisfies(it -> {
                    assertThat(it.given()).isEqualTo("huyện");
                    assertThat(it.allowed()).contains("commune (xã)", "ministry (bộ)");
                });
    }

    @Test
    void a_sheet_may_be_divided_by_semicolons_and_headed_in_words() throws IOException {
        read(
                "\uFEFFMã;ten ngan;Tên thủ tục;field;Cấp;Trên mạng: thời hạn;Trên mạng: số tiền;Căn cứ;Có giá trị từ;Giấy tờ\n"
                        + "BY-900;thu-tuc-thu;Thủ tục thử;Cư trú;\"xã\nTỈNH\";chưa rõ, hỏi nơi tiếp nhận;;"
                        + "\"68/2020/QH14 | Luật Cư trú | Điều 20\n58/2026/NĐ-CP | | | 2026-03-15\";1/7/2026;'=1+1\n"
                        + ";;;;;;;;;\n"
                        + "BY-901;x y;Thử;Cư trú;;;;;31/2/2026;\n",
                Format.CSV,
                EntryKind.PROCEDURE);

        assertThat(good).hasSize(1);
        Procedure read = (Procedure) good.getFirst().entry();
        assertThat(read.levels()).hasSize(2);
        assertThat(read.channel(Way.ONLINE))
                .get()
                .satisfies(at -> {
                    assertThat(at.limit()).isEmpty();
                    assertThat(at.amount()).isNull();
                });
        assertThat(read.basis()).hasSize(2);
        assertThat(read.basis().get(1).inForceFrom()).isEqualTo("2026-03-15");
        assertThat(read.validFrom()).isEqualTo("2026-07-01");
        assertThat(read.papers()).containsExactly("=1+1");
        assertThat(mistakes)
                .extracting(it -> it.line() + " " + it.field() + " " + it.what())
                .containsExactlyInAnyOrder("4 slug SLUG", "4 validFrom DAY");
    }

    @Test
    void a_heading_nobody_knows_broken_quotes_and_another_alphabet_are_told() throws IOException {
        read("Mã,Giá vàng\nBY-1,\"mở mà không đóng\n", Format.CSV, EntryKind.PROCEDURE);
        assertThat(mistakes).extracting(Mistake::what).contains(Wrong.HEADINGS, Wrong.QUOTES);
        mistakes.clear();
        EntryFile.read(
                new ByteArrayInputStream("{\"code\":\"Mã\"}".getBytes(StandardCharsets.UTF_16LE)),
                Format.JSON_LINES,
                new EntryReading(EntryKind.PROCEDURE, TODAY),
                good::add,
                mistakes::add);
        assertThat(mistakes).extracting(Mistake::what).contains(Wrong.NOT_UTF8);
    }

    @Test
    void an_answer_that_names_somebody_is_refused_and_an_offices_telephone_is_not()
            throws IOException {
        String line = "{\"id\":\"%s\",\"question\":\"Hỏi?\",\"text\":\"%s\"}\n";
        read(
                line.formatted("mot", "Gặp ông Nguyễn Văn Minh sinh năm 1975.")
                        + line.formatted("hai", "Gọi trực ban 0262 385 1234."),
                Format.JSON_LINES,
                EntryKind.ANSWER);
        assertThat(good).extracting(given -> given.entry().id()).containsExactly("hai");
        assertThat(mistakes).extracting(Mistake::what).containsExactly(Wrong.PERSONAL);
    }

    @Test
    void the_checking_stays_while_the_content_does_and_goes_with_it() throws IOException {
        String line = "{\"code\":\"BY-1\",\"slug\":\"mot\",\"name\":\"%s\",\"field\":\"Cư trú\"%s}";
        read(
                line.formatted("Một", ",\"checkedBy\":\"PC06\",\"checkedOn\":\"2026-11-01\"")
                        + "\n"
                        + line.formatted("Một", "")
                        + "\n"
                        + line.formatted("Một khác", ""),
                Format.JSON_LINES,
                EntryKind.PROCEDURE);
        CatalogueEntry before =
                good.getFirst().entry().withChecking(good.getFirst().entry().checked(), TODAY);
        assertThat(good.get(1).over(before)).isEqualTo(before);
        CatalogueEntry other = good.get(2).over(before);
        assertThat(other.checked()).isNull();
        assertThat(other.nextReview()).isEqualTo(TODAY);
    }

    @Test
    void the_questions_to_measure_by_name_entries_that_exist() throws IOException {
        var ids = new HashSet<String>();
        for (EntryKind kind : EntryKind.values()) {
            read(seed(kind.word() + ".jsonl"), Format.JSON_LINES, kind);
        }
        good.forEach(given -> ids.add(given.entry().id()));
        var json = new tools.jackson.databind.json.JsonMapper();
        var kinds = new HashMap<String, Integer>();
        try (InputStream file = resource("questions.jsonl")) {
            for (String line :
                    new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                var question = json.readTree(line);
                question.path("expected").forEach(id -> assertThat(ids).contains(id.stringValue()));
                boolean outside = question.path("kind").stringValue().equals("out-of-scope");
                assertThat(question.path("expected").isEmpty()).as(line).isEqualTo(outside);
                kinds.merge(question.path("kind").stringValue(), 1, Integer::sum);
            }
        }
        assertThat(kinds.values().stream().mapToInt(Integer::intValue).sum())
                .isGreaterThanOrEqualTo(320);
        assertThat(kinds.get("out-of-scope")).isGreaterThanOrEqualTo(60);
        assertThat(kinds).hasSize(8);
    }

    private Map<String, CatalogueEntry> entries() {
        var entries = new HashMap<String, CatalogueEntry>();
        good.forEach(given -> entries.put(given.entry().id(), given.entry()));
        return entries;
    }

    private void read(String text, Format format, EntryKind kind) throws IOException {
        EntryFile.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                format,
                new EntryReading(kind, TODAY),
                good::add,
                mistakes::add);
    }

    private static String seed(String name) throws IOException {
        try (InputStream file = resource(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String name) {
        return java.util.Objects.requireNonNull(
                EntryFileTest.class.getResourceAsStream("/guidance/" + name));
    }
}
