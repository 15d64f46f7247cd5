package vn.binhyen.story.domain;

import java.time.LocalDate;
import java.util.List;
import vn.binhyen.kernel.UnitId;

/// A commune's police as the story needs it, of today or of before the merger.
///
/// @param name as it stands in a sentence: `xã Ea Ning`
/// @param page the page residents write to; a commune of before wrote through what is its
///   successor's today
/// @param district the district police that investigated until March 2025; empty for today's
/// @param province the province it lay in then
/// @param weight how much is written to it
record Bureau(
        UnitId unit,
        String name,
        OfficialAccount page,
        List<Person> officers,
        List<String> villages,
        String district,
        String province,
        double weight) {

    /// District police ended on this day.
    private static final LocalDate DISTRICTS_END = LocalDate.of(2025, 3, 1);

    /// The body that resolves crime information of this commune on that day.
    String investigators(LocalDate day) {
        String of = day.isBefore(DISTRICTS_END) && !district.isEmpty() ? district : province;
        return "Cơ quan Cảnh sát điều tra Công an " + of;
    }

    Person onDuty(Chance chance) {
        return officers.get(chance.of(0.6) ? 0 : chance.below(officers.size()));
    }
}
