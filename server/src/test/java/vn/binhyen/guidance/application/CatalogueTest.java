package vn.binhyen.guidance.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import vn.binhyen.guidance.Answer;
import vn.binhyen.guidance.Basis;
import vn.binhyen.guidance.Catalogue;
import vn.binhyen.guidance.CatalogueDesk;
import vn.binhyen.guidance.CatalogueDesk.Kept;
import vn.binhyen.guidance.EntryFilter;
import vn.binhyen.guidance.EntryKind;
import vn.binhyen.guidance.EntryLists;
import vn.binhyen.guidance.EntryState;
import vn.binhyen.guidance.EntryVersion.Deed;
import vn.binhyen.guidance.EntryView;
import vn.binhyen.guidance.InForce;
import vn.binhyen.guidance.Procedure;
import vn.binhyen.guidance.Silence;
import vn.binhyen.guidance.files.Format;
import vn.binhyen.guidance.files.Mistake;
import vn.binhyen.guidance.files.Mistake.Wrong;
import vn.binhyen.guidance.persistence.Entries;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.MovableClock;
import vn.binhyen.testing.OwnWord;

@HouseTest
class CatalogueTest {

    private static final Asker DOOR = new Asker.Worker("test-door");
    private static final UnitId PROVINCE = UnitId.parse("66@2025-07-01");

    @Autowired Catalogue catalogue;
    @Autowired CatalogueDesk desk;
    @Autowired EntryLists lists;
    @Autowired ImportEntries files;
    @Autowired SeedTheCatalogue seed;
    @Autowired Entries entries;
    @Autowired Transactions transactions;
    @Autowired House house;
    @Autowired MovableClock clock;

