package vn.binhyen.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A list taken along as a file for a spreadsheet, written row by row while it is read: however
/// long it is, only a few hundred rows are held. A cell is a text, or a number that stays one.
public enum SheetFile {
    /// UTF-8 with its mark; a cell that begins like a formula is made harmless.
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        void write(OutputStream out, String title, List<String> heads, Rows rows)
                throws IOException {
            try (var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    var csv = new CSVPrinter(text, CSVFormat.EXCEL)) {
                text.write('\uFEFF');
                csv.printRecord(heads);
                rows.each(cells -> print(csv, cells));
            }
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(OutputStream out, String title, List<String> heads, Rows rows)
                throws IOException {
            try (var book = new Workbook(out, "BinhYen", "1.0")) {
                Worksheet sheet = book.newWorksheet(title);
                sheet.freezePane(0, 1);
                fill(sheet, 0, heads);
                int[] line = {1};
                rows.each(cells -> fill(sheet, line[0]++, cells));
            }
        }
    };

    private static final int HELD = 500;

    private static final String BEGIN_A_FORMULA = "=+-@\t\r";

    private final String ending;
    private final String type;

    SheetFile(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /// The kind of file that ends so.
    public static Optional<SheetFile> named(String ending) {
        return Arrays.stream(values()).filter(each -> each.ending.equals(ending)).findFirst();
    }

    /// Gives every row to the reader, in order.
    public interface Rows {
        void each(Consumer<List<?>> reader);
    }

    abstract void write(OutputStream out, String title, List<String> heads, Rows rows)
            throws IOException;

    /// @param name of the file without its ending
    public void answer(
            HttpServletResponse response,
            String name,
            String title,
            List<String> heads,
            Rows rows) {
        response.setContentType(type);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + name + "." + ending + "\"");
        try {
            write(response.getOutputStream(), title, heads, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(CSVPrinter csv, List<?> cells) {
        try {
            csv.printRecord(cells.stream().map(SheetFile::harmless).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object harmless(Object cell) {
        return cell instanceof String text
                        && !text.isEmpty()
                        && BEGIN_A_FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : cell;
    }

    private static void fill(Worksheet sheet, int line, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) sheet.value(line, column, number);
            else sheet.value(line, column, String.valueOf(cells.get(column)));
        }
        try {
            if (line % HELD == 0) sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
