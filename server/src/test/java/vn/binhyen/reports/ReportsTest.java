package vn.binhyen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.Figures;
import vn.binhyen.figures.Occurrence;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.papers.Block;
import vn.binhyen.papers.Cell;
import vn.binhyen.papers.Paper;
import vn.binhyen.papers.Table;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

/// Known numbers go in as facts and come out of the papers, exactly and with their marks.
@HouseTest
class ReportsTest {

    private static final UnitId DAK_LAK = UnitId.parse("66@2025-07-01");
    private static final Period YEAR = Period.workYear(2026);
    private static final Period SINCE_MARCH_2020 =
            new Period(LocalDate.of(2020, 3, 1), LocalDate.of(2022, 11, 30));

    @Autowired Reports reports;
    @Autowired Figures figures;
    @Autowired Territory territory;
    @Autowired Transactions transactions;
    @Autowired People people;

    UnitId here;
    StaffMember chief;

    @BeforeEach
    void a_chief_whose_commune_no_other_test_counts_in() {
        here = territory.currentCommunesOf(DAK_LAK).get(41).id();
        chief = people.of(Role.COMMUNE_CHIEF, here);
        said("offences", at(2025, 3, 2, Figure.exactly(152)), at(2026, 3, 2, Figure.exactly(142)));
        said(
                "patrols",
                at(2026, 1, 5, Figure.of(80, Mark.OVER)),
                at(2026, 6, 5, Figure.exactly(5)));
        said("disputes", at(2026, 2, 2, Figure.exactly(12)));
        said("disputes-mediated", at(2026, 2, 2, Figure.exactly(9)));
        said("outreach-listeners", at(2026, 4, 4, Figure.between(3_000, 5_000)));
        said("outreach-sessions", at(2026, 4, 4, Figure.exactly(24)));
    }

    /// Table A of the model in Đắk Lắk, after six months and by November 2022.
    private void table_a() {
        said("pages", at(2020, 10, 1, Figure.exactly(225)), at(2022, 11, 1, Figure.exactly(234)));
        said("groups", at(2020, 10, 1, Figure.exactly(975)), at(2022, 11, 1, Figure.exactly(1166)));
        said("followers", at(2020, 10, 1, Figure.of(129_200, Mark.OVER)));
        said("posts", at(2020, 9, 1, Figure.exactly(12_095)));
        said("post-views", at(2020, 9, 1, Figure.of(5_000_000, Mark.NEARLY)));
        said(
                "tips-resolved",
                at(2020, 9, 1, Figure.exactly(568)),
                at(2022, 5, 1, Figure.exactly(1_237)));
        said(
                "questions-answered",
                at(2020, 9, 1, Figure.exactly(5_264)),
                at(2022, 6, 1, Figure.exactly(67_801)));
        said("lodging-notices", at(2021, 7, 1, Figure.exactly(15_432)));
        said("look-ups", at(2021, 8, 1, Figure.exactly(19_743)));
    }

    @Test
    void the_figures_of_the_model_come_back_exactly_at_both_points_in_time() {
        table_a();

        Paper sheet = paper("figure-sheet", SINCE_MARCH_2020, Map.of("first", "2020-10"));

        assertThat(rows(sheet))
                .contains(
                        "Trang Zalo chính thức | trang | 225 | 234",
                        "Người theo dõi trang | người | trên 129200 | trên 129200",
                        "Nhóm Zalo thôn, tổ dân phố | nhóm | 975 | 1166",
                        "Bài đã đăng | bài | 12095 | 12095",
                        "Lượt xem bài | lượt | gần 5000000 | gần 5000000",
                        "Tin về an ninh, trật tự đã giải quyết | tin | 568 | 1805",
                        "Câu hỏi thủ tục hành chính đã trả lời | câu hỏi | 5264 | 73065",
                        "Thông báo lưu trú tiếp nhận | thông báo | 0 | 15432",
                        "Lượt tra cứu thẻ căn cước đã hướng dẫn | lượt | 0 | 19743");
        assertThat(sheet.texts()).contains("Đến hết tháng 10/2020", "Đến hết tháng 11/2022");
    }

