package vn.binhyen.papers;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.binhyen.kernel.ClerksFile;

/// Reads a file of rows that a clerk keeps: the first column names the row, `#` begins a remark.
final class PapersFile {

    private PapersFile() {}

    /// @throws IllegalArgumentException that names, for every wrong row at once, file, line, what
    ///   is wrong and what is allowed
    static <T> Map<String, T> read(
            String file, String text, int columns, Function<ClerksFile.Row, T> reading) {
        var rows = new LinkedHashMap<String, T>();
        List<String> codes =
                ClerksFile.rows(
                        file,
                        new StringReader(text),
                        columns,
                        row -> {
                            if (rows.put(row.at(0), reading.apply(row)) != null) {
                                throw new IllegalArgumentException(
                                        row.at(0) + " stands here twice");
                            }
                            return row.at(0);
                        });
        if (codes.isEmpty()) throw new IllegalArgumentException(file + ":1: there is no row");
        return rows;
    }

    /// @throws IllegalArgumentException that names what there is instead
    static <T> T named(Map<String, T> rows, String code, String what) {
        T row = rows.get(code);
        if (row != null) return row;
        throw new IllegalArgumentException(
                "there is no " + what + " '" + code + "', only " + List.copyOf(rows.keySet()));
    }
}
