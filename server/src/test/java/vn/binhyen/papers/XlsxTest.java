package vn.binhyen.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The year report's tables as a workbook, opened again.
class XlsxTest {

    private static XSSFWorkbook book;

    @BeforeAll
    static void open() throws IOException {
        byte[] file = PaperFile.XLSX.bytes(SamplePapers.yearReport());
        book = new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    @AfterAll
    static void close() throws IOException {
        book.close();
    }

    @Test
    void each_table_has_a_sheet_ready_to_print_on_a4_with_its_head_repeated() {
        assertThat(book).hasSize(2);
        XSSFSheet form = book.getSheetAt(1);
        assertThat(form.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(form.getPrintSetup().getLandscape()).isTrue();
        assertThat(book.getSheetAt(0).getPrintSetup().getLandscape()).isFalse();
        assertThat(form.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        int head = row(form, "TT").getRowNum();
        assertThat(form.getRepeatingRows().getFirstRow()).isEqualTo(head);
        assertThat(form.getRepeatingRows().getLastRow()).isEqualTo(head + 1);
        assertThat(form.getMergedRegions())
                .anyMatch(each -> each.isInRange(head, 4) && each.isInRange(head, 6));
    }

    @Test
    void numbers_are_numbers_and_sums_are_formulas_that_show_their_result() {
        Row total = row(book.getSheetAt(0), "Tổng cộng");
        Cell heard = total.getCell(2);
        int first = row(book.getSheetAt(0), "Tiếp nhận").getRowNum() + 3; // as Excel counts
        assertThat(heard.getCellFormula()).isEqualTo("SUM(C%d:C%d)".formatted(first, first + 4));
        assertThat(heard.getCachedFormulaResultType()).isEqualTo(CellType.NUMERIC);
        assertThat(heard.getNumericCellValue()).isEqualTo(568);
        assertThat(total.getCell(5).getCellFormula())
                .matches(
                        "IF\\(OR\\(COUNT\\(D\\d+\\)=0,SUM\\(C\\d+\\)=0\\),\"-\",ROUND\\(100\\*D\\d+/C\\d+,1\\)\\)");
        assertThat(total.getCell(5).getNumericCellValue()).isEqualTo(95.2);
    }

    @Test
    void a_mark_is_part_of_the_format_so_that_the_number_stays_one() {
        Row third = row(book.getSheetAt(1), "số 3");
        assertThat(third.getCell(7).getNumericCellValue()).isEqualTo(1200);
        assertThat(third.getCell(7).getCellStyle().getDataFormatString())
                .isEqualTo("\"trên \"#,##0");
    }

    /// Every formula worked out anew gives what was written beside it: subtotals, sums across
    /// groups, shares.
    @Test
    void formulas_worked_out_by_the_workbook_give_the_same() {
        var evaluator = book.getCreationHelper().createFormulaEvaluator();
        List<Cell> formulas = new ArrayList<>();
        book.forEach(sheet ->
                sheet.forEach(row ->
                        row.forEach(cell -> {
                            if (cell.getCellType() == CellType.FORMULA) {
                                formulas.add(cell);
                            }
                        })));
        assertThat(formulas)
                .hasSizeGreaterThan(40)
                .allSatisfy(cell ->
                        assertThat(evaluator.evaluate(cell).getNumberValue())
                                .as(cell.getCellFormula())
                                .isEqualTo(cell.getNumericCellValue()));
    }

    @Test
    void a_paper_without_a_table_makes_no_workbook() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaperFile.XLSX.bytes(SamplePapers.decision()))
                .withMessage("a paper without a table makes no workbook");
    }

    private static Row row(XSSFSheet sheet, String holding) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().contains(holding)) return row;
            }
        }
        throw new AssertionError("No row says " + holding);
    }
}
