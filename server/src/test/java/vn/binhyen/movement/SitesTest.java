package vn.binhyen.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.movement.SiteDeeds.Beginning;
import vn.binhyen.movement.SiteDeeds.Draft;
import vn.binhyen.movement.SiteDeeds.Joining;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Succession;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

@HouseTest
class SitesTest {

    private static final UnitId DAK_LAK = UnitId.parse("66@2025-07-01");

    @Autowired SiteDeeds deeds;
    @Autowired Sites sites;
    @Autowired SiteImports imports;
    @Autowired Territory territory;
    @Autowired Transactions transactions;
    @Autowired People people;
    @Autowired Clock clock;

    String name;
    UnitId here;
    StaffMember chief;
    StaffMember province;
    LocalDate today;

    @BeforeEach
    void a_commune_and_its_province() {
        here = territory.currentCommunesOf(DAK_LAK).get(7).id();
        chief = people.of(Role.COMMUNE_CHIEF, here);
        province = people.of(Role.PROVINCE_STAFF, DAK_LAK);
        name = "Mô hình thử " + UUID.randomUUID();
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Test
    void a_form_sent_twice_begins_one_site_of_one_model() {
        UUID form = UUID.randomUUID();

        Deed first = deeds.begin(chief, form, here(""));
        Deed second = deeds.begin(chief, form, here(""));

        assertThat(first).isEqualTo(second).isInstanceOf(Deed.Done.class);
        assertThat(deeds.begin(chief, UUID.randomUUID(), here(""))).isInstanceOf(Deed.Stale.class);
        assertThat(found(name)).hasSize(1);
    }

    @Test
    void another_commune_is_not_theirs() {
        UnitId there = territory.currentCommunesOf(DAK_LAK).get(8).id();
        var beginning = new Beginning(name, "", there, Area.UNIT, null, "", null);

        assertThat(deeds.begin(chief, UUID.randomUUID(), beginning))
                .isInstanceOf(Deed.NotYours.class);
    }

    @Test
    void a_replicated_model_is_never_a_new_one() {
        Site site = atWork("");
        List<UnitId> three =
                territory.currentCommunesOf(DAK_LAK).stream()
                        .map(Unit::id)
                        .filter(id -> !id.equals(here))
                        .limit(3)
                        .toList();

        List<Site> begun = deeds.replicate(province, site.id(), three, today, "31/CV-CAT");
        List<Site> again = deeds.replicate(province, site.id(), three, today, "31/CV-CAT");

        assertThat(begun).hasSize(3).allMatch(each -> each.model().id().equals(site.model().id()));
        assertThat(again).isEmpty();
        var models = transactions.reading(province.asker(), () -> sites.models(name, 1, 9));
        assertThat(models)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.sites()).isEqualTo(4);
                    assertThat(it.active()).isEqualTo(1);
                });
        assertThat(steps(site)).extracting(Step::kind).contains(StepKind.REPLICATION);
    }

    @Test
    void of_two_who_write_at_once_one_is_told() {
        Site site = begun("");

        assertThat(deeds.take(chief, site.id(), 1, step(StepKind.SURVEY, today), null))
                .isInstanceOf(Deed.Done.class);
        assertThat(deeds.take(chief, site.id(), 1, step(StepKind.PROPOSAL, today), null))
                .isInstanceOf(Deed.Stale.class);
    }

    @Test
    void members_are_named_counted_and_leave_with_their_reason() {
        Site site = atWork("Thôn 5");
        UUID team = UUID.randomUUID();
        deeds.addTeam(chief, site.id(), team, "Tổ 1", today);
        UUID head = UUID.randomUUID();
        deeds.join(
                chief,
                site.id(),
                List.of(
                        joining(head, site.id(), Office.HEAD, "Y Thăm Niê"),
                        joining(UUID.randomUUID(), team, Office.MEMBER, "H’Hoa Byă")));

        Site full = find(site.id());
        assertThat(full.members()).isEqualTo(2);
        assertThat(full.teams()).isEqualTo(1);
        deeds.leave(chief, site.id(), head, today, "Chuyển công tác");

        assertThat(find(site.id()).members()).isEqualTo(1);
        assertThat(deeds.members(chief, site.id()))
                .filteredOn(member -> member.id().equals(head))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.name()).isEqualTo("Y Thăm Niê");
                    assertThat(member.ceased()).isEqualTo("Chuyển công tác");
                });
    }

    @Test
    void a_spontaneous_one_is_ended_when_it_serves_private_gain() {
        var arisen = new Beginning(name, "", here, Area.VILLAGE, null, "Thôn 2", today);
        Site site = done(deeds.begin(chief, UUID.randomUUID(), arisen));
        assertThat(site.stage()).isEqualTo(Stage.OPERATING);
        var ending =
                new Draft(
                        UUID.randomUUID(),
                        StepKind.ENDING,
                        today,
                        "7/QĐ-UBND",
                        "Chủ tịch UBND xã",
                        "",
                        EndReason.PRIVATE_GAIN);

        Site ended = done(deeds.take(chief, site.id(), 1, ending, null));

        assertThat(ended.stage()).isEqualTo(Stage.ENDED);
        assertThat(ended.activeOn(today)).isFalse();
    }

    @Test
    void sites_are_found_without_marks_by_model_place_and_unit() {
        atWork("Buôn Ko Tam");
        String unit = territory.unit(here).orElseThrow().name();

        assertThat(found(name + " ko tam " + unit)).hasSize(1);
        assertThat(found(name + " ko xyz")).isEmpty();
    }

    @Test
    void a_merged_communes_sites_are_seen_by_the_one_that_came_after() {
        UnitId merged =
                territory.currentCommunesOf(DAK_LAK).stream()
                        .map(Unit::id)
                        .filter(id ->
                                territory.predecessors(id).stream().noneMatch(Succession::split))
                        .filter(id -> territory.predecessors(id).size() > 1)
                        .findFirst()
                        .orElseThrow();
        StaffMember theirs = people.of(Role.COMMUNE_CHIEF, merged);
        UnitId old = territory.predecessors(merged).getFirst().old();
        var before = new Beginning(name, "", old, Area.UNIT, null, "", LocalDate.of(2024, 5, 1));

        Site site = done(deeds.begin(theirs, UUID.randomUUID(), before));

        assertThat(site.unit()).isEqualTo(old);
        assertThat(transactions.reading(theirs.asker(), () -> sites.find(site.id()))).isPresent();
    }

    @Test
    void a_file_of_sites_is_read_to_its_end_and_the_same_file_again_adds_nothing() {
        String code = here.code();
        String other = territory.currentCommunesOf(DAK_LAK).get(9).id().code();
        String file =
                """
                Tên mô hình;Đơn vị;Nơi áp dụng;Ngày quyết định;Ngày ra mắt;Số tổ;Số thành viên;Tự phát
                %1$s;%2$s;Thôn 1;01/02/2024;15/02/2024;2;30;
                %1$s;%2$s;Thôn 2;;15/02/2024;;;
                %1$s;%2$s;Thôn 3;;15/02/2024;;12;x
                %1$s;%3$s;Thôn 4;01/02/2024;;;;
                %1$s;%2$s;Thôn 5;31/02/2024;;;;
                """
                        .formatted(name, code, other);

        SiteImports.Progress first = read(file);
        SiteImports.Progress second = read(file);

        assertThat(first.kept()).isEqualTo(2);
        assertThat(first.mistakes())
                .extracting(it -> it.line() + " " + it.what())
                .containsExactlyInAnyOrder("3 NO_DECISION", "5 NOT_YOURS", "6 DAY");
        assertThat(second.kept()).isZero();
        assertThat(second.known()).isEqualTo(2);
        assertThat(found(name).stream().collect(Collectors.toMap(Site::place, Site::members)))
                .containsEntry("Thôn 1", 30)
                .containsEntry("Thôn 3", 12)
                .hasSize(2);
    }

    private SiteImports.Progress read(String file) {
        UUID id = UUID.randomUUID();
        imports.bring(chief, id, file.getBytes(StandardCharsets.UTF_8));
        SiteImports.Progress progress = imports.progress(chief, id).orElseThrow();
        long giveUp = System.nanoTime() + 30_000_000_000L;
        while (progress.doneAt() == null) {
            assertThat(System.nanoTime()).as("the file is read").isLessThan(giveUp);
            LockSupport.parkNanos(50_000_000);
            progress = imports.progress(chief, id).orElseThrow();
        }
        return progress;
    }

    private Beginning here(String place) {
        return new Beginning(
                name, "", here, place.isEmpty() ? Area.UNIT : Area.VILLAGE, null, place, null);
    }

    private Site begun(String place) {
        return done(deeds.begin(chief, UUID.randomUUID(), here(place)));
    }

    private Site atWork(String place) {
        Site site = begun(place);
        Site decided = done(deeds.take(chief, site.id(), 1, step(StepKind.DECISION, today), null));
        return done(deeds.take(chief, decided.id(), 2, step(StepKind.LAUNCH, today), null));
    }

    private static Draft step(StepKind kind, LocalDate day) {
        return new Draft(UUID.randomUUID(), kind, day, "1/QĐ-UBND", "", "", null);
    }

    private Joining joining(UUID id, UUID group, Office office, String who) {
        return new Joining(id, group, office, who, "", "", today);
    }

    private static Site done(Deed deed) {
        assertThat(deed).isInstanceOf(Deed.Done.class);
        return ((Deed.Done) deed).site();
    }

    private Site find(UUID id) {
        return transactions.reading(chief.asker(), () -> sites.find(id)).orElseThrow();
    }

    private List<Step> steps(Site site) {
        return transactions.reading(province.asker(), () -> sites.steps(site.id()));
    }

    private List<Site> found(String words) {
        var sought = new Sites.Sought(words, List.of(), null, "", null, null);
        return transactions.reading(province.asker(), () -> sites.page(sought, 1, 50)).sites();
    }
}
