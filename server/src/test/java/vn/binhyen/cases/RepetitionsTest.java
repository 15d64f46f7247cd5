package vn.binhyen.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.cases.Duplicates.Likely;
import vn.binhyen.cases.Duplicates.Marked;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;

@HouseTest
class RepetitionsTest {

    private static final String KARAOKE = "Quán karaoke Hương Sen ở thôn 5 mở nhạc ồn quá";

    @Autowired House house;
    @Autowired ReportDoor door;
    @Autowired CaseDesk desk;
    @Autowired CaseLists lists;
    @Autowired Duplicates duplicates;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;

    @Test
    void a_neighbours_report_of_the_same_noise_is_suggested_with_its_reasons() {
        UnitId here = house.unit();
        StaffMember officer = house.officer(here);
        UUID first = report(here, KARAOKE, 12.6800);
        UUID second = report(here, "karaoke huong sen thon 5 on qua ko ngu dc", 12.6806);
        assertThat(likely(officer, second))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.line().id()).isEqualTo(first);
                    assertThat(it.metres()).isBetween(50, 90);
                    assertThat(it.wordsAlike()).isPositive();
                });
    }

    @Test
    void crime_information_is_never_suggested_and_neither_is_another_units_case() {
        UnitId here = house.unit();
        StaffMember officer = house.officer(here);
        UUID denunciation = report(here, KARAOKE, 12.6800);
        desk.classify(officer, denunciation, CaseKind.CRIME_DENUNCIATION, "");
        report(house.unit(), KARAOKE, 12.6801);
        assertThat(likely(officer, report(here, KARAOKE, 12.6802))).isEmpty();
    }

    @Test
    void marked_it_ends_both_sides_show_it_and_its_resident_hears_of_the_first() {
        UnitId here = house.unit();
        StaffMember officer = house.officer(here);
        UUID first = classified(officer, report(here, KARAOKE, 12.68));
        UUID second = classified(officer, report(here, KARAOKE, 12.68));

        assertThat(duplicates.mark(officer, second, first, "Đã có người báo"))
                .isEqualTo(new Marked.Done());
        assertThat(duplicates.mark(officer, second, first, "Đã có người báo"))
                .isInstanceOf(Marked.Refused.class);

        CaseView ended = view(officer, second);
        assertThat(ended.state()).isInstanceOf(CaseState.Closed.class);
        assertThat(transactions.reading(officer.asker(), () -> duplicates.originalOf(second)))
                .hasValueSatisfying(line -> assertThat(line.id()).isEqualTo(first));
        assertThat(transactions.reading(officer.asker(), () -> duplicates.repeating(first)))
                .extracting(CaseLine::id)
                .containsExactly(second);

        desk.close(officer, first, Outcome.RESOLVED, "Lời riêng cho người báo đầu");
        awaitWords(ended, "đã được giải quyết xong");
        assertThat(said(ended)).noneMatch(text -> text.contains("Lời riêng"));
    }

    @Test
    void a_repetition_of_a_repetition_is_one_of_the_first_and_none_repeats_itself() {
        UnitId here = house.unit();
        StaffMember officer = house.officer(here);
        UUID first = classified(officer, report(here, KARAOKE, 12.68));
        UUID second = classified(officer, report(here, KARAOKE, 12.68));
        UUID third = classified(officer, report(here, KARAOKE, 12.68));
        duplicates.mark(officer, second, first, "trùng");
        assertThat(duplicates.mark(officer, third, second, "trùng")).isEqualTo(new Marked.Done());
        assertThat(transactions.reading(officer.asker(), () -> duplicates.originalOf(third)))
                .hasValueSatisfying(line -> assertThat(line.id()).isEqualTo(first));
        assertThat(duplicates.mark(officer, first, second, "trùng"))
                .isEqualTo(new Marked.NoSuchOriginal());
    }

    @Test
    void another_units_case_is_no_original() {
        UnitId here = house.unit();
        StaffMember officer = house.officer(here);
        UUID mine = classified(officer, report(here, KARAOKE, 12.68));
        UUID theirs = report(house.unit(), KARAOKE, 12.68);
        assertThat(duplicates.mark(officer, mine, theirs, "trùng"))
                .isEqualTo(new Marked.NoSuchOriginal());
        assertThat(view(officer, mine).state()).isInstanceOf(CaseState.InWork.class);
    }

    private UUID classified(StaffMember officer, UUID id) {
        desk.classify(officer, id, CaseKind.SECURITY_OBSERVATION, "");
        return id;
    }

    private UUID report(UnitId unit, String words, double latitude) {
        return door.receive(
                        new ReportDoor.Report(
                                unit, "noise", words, "", "", latitude, 108.04, true, "", "",
                                List.of()),
                        "form-" + UUID.randomUUID())
                .id();
    }

    private CaseView view(StaffMember officer, UUID id) {
        return transactions.reading(officer.asker(), () -> lists.view(id).orElseThrow());
    }

    private List<Likely> likely(StaffMember officer, UUID id) {
        return transactions.reading(
                officer.asker(), () -> duplicates.likely(lists.view(id).orElseThrow()));
    }

    private List<String> said(CaseView it) {
        return transactions.reading(
                new Asker.Worker("test"),
                () ->
                        db.sql("select text from channels.messages where conversation = ?")
                                .param(it.conversation())
                                .query(String.class)
                                .list());
    }

    private void awaitWords(CaseView it, String words) {
        for (int i = 0; i < 200; i++) {
            if (said(it).stream().anyMatch(text -> text.contains(words))) return;
            pump();
        }
        assertThat(said(it)).anyMatch(text -> text.contains(words));
    }

    private void pump() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
