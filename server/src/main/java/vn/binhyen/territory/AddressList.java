package vn.binhyen.territory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.binhyen.kernel.CsvFile;

/// Typed addresses with the codes of the units they mean.
record AddressList(List<Line> lines) {

    /// @param expected the acceptable codes of today; none where nothing should be found
    record Line(long number, String text, Set<String> expected) {}

    /// Reads a CSV file with the columns `text,expected_code`, several codes separated by `|`.
    ///
    /// @throws IllegalArgumentException with a sentence naming the line that cannot be read
    /// @throws IOException with a sentence when the file cannot be read at all
    static AddressList read(Path file) throws IOException {
        CsvFile read = CsvFile.read(file, "text", "expected_code");
        return new AddressList(read.rows().stream().map(AddressList::line).toList());
    }

    private static Line line(CsvFile.Row row) {
        String codes = row.cell("expected_code");
        if (!codes.matches("(\\d{2,5}(\\s*\\|\\s*\\d{2,5})*)?")) {
            throw row.unreadable("not a code: " + codes);
        }
        Set<String> expected = codes.isEmpty() ? Set.of() : Set.of(codes.split("\\s*\\|\\s*"));
        return new Line(row.line(), row.cell("text"), expected);
    }
}
