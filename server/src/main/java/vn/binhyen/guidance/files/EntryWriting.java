package vn.binhyen.guidance.files;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.binhyen.guidance.CatalogueEntry;
import vn.binhyen.guidance.EntryKind;
import vn.binhyen.guidance.EntryState;

/// Writes entries one after the other; the file read again changes nothing.
public final class EntryWriting implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Writer out;
    private final List<Column> columns;
    private final @Nullable CSVPrinter sheet;

    public EntryWriting(Writer out, Format format, EntryKind kind) throws IOException {
        this.out = out;
        this.columns = Column.of(kind);
        this.sheet = format == Format.CSV ? new CSVPrinter(out, CSVFormat.RFC4180) : null;
        if (sheet == null) return;
        out.write('\uFEFF');
        sheet.printRecord(columns.stream().map(Column::heading).toList());
    }

    public void write(CatalogueEntry entry, EntryState state) throws IOException {
        ObjectNode object = EntryJson.of(entry).put("state", state.word());
        if (sheet != null) sheet.printRecord(SheetRow.cells(object, columns));
        else out.write(JSON.writeValueAsString(object) + "\n");
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
