package vn.binhyen.figures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.figures.CountEntries.Draft;
import vn.binhyen.figures.CountEntries.Kept;
import vn.binhyen.figures.CountEntries.Mistake;
import vn.binhyen.figures.CountEntries.Wrong;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Succession;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

@HouseTest
class CountEntriesTest {

    private static final UnitId DAK_LAK = UnitId.parse("66@2025-07-01");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    @Autowired CountEntries entries;
    @Autowired Totals totals;
    @Autowired Territory territory;
    @Autowired Transactions transactions;
    @Autowired People people;

    StaffMember chief;
    UnitId here;

    @BeforeEach
    void a_chief_of_a_commune_made_of_whole_ones() {
        here =
                territory.currentCommunesOf(DAK_LAK).stream()
                        .map(Unit::id)
                        .filter(id -> territory.predecessors(id).size() > 1)
                        .filter(id ->
                                territory.predecessors(id).stream().noneMatch(Succession::split))
                        .findFirst()
                        .orElseThrow();
        chief = people.of(Role.COMMUNE_CHIEF, here);
    }

    @Test
    void a_count_keyed_in_twice_with_one_form_is_one_and_counts_with_its_mark() {
        long before = total("patrols", DAY).amount();
        UUID form = UUID.randomUUID();
        Draft draft = draft("patrols", here, DAY, Figure.of(200, Mark.OVER));

        assertThat(entries.key(chief, form, draft)).isInstanceOf(Kept.Done.class);
        assertThat(entries.key(chief, form, draft)).isInstanceOf(Kept.Done.class);

        awaited("patrols", DAY, before + 200);
        assertThat(total("patrols", DAY).mark()).isEqualTo(Mark.OVER);
        assertThat(entries.history(chief, form)).hasSize(1);
    }

    @Test
    void a_correction_takes_the_old_number_back_and_both_stay_readable() {
        LocalDate day = DAY.plusDays(1);
        UUID form = UUID.randomUUID();
        entries.key(chief, form, draft("patrols", here, day, Figure.exactly(20)));
        awaited("patrols", day, 20);

        entries.change(chief, form, 1, draft("patrols", here, day, Figure.exactly(12)));
        awaited("patrols", day, 12);
        assertThat(entries.change(chief, form, 1, draft("patrols", here, day, Figure.exactly(9))))
                .isInstanceOf(Kept.Stale.class);
        assertThat(entries.history(chief, form))
                .extracting(entry -> entry.figure().amount())
                .containsExactly(12L, 20L);

        entries.withdraw(chief, form, 2);
        awaited("patrols", day, 0);
    }

    @Test
    void another_communes_officer_neither_sees_nor_changes_it_and_keys_in_nothing_for_us() {
        UUID form = UUID.randomUUID();
        entries.key(chief, form, draft("patrols", here, DAY.plusDays(2), Figure.exactly(1)));
        StaffMember stranger = people.of(Role.COMMUNE_CHIEF, UnitId.parse("22015@2025-07-01"));

        assertThat(entries.history(stranger, form)).isEmpty();
        assertThat(entries.withdraw(stranger, form, 1)).isInstanceOf(Kept.NotYours.class);
        assertThat(
                        entries.key(
                                stranger,
                                UUID.randomUUID(),
                                draft("patrols", here, DAY, Figure.exactly(1))))
                .isInstanceOf(Kept.NotYours.class);
    }

    @Test
    void levels_of_communes_that_became_one_are_handed_on_until_the_new_one_says_its_own() {
        List<UnitId> old = territory.predecessors(here).stream().map(Succession::old).toList();
        LocalDate merged = territory.predecessors(here).getFirst().day();
        entries.key(
                chief,
                UUID.randomUUID(),
                draft("followers", old.get(0), merged.minusYears(1), Figure.of(500, Mark.OVER)));
        entries.key(
                chief,
                UUID.randomUUID(),
                draft("followers", old.get(1), merged.minusYears(1), Figure.exactly(700)));
        awaited("followers", merged, 1_200);
        assertThat(total("followers", merged)).isEqualTo(Figure.of(1_200, Mark.OVER));
        assertThat(totalOf("followers", Set.of(old.get(1)), merged.minusDays(1)))
                .isEqualTo(Figure.exactly(700));
        assertThat(totalOf("followers", Set.of(old.get(1)), merged)).isEqualTo(Figure.NONE);

        entries.key(
                chief,
                UUID.randomUUID(),
                draft("followers", here, merged.plusMonths(3), Figure.exactly(2_000)));
        awaited("followers", merged.plusMonths(3), 2_000);
        assertThat(total("followers", merged.plusMonths(3))).isEqualTo(Figure.exactly(2_000));
        assertThat(total("followers", merged).amount()).isEqualTo(1_200);
    }

    @Test
    void a_file_is_taken_line_by_line_and_the_same_file_again_adds_nothing() {
        LocalDate day = DAY.plusDays(5);
        String file =
                """
                Chỉ số;Đơn vị;Ngày;Số;Ghi chú;Nguồn
                outreach-sessions;%1$s;19/03/2026;trên 80;Họp thôn;Sổ công tác
                Buổi tuyên truyền;%1$s;19/03/2026;5;;
                Buổi tuyên truyền;%1$s;19/03/2026;5;;
                hát karaoke;%1$s;19/03/2026;5;;
                outreach-sessions;99999;19/03/2026;5;;
                outreach-sessions;%1$s;31/02/2026;5;;
                outreach-sessions;%1$s;19/03/2026;17,000;;
                outreach-sessions;22015;19/03/2026;5;;
                outreach-sessions;%1$s;19/03/2026;5;gọi 0912345678;
                """
                        .formatted(here.code());

        var taken = entries.takeIn(chief, file.getBytes(UTF_8));

        assertThat(taken.kept()).isEqualTo(3);
        assertThat(taken.mistakes())
                .extracting(Mistake::line, Mistake::what)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(5L, Wrong.INDICATOR),
                        org.assertj.core.groups.Tuple.tuple(6L, Wrong.UNIT),
                        org.assertj.core.groups.Tuple.tuple(7L, Wrong.DAY),
                        org.assertj.core.groups.Tuple.tuple(8L, Wrong.AMOUNT),
                        org.assertj.core.groups.Tuple.tuple(9L, Wrong.NOT_YOURS),
                        org.assertj.core.groups.Tuple.tuple(10L, Wrong.PERSONAL));
        awaited("outreach-sessions", day, 90);
        assertThat(total("outreach-sessions", day)).isEqualTo(Figure.of(90, Mark.OVER));

        var again = entries.takeIn(chief, file.getBytes(UTF_8));
        assertThat(again.kept()).isZero();
        assertThat(again.known()).isEqualTo(3);
    }

    private static Draft draft(String indicator, UnitId unit, LocalDate day, Figure figure) {
        return new Draft(indicator, unit, day, figure, "", "sổ");
    }

    private Figure total(String indicator, LocalDate day) {
        return totalOf(indicator, Set.of(here), day);
    }

    private Figure totalOf(String indicator, Set<UnitId> units, LocalDate day) {
        return as(() -> totals.of(new Question(indicator, units, Period.day(day), Map.of())));
    }

    private void awaited(String indicator, LocalDate day, long amount) {
        Instant deadline = Instant.now().plusSeconds(20);
        while (total(indicator, day).amount() != amount && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(30_000_000);
        }
        assertThat(total(indicator, day).amount()).isEqualTo(amount);
    }

    private <T> T as(Supplier<T> work) {
        return transactions.reading(chief.asker(), work);
    }
}
