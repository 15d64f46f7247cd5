package vn.binhyen.guidance.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.binhyen.guidance.CatalogueEntry;
import vn.binhyen.guidance.EntryKind;
import vn.binhyen.kernel.UnitId;

/// An entry as fields of text, the way a row of a sheet and a form on a page hold it: lists one
/// item a line.
public final class Sheet {

    /// What the history of an entry tells of, and no form changes.
    private static final Set<String> KEPT_BY_DEEDS =
            Set.of("state", "checkedBy", "checkedOn", "approvedBy", "approvedOn", "owner");

    /// Days a form always tells, also by leaving them empty.
    private static final Set<String> DAYS = Set.of("validFrom", "validTo", "nextReview");

    private Sheet() {}

    /// A field that is different from one version to the next.
    public record Change(String field, String before, String after) {}

    /// The fields a form offers, in their order.
    public static List<String> fields(EntryKind kind) {
        return Column.of(kind).stream()
                .map(Column::field)
                .filter(field -> !KEPT_BY_DEEDS.contains(field))
                .toList();
    }

    /// The headings of a file's columns, in their order.
    public static List<String> headings(EntryKind kind) {
        return Column.of(kind).stream().map(Column::heading).toList();
    }

    /// Whether the field holds several lines.
    public static boolean several(EntryKind kind, String field) {
        return Column.of(kind).stream()
                .anyMatch(column ->
                        column.field().equals(field)
                                && switch (column.kind()) {
                                    case LIST, LEVELS, BASIS -> true;
                                    case TEXT, STATE, CHANNEL -> false;
                                });
    }

    /// The entry's fields, with those no form offers; empty ones too.
    public static Map<String, String> cells(CatalogueEntry entry) {
        List<Column> columns = Column.of(EntryKind.of(entry));
        List<String> cells = SheetRow.cells(EntryJson.of(entry), columns);
        var named = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) named.put(columns.get(i).field(), cells.get(i));
        return named;
    }

    /// The entry a form's fields make, or everything that is wrong with them. Fields no form offers
    /// are not read, whoever sends them.
    ///
    /// @param owner the commune an answer holds for; null for the province
    public static Optional<Given> read(
            EntryKind kind,
            Map<String, String> typed,
            @Nullable UnitId owner,
            LocalDate today,
            Consumer<Mistake> mistakes) {
        var cells = new LinkedHashMap<Column, String>();
        for (Column column : Column.of(kind)) {
            String cell = typed.get(column.field());
            if (cell != null && !KEPT_BY_DEEDS.contains(column.field())) {
                cells.put(column, cell.replace("\r\n", "\n").strip());
            }
        }
        ObjectNode object = SheetRow.object(cells);
        if (owner != null) object.put("owner", owner.toString());
        return new EntryReading(kind, today)
                .read(0, object, mistakes)
                .map(given ->
                        new Given(
                                0,
                                given.entry(),
                                null,
                                Stream.concat(given.fields().stream(), DAYS.stream())
                                        .collect(Collectors.toSet())));
    }

    /// What changed from one version to the next, in the order of the fields.
    public static List<Change> between(CatalogueEntry before, CatalogueEntry after) {
        Map<String, String> was = cells(before);
        var changes = new ArrayList<Change>();
        cells(after)
                .forEach((field, now) -> {
                    String then = was.getOrDefault(field, "");
                    if (!then.equals(now)) changes.add(new Change(field, then, now));
                });
        return changes;
    }
}
