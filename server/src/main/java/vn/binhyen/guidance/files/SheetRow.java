package vn.binhyen.guidance.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.binhyen.guidance.EntryState;
import vn.binhyen.guidance.Level;
import vn.binhyen.guidance.Procedure;
import vn.binhyen.guidance.Written;

/// An object as the cells of one row, and back.
final class SheetRow {

    private static final List<String> BASIS = List.of("document", "name", "article", "inForceFrom");

    private SheetRow() {}

    static ObjectNode object(Map<Column, String> cells) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        var channels = new LinkedHashMap<String, ObjectNode>();
        cells.forEach((column, written) -> {
            String cell = plain(written);
            if (cell.isBlank()) return;
            switch (column.kind()) {
                case TEXT, STATE -> object.put(column.field(), cell);
                case LIST, LEVELS ->
                        lines(cell).forEach(object.withArrayProperty(column.field())::add);
                case BASIS ->
                        lines(cell)
                                .forEach(line ->
                                        object.withArrayProperty(column.field()).add(basis(line)));
                case CHANNEL -> part(channels, column.field(), cell);
            }
        });
        if (!channels.isEmpty())
            channels.values().forEach(object.withArrayProperty("channels")::add);
        return object;
    }

    private static List<String> lines(String cell) {
        return cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static ObjectNode basis(String line) {
        ObjectNode one = JsonNodeFactory.instance.objectNode();
        String[] parts = line.split("\\|", BASIS.size());
        for (int i = 0; i < parts.length; i++) one.put(BASIS.get(i), parts[i].strip());
        return one;
    }

    /// A way whose limit says "not known" is there all the same.
    private static void part(Map<String, ObjectNode> channels, String field, String cell) {
        int dot = field.indexOf('.');
        String way = field.substring(0, dot);
        ObjectNode channel =
                channels.computeIfAbsent(
                        way, _ -> JsonNodeFactory.instance.objectNode().put("way", way));
        if (!cell.strip().equals(Procedure.UNKNOWN)) channel.put(field.substring(dot + 1), cell);
    }

    static List<String> cells(ObjectNode object, List<Column> columns) {
        var cells = new ArrayList<String>();
        for (Column column : columns) cells.add(harmless(cell(object, column)));
        return cells;
    }

    /// A cell that begins like a formula is made harmless, and read back as it was.
    private static String harmless(String cell) {
        return cell.matches("(?s)'?[=+\\-@].*") ? "'" + cell : cell;
    }

    private static String plain(String cell) {
        return cell.matches("(?s)''?[=+\\-@].*") ? cell.substring(1) : cell;
    }

    private static String cell(ObjectNode object, Column column) {
        return switch (column.kind()) {
            case TEXT -> object.path(column.field()).asString("");
            case LEVELS ->
                    String.join(
                            "\n",
                            stream(object.path(column.field())).map(SheetRow::level).toList());
            case STATE ->
                    Written.read(EntryState.class, object.path(column.field()).asString(""))
                            .map(EntryState::vietnamese)
                            .orElse("");
            case LIST -> joined(object.path(column.field()), "\n");
            case BASIS ->
                    String.join(
                            "\n",
                            stream(object.path(column.field()))
                                    .map(one ->
                                            joined(BASIS.stream().map(one::path).toList(), " | "))
                                    .toList());
            case CHANNEL -> channel(object, column.field());
        };
    }

    /// In a sheet a clerk reads `xã`; both are read back.
    private static String level(JsonNode word) {
        return Written.read(Level.class, word.asString("")).map(Level::vietnamese).orElse("");
    }

    private static String channel(ObjectNode object, String field) {
        int dot = field.indexOf('.');
        String way = field.substring(0, dot);
        String part = field.substring(dot + 1);
        @Nullable JsonNode channel =
                stream(object.path("channels"))
                        .filter(one -> one.path("way").asString("").equals(way))
                        .findFirst()
                        .orElse(null);
        if (channel == null) return "";
        String cell = channel.path(part).asString("");
        return cell.isEmpty() && part.equals("limit") ? Procedure.UNKNOWN : cell;
    }

    private static String joined(Iterable<JsonNode> parts, String between) {
        return String.join(between, stream(parts).map(part -> part.asString("")).toList());
    }

    private static Stream<JsonNode> stream(Iterable<JsonNode> nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
