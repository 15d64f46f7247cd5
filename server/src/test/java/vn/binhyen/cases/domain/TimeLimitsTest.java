package vn.binhyen.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import vn.binhyen.cases.CaseKind;

class TimeLimitsTest {

    private final TimeLimits limits = ShippedLimits.read();
    private final WorkingDays days = ShippedLimits.days();

    @Test
    void a_case_keeps_the_rule_of_the_day_it_began() {
        Instant before = at("2021-06-01T10:00");
        assertThat(limits.limit(CaseKind.CRIME_REPORT, before).due())
                .isEqualTo(before.plus(Duration.ofHours(48)));
        assertThat(limits.limit(CaseKind.CRIME_REPORT, at("2022-06-01T10:00")).due())
                .isEqualTo(endOf("2022-06-08"));
    }

    @Test
    void every_kind_has_a_limit_today_and_every_day_since_2020() {
        Instant now = at("2026-11-21T10:00");
        for (CaseKind kind : CaseKind.values()) {
            assertThat(limits.limit(kind, now).due()).isAfter(now);
            assertThat(limits.limit(kind, at("2020-03-01T00:00")).due()).isNotNull();
        }
        assertThat(limits.limit(null, now).rule()).isEqualTo("forward");
    }

    @Test
    void what_is_counted_by_the_day_begins_with_the_next_day_at_midnight_of_viet_nam() {
        assertThat(due(CaseKind.QUESTION, "2026-11-16T00:00:00")).isEqualTo(endOf("2026-11-21"));
        assertThat(due(CaseKind.QUESTION, "2026-11-16T23:59:59")).isEqualTo(endOf("2026-11-21"));
        assertThat(due(CaseKind.QUESTION, "2026-11-17T00:00:00")).isEqualTo(endOf("2026-11-22"));
    }

    @Test
    void criminal_procedure_counts_calendar_days_and_moves_an_end_off_a_day_off() {
        // seven days end on Saturday 28 November: Monday is the last
        assertThat(due(CaseKind.CRIME_REPORT, "2026-11-21T08:00")).isEqualTo(endOf("2026-11-30"));
        // they end on the second day of Tết 2026: the first working day is Monday 23 February
        assertThat(due(CaseKind.CRIME_REPORT, "2026-02-11T08:00")).isEqualTo(endOf("2026-02-23"));
        // a Saturday that is worked in the place of Monday 31 August is no day off
        assertThat(due(CaseKind.CRIME_REPORT, "2026-08-15T08:00")).isEqualTo(endOf("2026-08-22"));
    }

    @Test
    void administrative_rules_count_working_days_over_tet() {
        // ten working days from Friday 13 February 2026; 16 to 20 are off
        assertThat(due(CaseKind.PETITION, "2026-02-13T16:00")).isEqualTo(endOf("2026-03-06"));
        TimeRule notice =
                limits.rules(CaseKind.CRIME_REPORT, LocalDate.of(2026, 4, 24)).stream()
                        .filter(rule -> rule.name().equals("notice"))
                        .findFirst()
                        .orElseThrow();
        // Friday 24 April; the 27th makes up for Giỗ Tổ, 30 April and 1 May are off
        assertThat(limits.due(notice, at("2026-04-24T20:00"), false, 0))
                .isEqualTo(endOf("2026-05-04"));
    }

    @Test
    void national_day_has_two_days_and_a_worked_saturday_counts() {
        assertThat(days.isWorked(LocalDate.of(2026, 9, 1))).isFalse();
        assertThat(days.isWorked(LocalDate.of(2026, 9, 2))).isFalse();
        assertThat(days.isWorked(LocalDate.of(2026, 8, 22))).isTrue();
        assertThat(days.isWorked(LocalDate.of(2026, 8, 29))).isFalse();
        for (int year = 2020; year <= 2027; year++) {
            assertThat(days.isWorked(LocalDate.of(year, 1, 1))).isFalse();
            assertThat(days.isWorked(LocalDate.of(year, 4, 30))).isFalse();
            assertThat(days.isWorked(LocalDate.of(year, 9, 2))).isFalse();
        }
    }

    @Test
    void a_row_written_down_with_a_clock_is_read_as_the_same_row() {
        assertThat(limits.rules())
                .hasSizeGreaterThan(15)
                .allSatisfy(rule -> assertThat(TimeRule.ofLine(rule.line())).isEqualTo(rule));
    }

    @Test
    void a_clerk_is_told_every_wrong_line_what_is_wrong_and_what_is_allowed() {
        String file =
                """
                forward,*,heard,taken-up,5 minutes,stays,no,60,,,yes,house,2020-03-01,,no
                answer,QUESTIONS,heard,answered,5 days,stays,no,60,,,yes,house,2020-03-01,,no
                answer,QUESTION,heard,answered,5 weeks,stays,no,60,,,yes,house,2020-03-01,,no
                answer,QUESTION,heard,replied,5 days,stays,no,60,,,yes,house,2020-03-01,,no
                answer,QUESTION,heard,answered,5 days,stays,no,60,5 days,,yes,house,2020-03-01,,no
                answer,QUESTION,heard,answered,5 days,stays,no,60,5 days,CHIEF,yes,house,2020-03-01,,no
                answer,QUESTION,heard,answered,5 hours,moves,no,60,,,yes,house,2020-03-01,,no
                answer,QUESTION,heard,answered,5 days,stays,no,60,,,yes,house,1/3/2020,,no
                answer,QUESTION,heard,answered,5 days
                """;
        assertThatThrownBy(() -> TimeLimits.read(new StringReader(file), days))
                .hasMessageContaining(":2: no kind QUESTIONS; allowed: *")
                .hasMessageContaining(":3: a length is a number and minutes, hours, days")
                .hasMessageContaining(":4: no occasion replied; allowed: [heard")
                .hasMessageContaining(":5: an extension needs somebody who grants it")
                .hasMessageContaining(":6: no role CHIEF; allowed: [DUTY_OFFICER")
                .hasMessageContaining(":7: only an end counted by the day moves")
                .hasMessageContaining(":8: a day is written like 2026-02-17, not 1/3/2020")
                .hasMessageContaining(":9: 15 columns are needed, 5 are there");
    }

    @Test
    void and_so_for_the_days_off() {
        String file =
                """
                2026-02-16,off,Tết,no
                2026-02-30,off,Tết,no
                2026-02-16,off,Tết,no
                2026-02-17,holiday,Tết,no
                2026-02-18,work,Tết,no
                2026-02-19,off,Tết,maybe
                """;
        assertThatThrownBy(() -> WorkingDays.read(new StringReader(file)))
                .hasMessageContaining("holidays.csv:2: a day is written like")
                .hasMessageContaining(":3: 2026-02-16 is there already")
                .hasMessageContaining(":4: a day is off or work, not holiday")
                .hasMessageContaining(":5: 2026-02-18 is a weekday and worked anyway")
                .hasMessageContaining(":6: yes or no is allowed, not maybe");
    }

    private Instant due(CaseKind kind, String heard) {
        return limits.limit(kind, at(heard)).due();
    }

    private static Instant endOf(String day) {
        return at(day + "T23:59:59.999");
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
    }
}
