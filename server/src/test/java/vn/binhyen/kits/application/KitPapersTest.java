package vn.binhyen.kits.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.kits.Blank;
import vn.binhyen.kits.Kit;
import vn.binhyen.kits.KitFacts;
import vn.binhyen.kits.KitFacts.Seat;
import vn.binhyen.kits.KitPapers;
import vn.binhyen.kits.PaperKind;
import vn.binhyen.papers.Organisations;
import vn.binhyen.papers.Paper;
import vn.binhyen.papers.PaperFile;
import vn.binhyen.papers.PaperTypes;
import vn.binhyen.papers.UnitNames;

/// Each kit that comes along writes each of its papers for a commune nobody knows.
class KitPapersTest {

    private static final UnitNames COMMUNE = new UnitNames("Bình An", "xã", "Suối Hoa");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    /// A unit named by its kind and its own name, as it stands in a sentence or in capitals.
    private static final Pattern A_UNIT =
            Pattern.compile(
                    "(?:[Xx]ã|[Pp]hường|[Tt]hôn|[Tt]ỉnh|[Hh]uyện) \\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*)*");

    static Stream<Kit> kits() throws IOException {
        return KitFilesTest.shipped().all().stream();
    }

    @Test
    void there_are_eleven_kits_and_more() throws IOException {
        assertThat(kits()).extracting(Kit::code).hasSizeGreaterThanOrEqualTo(11);
    }

    @ParameterizedTest
    @MethodSource("kits")
    void every_paper_is_a_file_without_an_open_blank_and_of_this_unit_alone(Kit kit)
            throws IOException {
        for (PaperKind kind : PaperKind.values()) {
            String words = docx(papers().paper(kit, kind, everythingSaid()));

            assertThat(words).as(kind.code()).doesNotContain("{", "}", "[", "]");
            assertThat(A_UNIT.matcher(words).results().map(MatchResult::group))
                    .as(kind.code())
                    .isSubsetOf("xã Suối Hoa", "tỉnh Bình An");
            assertThat(words).as(kind.code()).contains("SUỐI HOA");
            assertThat(words.replaceAll("\\s+", " ")).as(kind.code()).contains(kit.name().vi());
            assertThat(words).as(kind.code()).doesNotContainPattern("(?iu)\\bhuyện\\b");
        }
    }

    @ParameterizedTest
    @MethodSource("kits")
    void nothing_a_kit_says_by_itself_tells_who_somebody_is(Kit kit) throws IOException {
        for (PaperKind kind : PaperKind.values()) {
            assertThat(papers().paper(kit, kind, everythingSaid()).texts())
                    .allSatisfy(text -> assertThat(PersonalData.in(text)).as(text).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("kits")
    void what_is_not_said_yet_stays_open_in_brackets_and_is_named(Kit kit) throws IOException {
        KitFacts nothing = KitFacts.of(COMMUNE);

        assertThat(papers().open(kit, PaperKind.PROPOSAL, nothing))
                .containsExactlyInAnyOrder(
                        Blank.START,
                        Blank.VILLAGES,
                        Blank.HOUSEHOLDS,
                        Blank.PEOPLE,
                        Blank.SITUATION);
        assertThat(papers().words(kit, PaperKind.PROPOSAL, nothing)).contains("[số hộ] hộ");
        assertThat(papers().open(kit, PaperKind.PROPOSAL, everythingSaid())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kits")
    void the_estimate_is_the_sum_of_the_plans_lines(Kit kit) throws IOException {
        Paper plan = papers().paper(kit, PaperKind.PLAN, everythingSaid());

        assertThat(plan.appendices()).hasSize(2);
        assertThat(docx(plan))
                .contains("%,d".formatted(kit.estimate().longValueExact()).replace(',', '.'));
    }

    @Test
    void the_decision_names_who_sits_on_the_board_in_the_order_of_its_offices() throws IOException {
        Kit kit = kits().findFirst().orElseThrow();
        String words = docx(papers().paper(kit, PaperKind.DECISION, everythingSaid()));

        assertThat(words).contains("Căn cứ Luật An ninh quốc gia", "Điều 1. Xây dựng mô hình");
        assertThat(words.indexOf("Hoàng Văn Sơn")).isLessThan(words.indexOf("Lý Thị Mai"));
    }

    @Test
    void an_officer_changes_the_words_and_the_numbers_follow() throws IOException {
        Kit kit = kits().findFirst().orElseThrow();
        KitFacts facts = everythingSaid();
        String words = papers().words(kit, PaperKind.DECISION, facts);

        String changed = words.replaceFirst("\nĐiều 2\\.", "\nĐiều 9. Thêm một điều.\nĐiều 2.");
        Paper paper = papers().paper(kit, PaperKind.DECISION, facts, changed);

        assertThat(docx(paper)).contains("Điều 2. Thêm một điều.", "Điều 3. Thành lập Ban Chỉ đạo");
        assertThatThrownBy(() -> papers().paper(kit, PaperKind.DECISION, facts, " \n "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static KitFacts everythingSaid() {
        KitFacts facts =
                KitFacts.of(COMMUNE)
                        .dated(DAY)
                        .seating(
                                List.of(
                                        new Seat("secretary", "Lý Thị Mai", "Cán bộ Công an xã"),
                                        new Seat("head", "Hoàng Văn Sơn", "Chủ tịch xã")));
        for (Blank blank : Blank.values()) {
            if (blank.isSaid()
                    && !Set.of(Blank.SITE, Blank.HEAD, Blank.SECRETARY).contains(blank)) {
                facts = facts.with(blank, "điều đã nói");
            }
        }
        return facts;
    }

    private static KitPapers papers() throws IOException {
        return new KitPapers(
                Organisations.read(
                        "organisations.csv", KitFilesTest.content("papers/organisations.csv")),
                PaperTypes.read("types.csv", KitFilesTest.content("papers/types.csv")));
    }

    private static String docx(Paper paper) throws IOException {
        var file = new XWPFDocument(new ByteArrayInputStream(PaperFile.DOCX.bytes(paper)));
        try (var words = new XWPFWordExtractor(file)) {
            return words.getText();
        }
    }
}
