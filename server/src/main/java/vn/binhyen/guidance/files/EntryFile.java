package vn.binhyen.guidance.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.binhyen.guidance.files.Mistake.Wrong;

/// A file of entries, read one entry at a time, however many there are.
public final class EntryFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final int HEAD = 64 * 1024;

    private final EntryReading reading;
    private final Consumer<Given> good;
    private final Consumer<Mistake> mistakes;

    private EntryFile(EntryReading reading, Consumer<Given> good, Consumer<Mistake> mistakes) {
        this.reading = reading;
        this.good = good;
        this.mistakes = mistakes;
    }

    /// Hands on each entry that can be read, and everything that is wrong; line by line, and goes
    /// on after a wrong one.
    public static void read(
            InputStream file,
            Format format,
            EntryReading reading,
            Consumer<Given> good,
            Consumer<Mistake> mistakes)
            throws IOException {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = new BufferedReader(new InputStreamReader(file, decoder), HEAD);
        var entries = new EntryFile(reading, good, mistakes);
        try {
            skipMark(text);
            switch (format) {
                case JSON_LINES -> entries.readLines(text);
                case CSV -> entries.readSheet(text);
            }
        } catch (CharacterCodingException e) {
            mistakes.accept(Mistake.of(0, "", Wrong.NOT_UTF8, ""));
        }
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') text.reset();
    }

    private void readLines(BufferedReader text) throws IOException {
        long number = 0;
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            number++;
            if (!line.isBlank()) read(number, line);
        }
    }

    private void read(long number, String line) {
        try {
            if (JSON.readTree(line) instanceof ObjectNode object) {
                reading.read(number, object, mistakes).ifPresent(good);
                return;
            }
        } catch (JacksonException e) {
            // told below, as any line that is no object
        }
        mistakes.accept(Mistake.of(number, "", Wrong.NOT_JSON, line));
    }

    private void readSheet(BufferedReader text) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(divider(text)).get();
        try (var parser = format.parse(text)) {
            Iterator<CSVRecord> rows = parser.iterator();
            List<@Nullable Column> columns = List.of();
            while (hasNext(rows, parser)) {
                CSVRecord row = rows.next();
                if (row.getRecordNumber() == 1) columns = headings(row);
                else row(row, columns);
            }
        }
    }

    /// False too where the quotes are broken: what follows cannot be told apart any more.
    private boolean hasNext(Iterator<CSVRecord> rows, CSVParser parser) throws IOException {
        try {
            return rows.hasNext();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException cause) throw cause;
            mistakes.accept(Mistake.of(parser.getRecordNumber() + 1, "", Wrong.QUOTES, ""));
            return false;
        }
    }

    /// A sheet saved in Viet Nam is divided by semicolons.
    private static char divider(BufferedReader text) throws IOException {
        text.mark(HEAD);
        char[] head = new char[HEAD / 2];
        int read = Math.max(0, text.read(head));
        text.reset();
        String first = new String(head, 0, read).lines().findFirst().orElse("");
        return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
    }

    private List<@Nullable Column> headings(CSVRecord row) {
        var columns = new ArrayList<@Nullable Column>();
        for (String heading : row) {
            Optional<Column> meant = Column.meant(reading.kind(), heading);
            if (meant.isEmpty() && !heading.isBlank()) {
                String allowed =
                        Column.of(reading.kind()).stream()
                                .map(Column::heading)
                                .collect(Collectors.joining(", "));
                mistakes.accept(new Mistake(1, heading.strip(), Wrong.HEADINGS, heading, allowed));
            }
            columns.add(meant.orElse(null));
        }
        return columns;
    }

    private void row(CSVRecord row, List<@Nullable Column> columns) {
        Map<Column, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
            Column column = columns.get(i);
            if (column != null) cells.put(column, row.get(i));
        }
        ObjectNode object = SheetRow.object(cells);
        if (!object.isEmpty()) {
            reading.read(row.getRecordNumber(), object, mistakes).ifPresent(good);
        }
    }
}
