package vn.binhyen.console.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseRegister.Row;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Words;

/// What a line of the register says in words, the same on the page, in CSV and in a workbook.
record RegisterColumns(Words words, Territory territory, Map<UUID, String> officers) {

    static final List<String> KEYS =
            List.of(
                    "number", "came", "channel", "kind", "words", "unit", "officer", "state",
                    "ended");

    /// How wide they are beside each other on paper.
    static final List<Integer> WIDTHS = List.of(12, 13, 12, 15, 44, 17, 16, 20, 13);

    List<String> heads() {
        return KEYS.stream().map(key -> words.of("console.register.column." + key)).toList();
    }

    /// The line as it leaves the house: what names a person in the words is masked.
    List<String> cells(Row row) {
        UUID assignee = row.assignee();
        return List.of(
                row.number() == null ? "" : row.number(),
                words.moment(row.cameAt()),
                words.of("cases.channel." + row.channel()),
                words.of(row.kind() == null ? "cases.kind.none" : "cases.kind." + row.kind()),
                PersonalData.masked(row.words()),
                unit(row.unit()),
                assignee == null ? "" : officers.getOrDefault(assignee, ""),
                state(row),
                row.endedAt() == null ? "" : words.moment(row.endedAt()));
    }

    String state(Row row) {
        UnitId wentTo = row.wentTo();
        if (wentTo != null) return words.of("console.register.went", unit(wentTo));
        String state =
                row.outcome() != null
                        ? words.of("cases.outcome." + row.outcome())
                        : row.state().equals("HANDED_OVER")
                                ? words.of("console.register.handed-over", row.receiver())
                                : words.of("cases.state." + row.state());
        return row.cameFrom() == null
                ? state
                : words.of("console.register.came", unit(row.cameFrom()), state);
    }

    String unit(@Nullable UnitId unit) {
        if (unit == null) return "";
        return territory.unit(unit).map(Unit::fullName).orElse(unit.code());
    }
}
