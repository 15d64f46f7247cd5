package vn.binhyen.obligations.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.obligations.Term;
import vn.binhyen.territory.Territories;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;

class ObligationFilesTest {

    private static final String GOOD =
            """
            obligation: six-months
            version: 1
            name: {vi: Báo cáo sáu tháng, en: Six-month report}
            form: half
            owed-by: [commune]
            to: {vi: Công an tỉnh, en: the province}
            due:
              - {before: 10/05, data-from: 15/11, data-to: 14/05}
            remind: [7, 1]
            lock-after: 30
            from: 2022-01-01
            source: "HD 22"
            checked: no
            """;
    private static final Territory TERRITORY = Territories.official();
    private static final LocalDate BEGUN = LocalDate.of(2024, 1, 1);

    @Test
    void a_clerk_is_told_file_and_line_of_every_mistake_and_what_is_allowed() {
        String bad =
                GOOD.replace("10/05", "10-05")
                        .replace("[commune]", "[district]")
                        .replace("form: half", "form: halb")
                        .replace("checked: no", "checked: maybe")
                        .replace("lock-after: 30", "lock-after: a month");
        assertThatThrownBy(() -> files(Map.of("a.yaml", bad)))
                .hasMessageContaining("a.yaml:8: '10-05' is no day of the year; allowed: day/month")
                .hasMessageContaining("a.yaml:5: no units are called 'district'; allowed: commune")
                .hasMessageContaining("a.yaml:4: there is no report form 'halb'; allowed: half")
                .hasMessageContaining("a.yaml:13: 'maybe' is no answer; allowed: yes, no")
                .hasMessageContaining("a.yaml:10: 'a month' is no number here; allowed: 0 to 366");
    }

    @Test
    void a_missing_field_and_a_code_in_two_files_are_told() {
        assertThatThrownBy(() -> files(Map.of("a.yaml", GOOD.replace("version: 1\n", ""))))
                .hasMessageContaining("a.yaml:1: 'version' is missing");
        assertThatThrownBy(() -> files(Map.of("a.yaml", GOOD, "b.yaml", GOOD)))
                .hasMessageContaining("b.yaml:1: 'six-months' stands in two files");
    }

    @Test
    void a_merged_commune_owes_no_more_and_what_it_became_owes_instead() {
        ObligationFiles calendar = files(Map.of("a.yaml", GOOD));
        Unit province = TERRITORY.unit(UnitId.parse("66@2025-07-01")).orElseThrow();
        Term old = calendar.term("six-months", LocalDate.of(2025, 5, 10)).orElseThrow();
        Term now = calendar.term("six-months", LocalDate.of(2026, 5, 10)).orElseThrow();
        UnitId eaNing = UnitId.parse("24540@2025-07-01");
        UnitId before = TERRITORY.predecessors(eaNing).getFirst().old();

        assertThat(calendar.owing(old, province)).extracting(Unit::id).contains(before);
        assertThat(calendar.owing(old, province)).extracting(Unit::id).doesNotContain(eaNing);
        assertThat(calendar.owing(now, province)).extracting(Unit::id).contains(eaNing);
        assertThat(calendar.owing(now, province)).extracting(Unit::id).doesNotContain(before);
        assertThat(calendar.owing(now, province)).hasSize(102);
    }

    @Test
    void nothing_is_owed_from_before_the_installation_began() {
        var calendar =
                new ObligationFiles(
                        Map.of("a.yaml", GOOD),
                        List.of("half"),
                        TERRITORY,
                        LocalDate.of(2026, 5, 10));
        assertThat(calendar.term("six-months", LocalDate.of(2026, 5, 10))).isEmpty();
        assertThat(calendar.terms(LocalDate.of(2020, 1, 1), LocalDate.of(2027, 12, 31)))
                .extracting(Term::before)
                .containsExactly(LocalDate.of(2027, 5, 10));
    }

    private static ObligationFiles files(Map<String, String> texts) {
        return new ObligationFiles(texts, List.of("half"), TERRITORY, BEGUN);
    }
}
