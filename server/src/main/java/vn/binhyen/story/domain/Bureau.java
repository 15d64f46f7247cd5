package vn.binhyen.story.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.Role;

/// A commune's police as the story needs it, of today or of before the merger.
///
/// @param villages what residents call them: `buôn Kla`
/// @param name as it stands in a sentence: `xã Ea Ning`
/// @param page the page residents write to; a commune of before wrote through what is its
///   successor's today
/// @param district the district police that investigated until March 2025; empty for today's
/// @param province the province it lay in then
/// @param weight how much is written to it
public record Bureau(
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

    /// Null where nobody leads it in the story.
    @Nullable Person chief() {
        return officers.stream()
                .filter(one -> one.role() == Role.COMMUNE_CHIEF)
                .findFirst()
                .orElse(null);
    }

    Person onDuty(Chance chance) {
        return officers.get(chance.of(0.6) ? 0 : chance.below(officers.size()));
    }
}
