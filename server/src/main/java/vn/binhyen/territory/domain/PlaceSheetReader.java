package vn.binhyen.territory.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.territory.PlaceSheets.Mistake;
import vn.binhyen.territory.PlaceSheets.Wrong;

/// Reads CSV files of villages or counts, in UTF-8 with or without a byte order mark, divided by
/// semicolons or commas. One line of text is one line of the table, so that one open quotation mark
/// spoils one line.
public final class PlaceSheetReader {

    public static final int MOST_BYTES = 2_000_000;

    private static final List<String> VILLAGES = List.of("commune_code", "village", "kind");
    private static final List<String> COUNTS =
            List.of("commune_code", "village", "what", "value", "as_of", "source");

    private final Function<String, Optional<UnitId>> communes;
    private final LocalDate today;

    /// @param communes the commune of a code, if its lines may be taken
    public PlaceSheetReader(Function<String, Optional<UnitId>> communes, LocalDate today) {
        this.communes = communes;
        this.today = today;
    }

    public PlaceSheet read(byte[] file) {
        if (file.length > MOST_BYTES) return refused(0, Wrong.TOO_LARGE, "");
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            return refused(0, Wrong.NOT_UTF8, "");
        }
        if (text.startsWith("\uFEFF")) text = text.substring(1);
        List<String> lines = text.lines().toList();
        if (lines.stream().allMatch(String::isBlank)) return refused(0, Wrong.EMPTY, "");
        return table(lines);
    }

    private PlaceSheet table(List<String> lines) {
        String head = lines.getFirst();
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(divider(head)).get();
        List<String> columns =
                cells(head, format).stream()
                        .flatMap(List::stream)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList();
        if (!columns.equals(VILLAGES) && !columns.equals(COUNTS)) {
            return refused(1, Wrong.HEADER, head);
        }
        var sheet = new PlaceSheet(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) continue;
            Optional<List<String>> cells = cells(line, format);
            if (cells.isEmpty()) {
                sheet.mistakes().add(new Mistake(i + 1, Wrong.QUOTES, line));
            } else if (cells.get().size() != columns.size()) {
                sheet.mistakes().add(new Mistake(i + 1, Wrong.FIELDS, line));
            } else {
                new PlaceSheetLine(i + 1, cells.get(), communes, today).into(sheet);
            }
        }
        return sheet;
    }

    private static char divider(String head) {
        return head.indexOf(';') >= 0 ? ';' : ',';
    }

    /// The cells of a line, stripped and in NFC; empty when its quotation marks do not pair.
    private static Optional<List<String>> cells(String line, CSVFormat format) {
        try (CSVParser rows = CSVParser.parse(line, format)) {
            List<String> cells = new ArrayList<>();
            for (CSVRecord row : rows) {
                for (String cell : row) cells.add(Vietnamese.nfc(cell).strip());
            }
            return Optional.of(cells);
        } catch (UncheckedIOException | IllegalStateException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlaceSheet refused(long line, Wrong what, String given) {
        return new PlaceSheet(List.of(), List.of(), List.of(new Mistake(line, what, given)));
    }
}