    @Test
    void sentences_carry_figures_with_their_marks_and_the_change_against_the_same_days_before() {
        Paper report = paper("year-report", YEAR, Map.of());

        assertThat(report.texts())
                .contains(
                        "Xảy ra 142 vụ phạm pháp về trật tự xã hội, giảm 6,58% so với cùng kỳ.",
                        // the last of its bullets here: it ends with a full stop
                        "Hòa giải thành 9/12 vụ mâu thuẫn trong Nhân dân, đạt 75%.")
                .anyMatch(text -> text.contains("tổ chức trên 85 buổi tuần tra"))
                .anyMatch(text ->
                        text.contains(
                                "24 buổi họp, phát động, tuyên truyền pháp luật với 3.000 đến 5.000"
                                        + " lượt người tham gia, cùng kỳ chưa có số liệu"));
    }

    @Test
    void what_is_nothing_is_left_out_and_what_is_only_for_a_province_too() {
        Paper report = paper("year-report", YEAR, Map.of());

        assertThat(report.texts()).noneMatch(text -> text.contains("giao nộp 0"));
        assertThat(report.appendices()).extracting(it -> it.title()).hasSize(1);
        assertThat(report.to())
                .containsExactly(
                        "Công an tỉnh Đắk Lắk (qua Phòng Xây dựng phong trào bảo vệ an ninh Tổ"
                                + " quốc)");
    }

    @Test
    void a_report_read_back_is_the_same_to_the_byte_and_prints_the_same_without_asking() {
        FilledReport filled = filled("year-report", YEAR, Map.of("causes", "Lời khác.\r\n- Một ý"));

        FilledReport read = FilledReport.read(filled.json());

        assertThat(read).isEqualTo(filled);
        assertThat(read.json()).isEqualTo(filled.json());
        assertThat(read.hash()).isEqualTo(filled.hash()).hasSize(64);
        assertThat(read.saying(Map.of()).hash()).isNotEqualTo(filled.hash());
        assertThat(reports.paper(read)).isEqualTo(reports.paper(filled));
        assertThat(reports.paper(read).texts()).contains("Lời khác.", "Một ý");
    }

    @Test
    void what_was_corrected_since_is_told_cell_by_cell() {
        FilledReport submitted = filled("year-report", YEAR, Map.of());
        said("reminders", at(2026, 5, 5, Figure.exactly(7)));

        List<FilledReport.Difference> differences =
                submitted.differences(filled("year-report", YEAR, Map.of()));

        assertThat(differences)
                .extracting(it ->
                        it.key().indicator() + " " + it.was().amount() + " " + it.is().amount())
                .containsExactly("reminders 0 7");
    }

    @Test
    void words_left_as_the_form_has_them_go_on_counting_and_emptied_ones_are_gone() {
        FilledReport first = filled("year-report", YEAR, Map.of());
        Map<String, String> asShown =
                reports.places(first).stream()
                        .collect(Collectors.toMap(Reports.Place::key, Reports.Place::words));

        assertThat(filled("year-report", YEAR, asShown).texts()).isEmpty();
        Paper without = paper("year-report", YEAR, Map.of("causes", " "));
        assertThat(without.texts()).noneMatch(text -> text.contains("dân cư phân tán"));
    }

    @Test
    void every_number_says_what_it_was_asked_for_and_leads_to_its_records() {
        FilledReport filled = filled("year-report", YEAR, Map.of());

        FigureKey patrols =
                filled.figures().keySet().stream()
                        .filter(key ->
                                key.indicator().equals("patrols") && key.period().equals(YEAR))
                        .findFirst()
                        .orElseThrow();

        assertThat(filled.figure(patrols)).isEqualTo(Figure.of(85, Mark.OVER));
        assertThat(patrols.records())
                .isEqualTo(
                        "/console/figures/patrols/records?unit=%s&from=2025-11-15&to=2026-11-14"
                                .formatted(here));
    }

    @Test
    void typed_models_are_a_table_that_works_itself_out() {
        String models =
                """
                Kết nối mạng xã hội - Bình yên cho mỗi gia đình; An ninh mạng; 2020; Công an xã; 24; 4; 2; 30; 1.250; 20; 5; 1; 0; 21; 1; 2; 1 giấy khen;
                Camera an ninh\tAn ninh\t2023\tUBND xã\t4\t0\t0\t4\t40\t1\t1\t1\t1\t1
                """;
        Paper form = paper("model-statistics", YEAR, Map.of("models", models));

        Table table = table(form.appendices().getFirst().body());
        assertThat(values(table, 8)).containsExactly("26", "4", "30");
        assertThat(values(table, 16)).containsExactly("80.8", "25.0", "73.3");
        assertThat(form.texts()).contains("Hiệu quả", "Chưa hiệu quả", "Camera an ninh");
    }

