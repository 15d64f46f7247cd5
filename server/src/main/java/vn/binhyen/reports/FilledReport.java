package vn.binhyen.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.papers.UnitNames;

/// A form filled for a unit and a period: everything its paper shows, so that it is printed again
/// without a figure being asked again, even when the form has changed since.
///
/// @param form its code
/// @param version of the form
/// @param formText the form's whole file, as it was
/// @param names of the unit, as printed
/// @param readAt the moment its figures were read, or as recorded at which they were
/// @param figures every figure it shows or works with, those of 0 too
/// @param unitNames what each other unit in it is called, as printed
/// @param texts what was typed, by the key of its place; places left as the form has them are not
///   there
public record FilledReport(
        String form,
        int version,
        String formText,
        UnitId unit,
        UnitNames names,
        Period period,
        Instant readAt,
        SortedMap<FigureKey, Figure> figures,
        SortedMap<UnitId, String> unitNames,
        SortedMap<String, String> texts) {

    /// A cell whose figure is another one later.
    public record Difference(FigureKey key, Figure was, Figure is) {}

    public FilledReport {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        unitNames = Collections.unmodifiableSortedMap(new TreeMap<>(unitNames));
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /// The figure of a cell; nothing where the report does not ask for it.
    public Figure figure(FigureKey key) {
        return figures.getOrDefault(key, Figure.NONE);
    }

    /// The cells both reports have whose figures differ, in order.
    public List<Difference> differences(FilledReport later) {
        return figures.entrySet().stream()
                .filter(cell -> later.figures.containsKey(cell.getKey()))
                .filter(cell -> !later.figure(cell.getKey()).equals(cell.getValue()))
                .map(cell ->
                        new Difference(cell.getKey(), cell.getValue(), later.figure(cell.getKey())))
                .toList();
    }

    /// The same report with other texts.
    public FilledReport saying(Map<String, String> other) {
        return new FilledReport(
                form,
                version,
                formText,
                unit,
                names,
                period,
                readAt,
                figures,
                unitNames,
                new TreeMap<>(other));
    }

    /// Canonical: equal reports have equal bytes.
    public String json() {
        return FilledText.write(this);
    }

    /// @throws IllegalArgumentException for anything `json` did not write
    public static FilledReport read(String json) {
        return FilledText.read(json);
    }

    /// SHA-256 of its text, in small hexadecimal digits.
    public String hash() {
        try {
            byte[] bytes = json().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