    @Test
    void an_empty_catalogue_is_filled_once_and_every_entry_is_still_to_be_checked() {
        long before = reading(catalogue::version);
        assertThat(seed.seed()).isZero();
        assertThat(reading(catalogue::version)).isEqualTo(before);

        EntryView it = reading(() -> catalogue.find("1.004222")).orElseThrow();
        assertThat(it.changedBy()).isNull();
        assertThat(reading(() -> catalogue.history("1.004222")).getLast().deed())
                .isEqualTo(Deed.SEEDED);
        assertThat(reading(() -> catalogue.bySlug("thuong-tru"))).contains(it);
        InForce now = inForce();
        assertThat(now.procedures()).hasSizeGreaterThanOrEqualTo(46);
        assertThat(now.answers()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(now.certain("1.004194")).isFalse();
        assertThat(now.passages()).extracting(passage -> passage.id()).doesNotHaveDuplicates();
        assertThat(now.fields()).containsKey("Cư trú");
        assertThat(now.ofField("Cư trú")).hasSizeGreaterThan(8);
    }

    @Test
    void each_change_raises_the_catalogue_and_is_seen_at_once_and_kept_as_a_version() {
        StaffMember province = house.officer(PROVINCE, Role.PROVINCE_STAFF);
        Procedure it = procedure(code());
        InForce before = inForce();
        assertThat(inForce()).isSameAs(before);

        assertThat(desk.add(province, it)).isEqualTo(new Kept.Done(it.code(), 1));
        assertThat(inForce().procedure(it.code())).contains(it);
        assertThat(inForce().version()).isGreaterThan(before.version());

        assertThat(desk.checkedToday(province, it.code(), 1))
                .isEqualTo(new Kept.Done(it.code(), 2));
        assertThat(inForce().certain(it.code())).isTrue();
        assertThat(desk.retire(province, it.code(), 2)).isEqualTo(new Kept.Done(it.code(), 3));
        assertThat(inForce().procedure(it.code())).isEmpty();
        assertThat(reading(() -> catalogue.history(it.code())))
                .extracting(version -> version.deed())
                .containsExactly(Deed.RETIRED, Deed.CHECKED, Deed.ADDED);
        assertThat(reading(() -> catalogue.history(it.code())).getLast().was().entry())
                .isEqualTo(it);
    }

    @Test
    void who_comes_second_or_takes_what_another_has_is_told_and_nothing_is_kept() {
        StaffMember province = house.officer(PROVINCE, Role.PROVINCE_STAFF);
        Procedure it = procedure(code());
        desk.add(province, it);
        desk.checkedToday(province, it.code(), 1);
        long version = reading(catalogue::version);
        assertThat(desk.change(province, it, 1)).isEqualTo(new Kept.Stale(2));
        assertThat(desk.add(province, it)).isEqualTo(new Kept.IdTaken());
        assertThat(reading(() -> catalogue.find(it.code())).orElseThrow().version()).isEqualTo(2);
        assertThat(reading(() -> catalogue.history(it.code()))).hasSize(2);
        assertThat(desk.add(province, procedure(code(), "thuong-tru")))
                .isEqualTo(new Kept.SlugTaken("1.004222"));
        assertThat(desk.add(province, answer(null, "BY-KHONG-CO")))
                .isEqualTo(new Kept.NoProcedure(List.of("BY-KHONG-CO")));
        assertThat(reading(catalogue::version)).isGreaterThanOrEqualTo(version);
    }

    @Test
    void a_communes_officer_drafts_its_chief_approves_and_nobody_else() {
        UnitId unit = house.unit();
        StaffMember officer = house.officer(unit, Role.DUTY_OFFICER);
        StaffMember chief = house.officer(unit, Role.COMMUNE_CHIEF);
        StaffMember stranger = house.officer(house.unit(), Role.COMMUNE_CHIEF);

        String said =
                "Có ạ, chị Trần Thị Hoa sinh năm 1980 gọi 0905123456 nhé. " + "Dạ. ".repeat(500);
        String id = desk.draft(officer, "Thứ bảy có làm việc không?", said, List.of("BY-X"));
        assertThat(reading(() -> catalogue.find(id)).orElseThrow().entry())
                .isInstanceOfSatisfying(
                        Answer.class,
                        draft ->
                                assertThat(draft.text())
                                        .hasSizeLessThanOrEqualTo(Answer.LONGEST)
                                        .doesNotContain("0905123456", "1980"));
        assertThat(inForce().answer(id)).isEmpty();
        assertThat(desk.approve(officer, id, 1)).isEqualTo(new Kept.NotYours());
        assertThat(desk.approve(stranger, id, 1)).isEqualTo(new Kept.NotYours());
        assertThat(desk.approve(chief, id, 1)).isEqualTo(new Kept.Done(id, 2));
        Answer approved = inForce().answer(id).orElseThrow();
        assertThat(approved.owner()).isEqualTo(unit);
        assertThat(inForce().certain(id)).isTrue();
        assertThat(desk.change(officer, approved, 2)).isEqualTo(new Kept.NotYours());
        assertThat(desk.retire(chief, id, 2)).isEqualTo(new Kept.Done(id, 3));

        assertThat(desk.add(chief, procedure(code()))).isEqualTo(new Kept.NotYours());
        assertThat(desk.add(officer, answer(null))).isEqualTo(new Kept.NotYours());
    }

    /// The database refuses what the desk would: whoever goes around it gets no further.
    @Test
    void the_database_itself_lets_a_commune_write_only_its_own_answers() {
        UnitId unit = house.unit();
        StaffMember officer = house.officer(unit, Role.DUTY_OFFICER);
        StaffMember chief = house.officer(unit, Role.COMMUNE_CHIEF);
        assertThatThrownBy(() -> keep(officer, view(officer, answer(unit), EntryState.APPROVED)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> keep(chief, view(chief, answer(null), EntryState.APPROVED)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> keep(chief, view(chief, answer(house.unit()), EntryState.DRAFT)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> keep(chief, view(chief, procedure(code()), EntryState.APPROVED)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> keep(chief, view(officer, answer(unit), EntryState.DRAFT)))
                .isInstanceOf(DataAccessException.class);
        assertThat(keep(chief, view(chief, answer(unit), EntryState.APPROVED))).isEqualTo(1);
    }

    @Test
    void past_its_review_or_without_ground_an_entry_falls_silent_with_its_answers() {
        StaffMember province = house.officer(PROVINCE, Role.PROVINCE_STAFF);
        Procedure old = procedure(code(), null, "55/2021/TT-BCA");
        desk.add(province, old);
        assertThat(inForce().procedure(old.code())).isEmpty();
        EntryView view = reading(() -> catalogue.find(old.code())).orElseThrow();
        assertThat(reading(() -> catalogue.silence(view, today()))).contains(Silence.SUPERSEDED);
        var superseded =
                new EntryFilter(false, null, null, EntryFilter.Show.SUPERSEDED, old.code());
        assertThat(reading(() -> lists.count(superseded, today()))).isOne();

        Procedure it = procedure(code());
        desk.add(province, it);
        Answer about = answer(null, it.code());
        desk.add(province, about);
        desk.approve(province, about.id(), 1);
        assertThat(inForce().answer(about.id())).isPresent();
        LocalDate later = it.nextReview().plusDays(1);
        assertThat(reading(() -> catalogue.inForce(later)).procedure(it.code())).isEmpty();
        assertThat(reading(() -> catalogue.inForce(later)).answer(about.id())).isEmpty();
        assertThat(reading(() -> catalogue.inForce(it.nextReview())).procedure(it.code()))
                .isPresent();
    }

    @Test
    void a_list_is_filtered_by_field_state_need_and_words_without_marks() {
        var words = new EntryFilter(false, "Cư trú", null, EntryFilter.Show.ALL, "nhap KHAU");
        assertThat(reading(() -> lists.page(words, today(), 1)))
                .extracting(view -> view.entry().id())
                .contains("1.004222");
        var percent = new EntryFilter(false, null, null, EntryFilter.Show.ALL, "100%_");
        assertThat(reading(() -> lists.count(percent, today()))).isZero();
        var unchecked =
                new EntryFilter(
                        true, null, EntryState.APPROVED, EntryFilter.Show.TO_BE_CHECKED, "");
        assertThat(reading(() -> lists.count(unchecked, today()))).isGreaterThan(100);
        assertThat(reading(() -> lists.page(unchecked, today(), 2))).hasSize(EntryLists.PER_PAGE);
    }

    @Test
    void twenty_thousand_lines_are_checked_first_and_then_taken_over_whole() {
        StaffMember province = house.officer(PROVINCE, Role.PROVINCE_STAFF);
        String run = run();
        byte[] file = file(run, 20_000, "Đăng ký");
        var outcome = files.check(province, EntryKind.PROCEDURE, Format.JSON_LINES, file);
        assertThat(outcome.mistakes()).isEmpty();
        assertThat(outcome.added()).isEqualTo(20_000);
        assertThat(reading(() -> catalogue.find("THU-" + run + "-7"))).isEmpty();

        UUID upload = outcome.upload();
        assertThat(upload).isNotNull();
        StaffMember another = house.officer(PROVINCE, Role.PROVINCE_STAFF);
        assertThat(files.takeOver(another, upload)).isEmpty();
        assertThat(files.takeOver(province, upload))
                .get()
                .satisfies(taken -> {
                    assertThat(taken.added()).isEqualTo(20_000);
                    assertThat(taken.wrong()).isZero();
                });
        assertThat(files.takeOver(province, upload)).isEmpty();
        assertThat(reading(() -> catalogue.find("THU-" + run + "-19999"))).isPresent();

        var again = files.check(province, EntryKind.PROCEDURE, Format.JSON_LINES, file);
        assertThat(again.same()).isEqualTo(20_000);
        assertThat(again.upload()).isNull();
    }

    @Test
    void one_wrong_line_and_nothing_is_taken_but_every_wrong_line_is_told() {
        StaffMember province = house.officer(PROVINCE, Role.PROVINCE_STAFF);
        String run = run();
        String lines =
                new String(file(run, 3, "Đăng ký"), StandardCharsets.UTF_8)
                        + "{\"code\":\"THU-%1$s-1\",\"slug\":\"mot-slug-khac\",\"name\":\"Hai lần\",\"field\":\"Thử\"}\n{\"code\":\"THU-%1$s-8\",\"slug\":\"thuong-tru\",\"name\":\"Trùng\",\"field\":\"Thử\"}\n"
                                .formatted(run);
        var outcome =
                files.check(
                        province,
                        EntryKind.PROCEDURE,
                        Format.JSON_LINES,
                        lines.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome.upload()).isNull();
        assertThat(outcome.mistakes())
                .containsExactly(
                        new Mistake(4, "code", Wrong.TWICE, "THU-" + run + "-1", "2"),
                        new Mistake(5, "slug", Wrong.SLUG_TAKEN, "thuong-tru", "1.004222"));
        assertThat(reading(() -> catalogue.find("THU-" + run + "-0"))).isEmpty();
        var nothing =
                files.check(
                        province,
                        EntryKind.PROCEDURE,
                        Format.CSV,
                        "Mã\n".getBytes(StandardCharsets.UTF_8));
        assertThat(nothing.mistakes()).extracting(Mistake::what).containsExactly(Wrong.EMPTY);
    }

    @Test
    void what_a_file_leaves_open_stays_and_what_it_changes_is_to_be_checked_again() {
        StaffMember province = house.officer(PROVINCE, Role.PROVINCE_STAFF);
        String run = run();
        taken(province, file(run, 2, "Đăng ký"));
        String code = "THU-" + run + "-0";
        desk.checkedToday(province, code, 1);
        var other = taken(province, file(run, 2, "Khai báo"));
        assertThat(other.changed()).isEqualTo(2);
        EntryView now = reading(() -> catalogue.find(code)).orElseThrow();
        assertThat(now.version()).isEqualTo(3);
        assertThat(now.entry().checked()).isNull();
        assertThat(now.state()).isEqualTo(EntryState.DRAFT);
    }

    private ImportEntries.Outcome taken(StaffMember by, byte[] file) {
        var checked = files.check(by, EntryKind.PROCEDURE, Format.JSON_LINES, file);
        assertThat(checked.mistakes()).isEmpty();
        return files.takeOver(by, java.util.Objects.requireNonNull(checked.upload())).orElseThrow();
    }

    /// Drafts, so that nobody else's test quotes them.
    private static byte[] file(String run, int lines, String name) {
        return IntStream.range(0, lines)
                .mapToObj(i ->
                        "{\"code\":\"THU-%s-%d\",\"slug\":\"thu-%s-%d\",\"name\":\"%s thử số %d\",\"field\":\"Thử\",\"state\":\"draft\",\"steps\":[\"Nộp hồ sơ\",\"Nhận kết quả\"]}"
                                .formatted(
                                        run, i, run.toLowerCase(java.util.Locale.ROOT), i, name, i))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private int keep(StaffMember as, EntryView view) {
        return transactions.as(as.asker(), () -> entries.keep(List.of(view), Deed.ADDED));
    }

    private EntryView view(
            StaffMember by, vn.binhyen.guidance.CatalogueEntry entry, EntryState state) {
        return new EntryView(entry, 1, state, clock.instant(), by.id());
    }

    private InForce inForce() {
        return reading(() -> catalogue.inForce(today()));
    }

    private <T> T reading(Supplier<T> work) {
        return transactions.reading(DOOR, work);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private static String run() {
        return OwnWord.letters().toUpperCase(java.util.Locale.ROOT);
    }

    private static String code() {
        return "THU-" + run();
    }

    private Procedure procedure(String code) {
        return procedure(code, null);
    }

    private Procedure procedure(String code, @org.jspecify.annotations.Nullable String slug) {
        return procedure(code, slug, "116/2026/TT-BCA");
    }

    private Procedure procedure(
            String code, @org.jspecify.annotations.Nullable String slug, String document) {
        return new Procedure(
                code,
                slug == null ? code.toLowerCase(java.util.Locale.ROOT) : slug,
                "Thủ tục thử " + code,
                "Thử",
                "",
                Set.of(),
                List.of(),
                List.of("Nộp hồ sơ."),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Basis(document, "", "", null)),
                "",
                List.of(),
                List.of(),
                "",
                null,
                today().minusDays(3),
                null,
                today().plusDays(30));
    }

    private Answer answer(@org.jspecify.annotations.Nullable UnitId owner, String... procedures) {
        return new Answer(
                "thu-" + UUID.randomUUID(),
                "Hỏi thử?",
                List.of(),
                "Trả lời thử.",
                List.of(procedures),
                owner,
                null,
                null,
                today().plusDays(300),
                "");
    }
}
