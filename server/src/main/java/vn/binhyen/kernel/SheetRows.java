package vn.binhyen.kernel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// The rows of a table somebody brings, as texts: CSV in UTF-8, divided by semicolons or commas, or
/// the first sheet of an Excel workbook.
public record SheetRows(List<Line> lines) {

    private static final long MOST_UNPACKED = 100_000_000;

    /// @param number as the clerk's program counts them, from 1
    /// @param cells stripped, in NFC; empty optional for a line of CSV whose quotation marks do not
    ///   pair
    public record Line(long number, Optional<List<String>> cells) {

        public boolean blank() {
            return cells.isPresent() && cells.get().stream().allMatch(String::isEmpty);
        }
    }

    /// Empty for what is no table.
    public static Optional<SheetRows> read(byte[] file) {
        boolean packed = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        return packed ? workbook(file) : csv(file);
    }

    private static Optional<SheetRows> csv(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
        if (text.indexOf('\0') >= 0) return Optional.empty();
        List<String> lines =
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        boolean semicolons = !lines.isEmpty() && lines.getFirst().indexOf(';') >= 0;
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(semicolons ? ';' : ',').get();
        var read = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            read.add(new Line(i + 1, cells(lines.get(i), format)));
        }
        return Optional.of(new SheetRows(read));
    }

    private static Optional<List<String>> cells(String line, CSVFormat format) {
        try (CSVParser rows = CSVParser.parse(line, format)) {
            var cells = new ArrayList<String>();
            for (CSVRecord row : rows) row.forEach(cell -> cells.add(clean(cell)));
            return Optional.of(cells);
        } catch (UncheckedIOException | IllegalStateException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<SheetRows> workbook(byte[] file) {
        try {
            return unpacksTooLarge(file) ? Optional.empty() : Optional.of(firstSheet(file));
        } catch (IOException | RuntimeException e) {
            // whatever the reader stumbles over, the clerk saves the file again
            return Optional.empty();
        }
    }

    private static SheetRows firstSheet(byte[] file) throws IOException {
        var withFormats = new ReadingOptions(true, false);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), withFormats);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return new SheetRows(
                    rows.map(row -> new Line(row.getRowNum(), Optional.of(cells(row)))).toList());
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(SheetRows::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            return format != null && format.toLowerCase(java.util.Locale.ROOT).contains("yy")
                    ? cell.asDate().toLocalDate().toString()
                    : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        String raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return raw == null ? "" : clean(raw);
    }

    private static String clean(String cell) {
        return Vietnamese.nfc(cell).strip();
    }

    /// Counted by unpacking, since what a workbook says of its own size may be wrong.
    private static boolean unpacksTooLarge(byte[] file) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (var zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    for (int n = content.read(buffer); n > 0; n = content.read(buffer)) {
                        size += n;
                        if (size > MOST_UNPACKED) return true;
                    }
                }
            }
        }
        return false;
    }
}