    @Test
    void a_wrong_row_is_told_with_its_line_and_column() {
        FilledReport typed =
                filled(
                        "model-statistics",
                        YEAR,
                        Map.of("models", "Camera; An ninh; 2023; Xã; bốn"));

        assertThat(reports.mistakes(typed))
                .containsExactly(
                        Map.entry(
                                "models",
                                List.of("Dòng 1, cột “Đầu kỳ”: “bốn” không phải là số.")));
        assertThat(reports.mistakes(filled("year-report", YEAR, Map.of("signature", "KT. Trưởng"))))
                .containsOnlyKeys("signature");
    }

    @Test
    void personal_data_is_found_where_it_was_typed_and_masked_it_is_gone() {
        FilledReport typed =
                filled(
                        "year-report",
                        YEAR,
                        Map.of(
                                "causes",
                                "Gọi 0912 345 678 để biết.",
                                "signer",
                                "Trung tá Y Bhăm Niê"));

        assertThat(reports.findings(typed))
                .extracting(Reports.Finding::place, it -> it.found().kind().name())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("causes", "PHONE"));
        FilledReport masked = reports.masked(typed);
        assertThat(reports.findings(masked)).isEmpty();
        assertThat(reports.paper(masked).texts()).contains("Gọi ••• để biết.");
        assertThat(reports.paper(masked).signatures().getFirst().name())
                .isEqualTo("Trung tá Y Bhăm Niê");
    }

    @Test
    void a_province_reads_its_communes_line_by_line_and_the_sum_is_its_own() {
        StaffMember province = people.of(Role.PROVINCE_STAFF, DAK_LAK);

        FilledReport filled =
                transactions.reading(
                        province.asker(),
                        () -> reports.fill("year-report", DAK_LAK, YEAR, null, Map.of()));

        Paper report = reports.paper(filled);
        assertThat(report.appendices()).hasSize(2);
        Table byUnit = table(report.appendices().getLast().body());
        assertThat(byUnit.rows()).hasSizeGreaterThan(102);
    }

    private FilledReport filled(String form, Period period, Map<String, String> edits) {
        return transactions.reading(
                chief.asker(), () -> reports.fill(form, here, period, null, edits));
    }

    private Paper paper(String form, Period period, Map<String, String> edits) {
        return reports.paper(filled(form, period, edits));
    }

    private static Table table(List<Block> body) {
        return body.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rows(Paper paper) {
        return table(paper.body()).rows().stream()
                .map(row ->
                        row.cells().stream()
                                .skip(1)
                                .map(ReportsTest::text)
                                .collect(Collectors.joining(" | ")))
                .toList();
    }

    private static String text(Cell cell) {
        return switch (cell.content()) {
            case Cell.Text(String words) -> words;
            case Cell.Amount(var value, String before) ->
                    (before + " " + value.toPlainString()).strip();
            default -> cell.content().toString();
        };
    }

    /// The numbers of a column from the first row below the head, worked out.
    private static List<String> values(Table table, int column) {
        return table.placed().stream()
                .filter(at -> at.column() == column && at.row() >= table.head().size())
                .flatMap(at -> table.sums().value(at).stream())
                .map(Object::toString)
                .toList();
    }

    private record On(LocalDate day, Figure figure) {}

    private static On at(int year, int month, int day, Figure figure) {
        return new On(LocalDate.of(year, month, day), figure);
    }

    /// The same id each time: told before every test, counted once.
    private void said(String indicator, On... days) {
        var id = UUID.nameUUIDFromBytes((indicator + here + "reports").getBytes());
        List<Occurrence> said =
                Arrays.stream(days)
                        .map(on ->
                                new Occurrence(
                                        Countable.ENTERED,
                                        here,
                                        on.day(),
                                        Map.of("indicator", indicator, "channel", "outside"),
                                        on.figure(),
                                        0))
                        .toList();
        transactions.as(
                new Asker.Worker("test"),
                () -> figures.count(List.of(new SourceVersion(new Source("entry", id), 1, said))));
    }
}
